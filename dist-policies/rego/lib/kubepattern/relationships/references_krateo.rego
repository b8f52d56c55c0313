# REFERENCES_KRATEO: a widget names objects in its resourcesRefs by name, namespace and resource (SEMANTICS.md 4).

package lib.kubepattern.relationships.references_krateo

import data.lib.kubepattern.documents
import data.lib.kubepattern.values

# The keys of all that it names.
named(document) := {key |
	some item in values.items(document.spec.resourcesRefs.items)
	resource := item.resource
	is_string(resource)
	namespace := item.namespace
	is_string(namespace)
	name := item.name
	is_string(name)
	key := json.marshal(["widget", resource, namespace, name])
}

# The keys by which it is named.
own(document_2) := {key |
	name := document_2.metadata.name
	is_string(name)
	key := json.marshal([
		"widget",
		documents.resource(document_2),
		documents.namespace(document_2),
		name,
	])
}
