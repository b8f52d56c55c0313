# Who owns whom (SEMANTICS-CRD.md 7): a document is a parent of another when one of its owner keys is
# among the other's owner reference keys.
package lib.kubepattern.parents

import data.lib.kubepattern.naming
import data.lib.kubepattern.values

# Where both sides have a uid it decides alone; else kind, name, group and namespace do.
owner_keys(document) := by_uid(document) | by_name(document)

by_uid(document) := {key | key := json.marshal(["uid", uid(document)])}

by_name(document) := {json.marshal([way, identity]) |
	identity := identity_of(naming.group(document), document, naming.namespace(document))
	some way in ways(document)
}

# A reference without a uid means any document of that name; one with a uid, only a document without.
ways(document) := {"any"} if uid(document)

else := {"any", "without uid"}

owner_reference_keys(document) := {key |
	some reference in values.items(document.metadata.ownerReferences)
	some key in keys_of_reference(reference, naming.namespace(document))
}

keys_of_reference(reference, namespace) := {json.marshal(["uid", uid_of(reference)])} | names_of("without uid", reference, namespace) if {
	uid_of(reference)
}

else := names_of("any", reference, namespace)

# The owner is in the same namespace, or in none.
names_of(way, reference, namespace) := {json.marshal([way, identity]) |
	some owner_namespace in {namespace, ""}
	is_text(reference.apiVersion)
	is_text(reference.kind)
	is_text(reference.name)
	identity := [naming.group(reference), reference.kind, owner_namespace, reference.name]
}

identity_of(group, document, namespace) := [group, document.kind, namespace, document.metadata.name] if {
	is_text(document.metadata.name)
}

uid(document) := uid_of(document.metadata)

uid_of(holder) := holder.uid if is_text(holder.uid)

is_text(value) if {
	is_string(value)
	value != ""
}
