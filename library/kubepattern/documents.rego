# The documents of the input, whatever shape it has (SEMANTICS.md 1): lists flattened, what is not
# Kubernetes left out, namespaces filled in, and one document for each identity.
package lib.kubepattern.documents

import data.lib.kubepattern.holders
import data.lib.kubepattern.naming
import data.lib.kubepattern.settings
import data.lib.kubepattern.values

# Ready made by patternc's runner, which has done all of this already.
all := input.snapshot if is_snapshot

all := unique if not is_snapshot

# The owner keys of workloads that are about to make their Pods anew: none, where nothing changes.
renewed_owner_keys := set()

# It may list the packages of patterns that are asked for, too.
is_snapshot if {
	is_object(input)
	is_array(input.snapshot)
	object.keys(input) - {"patterns"} == {"snapshot"}
}

# One object, an admission review, an array of objects, or Conftest's combined files. Undefined for anything else, and
# without a default: OPA takes one default of a rule, and two folders of policies have this file twice.
inputs := input if is_array(input)

else := [object.get(input.request, "object", null)] if input.kind == "AdmissionReview"

else := [input] if is_object(input)

contents := [document | some entry in inputs; some document in contents_of(entry)]

contents_of(entry) := elements(entry.contents) if is_combined(entry)

else := elements(entry)

is_combined(entry) if {
	is_object(entry)
	is_string(entry.path)
	object.get(entry, "kind", null) == null
}

# A file may hold an array of documents.
elements(content) := content if is_array(content)

else := [content]

# Lists may hold lists. Rego has no recursion, so there is a limit: three levels.
flat := [document | some one in contents; some two in members(one); some three in members(two); some document in members(three)]

members(document) := [item | some element in document.items; item := inherit(document, element)] if is_list(document)

else := [document]

is_list(document) if {
	is_string(document.kind)
	endswith(document.kind, "List")
	is_array(document.items)
}

# An item that says neither takes apiVersion and kind from its list.
inherit(list, item) := object.union(item, {"apiVersion": object.get(list, "apiVersion", null), "kind": kind}) if {
	is_anonymous(item)
	kind := trim_suffix(list.kind, "List")
	kind != ""
}

else := item

is_anonymous(item) if {
	is_object(item)
	object.get(item, "apiVersion", null) == null
	object.get(item, "kind", null) == null
}

kubernetes := [document | some document in flat; is_kubernetes(document)]

is_kubernetes(document) if {
	is_object(document)
	is_string(document.apiVersion)
	document.apiVersion != ""
	is_string(document.kind)
	document.kind != ""
}

placed := [document | some raw in kubernetes; document := place(raw)]

place(document) := document if has_namespace(document)

else := without_namespace(document) if is_cluster_scoped(document)

else := object.union(document, {"metadata": {"namespace": settings.default_namespace}})

has_namespace(document) if values.text(document.metadata.namespace) != ""

# An empty namespace, or one that is no text, is none.
without_namespace(document) := object.union(
	{key: value | some key, value in document; key != "metadata"},
	{"metadata": {key: value | some key, value in document.metadata; key != "namespace"}},
) if {
	is_object(document.metadata)
}

else := document

is_cluster_scoped(document) if settings.cluster_scoped[document.kind][naming.group(document)]

is_cluster_scoped(document) if {
	cluster_scoped_by_definition[json.marshal([naming.group(document), document.kind])]
}

cluster_scoped_by_definition := {json.marshal([definition.spec.group, definition.spec.names.kind]) |
	some definition in latest(definitions)
	definition.spec.scope == "Cluster"
}

definitions := [document |
	some document in kubernetes
	document.kind == "CustomResourceDefinition"
	naming.group(document) == "apiextensions.k8s.io"
]

unique := latest(placed)

# Of each identity the last document.
latest(documents) := last_of_each(documents, identities_of(documents))

last_of_each(documents, identities) := documents if {
	count({identity | some identity in identities}) == count(identities)
}

else := [document | some i, document in documents; last[identities[i]] == i] if {
	last := holders.last_by_key([[identity, i] | some i, identity in identities])
}

identities_of(documents) := [identity | some i, document in documents; identity := identity_of(i, document)]

# A document without a name of its own is no other document.
identity_of(i, document) := json.marshal([naming.group(document), document.kind, naming.namespace(document), own]) if {
	own := values.text(document.metadata.name)
	own != ""
}

else := json.marshal(i)
