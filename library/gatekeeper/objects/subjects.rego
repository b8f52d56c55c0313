# The subjects of findings where an object is under review: the object itself, and the Pod of its
# template. By position among all objects.
package lib.kubepattern.subjects

import data.lib.kubepattern.objects
import data.lib.kubepattern.review
import data.lib.kubepattern.template_pods
import data.lib.kubepattern.workloads

all[0] := review.reviewed

# Workloads are in the order of the documents, and the object under review is the first of these.
all[objects.document_count] := template_pods.all[0] if {
	workloads.template(review.reviewed)
	template_pods.makers[0] == review.reviewed
}
