# HAS_AFFINITY_TO: a required term of a Pod's affinity means Pods by their labels and namespace
# (SEMANTICS.md 4). A key is where a term looks, and what it requires of labels: names with a value for
# each, and expressions. A Pod has a key for each requirement of some term that its labels meet.
package lib.kubepattern.relationships.has_affinity_to

import data.lib.kubepattern.naming
import data.lib.kubepattern.objects
import data.lib.kubepattern.selectors
import data.lib.kubepattern.values

reference_keys(pod) := {json.marshal([where, selectors.requirement_key(requirement)]) |
	some term in terms(pod)
	some requirement in selectors.requirements(term.labelSelector)
	some where in places(pod, term)
}

identity_keys(pod) := {json.marshal([where, key]) |
	some key in keys_met(selectors.labels_of(pod))
	some where in [everywhere, place(naming.namespace(pod))]
}

# Where names have the values, expressions remain to be tested, if there are any.
keys_met(labels) := {key |
	some first in ({""} | object.keys(labels))
	some names in names_by_first[first]
	texts := [text |
		some name in names
		text := labels[name]
	]
	count(texts) == count(names)
	some requirement in with_expressions(names, texts)
	selectors.expressions_hold(requirement, labels)
	key := selectors.requirement_key(requirement)
}

with_expressions(names, texts) := {[names, texts, []]} | object.get(
	requirements_by_values,
	json.marshal([names, texts]),
	set(),
)

requirements_by_values := tested_by_values

tested_by_values[json.marshal([names, texts])] contains [names, texts, expressions] if {
	some [names, texts, expressions] in required
	count(expressions) > 0
}

# The lists of names that requirements have, by their first name.
names_by_first := required_by_first

required_by_first[first_of(names)] contains names if some names in {names | some [names, _, _] in required}

first_of(names) := names[0] if count(names) > 0

else := ""

required := {requirement |
	some document in objects.all
	document.kind == "Pod"
	some term in terms(document)
	some requirement in selectors.requirements(term.labelSelector)
}

terms(pod) := values.items(pod.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution)

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

else := {place(name) |
	some [name, labels] in namespaces
	selectors.matches(term.namespaceSelector, labels)
}

# Namespaces by name, with their labels. A namespace without an object has the one that a server gives it.
namespaces := array.concat(
	[[document.metadata.name, selectors.labels_of(document)] |
		some document in objects.all
		document.kind == "Namespace"
		is_string(document.metadata.name)
	],
	[[name, selectors.labels_of_namespace(name)] | some name in names_without_object],
)

names_without_object := {name |
	some document in objects.all
	document.kind == "Pod"
	name := naming.namespace(document)
	name != ""
} - {document.metadata.name | some document in objects.all; document.kind == "Namespace"}

everywhere := "*"

place(name) := concat("", ["=", name])
