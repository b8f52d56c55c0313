# IS_NAMESPACE_OF: an object names the Namespace that it is in (SEMANTICS.md 4).

package lib.kubepattern.relationships.is_namespace_of

# The keys of all that it names.
named(document) := {key |
	namespace := document.metadata.namespace
	is_string(namespace)
	namespace != ""
	key := json.marshal(["namespace", namespace])
}

# The keys by which it is named.
own(namespace) := {key |
	name := namespace.metadata.name
	is_string(name)
	key := json.marshal(["namespace", name])
}
