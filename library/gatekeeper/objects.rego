# The objects that a review of Gatekeeper sees. Rules speak of an object by its position in `all`.
package lib.kubepattern.objects

import data.lib.kubepattern.documents
import data.lib.kubepattern.naming
import data.lib.kubepattern.review
import data.lib.kubepattern.template_pods
import data.lib.kubepattern.values

all := array.concat(documents.all, template_pods.all)

# What findings name in place of an object: for the Pod of a template its workload, else the object.
named := array.concat(documents.all, template_pods.makers)

document_count := count(documents.all)

# The object at a position as a finding shows it. The first is known without a look at the others.
resource(actor, position) := shown(actor, review.reviewed, false) if position == 0

else := shown(actor, named[position], position >= document_count)

shown(actor, document, is_template) := {
	"actor": actor,
	"apiVersion": document.apiVersion,
	"kind": document.kind,
	"namespace": naming.namespace(document),
	"name": naming.name(document),
	"template": is_template,
}

# The uid of what findings name in place of the object at a position; empty without one.
uid(position) := text if {
	text := values.text(named[position].metadata.uid)
}

else := ""
