# The objects of the snapshot (SEMANTICS.md 1). Rules speak of an object by its position in `all`.
package lib.kubepattern.objects

import data.lib.kubepattern.documents
import data.lib.kubepattern.naming
import data.lib.kubepattern.template_pods
import data.lib.kubepattern.values

all := array.concat(documents.all, template_pods.all)

# What findings name in place of an object: for the Pod of a template its workload, else the object.
named := array.concat(documents.all, template_pods.makers)

document_count := count(documents.all)

# The object at a position as a finding shows it.
resource(actor, position) := {
	"actor": actor,
	"apiVersion": object_at.apiVersion,
	"kind": object_at.kind,
	"namespace": naming.namespace(object_at),
	"name": naming.name(object_at),
	"template": position >= document_count,
} if {
	object_at := named[position]
}

# The uid of what findings name in place of the object at a position; empty without one.
uid(position) := text if {
	text := values.text(named[position].metadata.uid)
}

else := ""
