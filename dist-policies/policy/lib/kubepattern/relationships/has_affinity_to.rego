# HAS_AFFINITY_TO: a required term of a Pod's affinity means Pods by their labels and namespace
# (SEMANTICS.md 4). A term asks by where it looks and by the least pair of its matchLabels; what else
# it says is compared then.
package lib.kubepattern.relationships.has_affinity_to

import data.lib.kubepattern.naming
import data.lib.kubepattern.objects
import data.lib.kubepattern.selectors
import data.lib.kubepattern.values

reference_keys(pod) := {json.marshal([where, least_pair(term)]) |
	some term in terms(pod)
	some where in places(pod, term)
}

identity_keys(pod) := {json.marshal([where, pair]) |
	some where in [everywhere, place(naming.namespace(pod))]
	some pair in pairs(pod)
}

pairs(pod) := {""} | {json.marshal([key, value]) | some key, value in selectors.labels_of(pod)}

holds(pod, other) if {
	some term in terms(pod)
	selectors.matches(term.labelSelector, selectors.labels_of(other))
	some where in places(pod, term)
	where in {everywhere, place(naming.namespace(other))}
}

terms(pod) := values.items(pod.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution)

least_pair(term) := min(pairs) if {
	pairs := {json.marshal([key, value]) | some key, value in term.labelSelector.matchLabels; value != null}
	count(pairs) > 0
}

else := ""

# Where a term looks: in the namespaces that it lists or selects, else in the Pod's own.
places(pod, term) := {place(naming.namespace(pod))} if {
	not lists_namespaces(term)
	not selects_namespaces(term)
}

else := {place(name) | some name in values.items(term.namespaces); is_string(name)} | selected(term)

lists_namespaces(term) if count(values.items(term.namespaces)) > 0

selects_namespaces(term) if term.namespaceSelector != null

selected(term) := {everywhere} if {
	is_object(term.namespaceSelector)
	values.is_empty(term.namespaceSelector)
}

else := {place(namespace.metadata.name) |
	some namespace in namespaces
	selectors.matches(term.namespaceSelector, selectors.labels_of(namespace))
}

namespaces := [document | some document in objects.all; document.kind == "Namespace"; is_string(document.metadata.name)]

everywhere := "*"

place(name) := concat("", ["=", name])
