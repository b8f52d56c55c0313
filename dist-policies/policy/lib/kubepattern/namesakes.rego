# Which objects findings name alike (SEMANTICS-CRD.md 9): the Pod of a template is named as its workload, and
# objects that get their names from the server are not told apart.
package lib.kubepattern.namesakes

import data.lib.kubepattern.documents
import data.lib.kubepattern.naming
import data.lib.kubepattern.objects
import data.lib.kubepattern.template_pods
import data.lib.kubepattern.values

# The positions of all that is named as the object at a position, which is one of them.
of(position) := {namesake |
	some document in documents_named_as(named_position(position))
	some namesake in with_template(document)
}

# Which of those that are named alike do not speak for all: the Pod of a template, where something that is named as it
# has its own finding.
is_shadowed(position, found) if {
	position >= objects.document_count
	some namesake in of(position)
	namesake < objects.document_count
	found[namesake]
}

# An object without a name, where another one that is found and named alike comes first.
is_shadowed(position, found) if {
	named := objects.named[position]
	is_nameless(named)
	some namesake in of(position)
	found[namesake]
	order_of(namesake) < order_of(position)
}

order_of(position) := [objects.named[position].apiVersion, objects.uid(position)]

named_position(position) := position if position < objects.document_count

else := template_pods.positions[position - objects.document_count]

with_template(document) := {document} | {pod | pod := template_of[document]}

template_of := {document: position |
	some i, document in template_pods.positions
	position := objects.document_count + i
}

documents_named_as(document) := nameless_by_key[key_of(documents.all[document])] if is_nameless(documents.all[document])

else := {document}

# Complete: a partial rule is evaluated for each key that is looked up.
nameless_by_key := nameless

nameless[key_of(document)] contains i if {
	some i, document in documents.all
	is_nameless(document)
}

is_nameless(document) if not has_name(document)

has_name(document) if values.text(document.metadata.name) != ""

key_of(document) := json.marshal([naming.group(document), document.kind, naming.namespace(document), naming.name(document)])
