# What may be the leader of a finding where an object is under review: the object itself, and the Pod of
# its template. By position among all objects.
package lib.kubepattern.leaders

import data.lib.kubepattern.documents
import data.lib.kubepattern.objects
import data.lib.kubepattern.template_pods

# The documents that they come from.
sources := [documents.reviewed]

all[0] := documents.reviewed

# Controllers are in the order of the documents, of which the one under review is the first.
all[objects.document_count] := template_pods.all[0] if {
	template_pods.is_controller(documents.reviewed)
	template_pods.controllers[0] == documents.reviewed
}
