# Label selectors (SEMANTICS-CRD.md 7): which labels one matches. An invalid selector matches none.
package lib.kubepattern.selectors

import data.lib.kubepattern.naming
import data.lib.kubepattern.values

# Labels are the entries whose value is a string. A server gives a Namespace one more.
labels_of(document) := object.union(labels_in(document), labels_of_namespace(document.metadata.name)) if {
	is_namespace(document)
}

else := labels_in(document)

labels_in(document) := {key: value | some key, value in document.metadata.labels; is_string(value)}

is_namespace(document) if {
	document.kind == "Namespace"
	naming.group(document) == ""
	is_string(document.metadata.name)
}

labels_of_namespace(name) := {"kubernetes.io/metadata.name": name}

matches(selector, labels) if {
	is_valid(selector)
	every key, value in match_labels(selector) {
		labels[key] == value
	}
	every expression in match_expressions(selector) {
		holds(expression, labels)
	}
}

# What a selector requires of labels: names, a value for each, and the expressions that are left. Labels
# that it matches meet one of the requirements: there is one for each value of its first In.
requirements(selector) := {[names, texts, left] |
	some [pairs, left] in alternatives(selector)
	names := sort(object.keys(pairs))
	texts := [text |
		some name in names
		text := pairs[name]
	]
} if {
	is_valid(selector)
}

alternatives(selector) := {[object.union(match_labels(selector), {expression.key: value}), left] |
	position := first_choice(selector)
	expressions := match_expressions(selector)
	expression := expressions[position]
	some value in listed(expression)
	left := [other | some i, other in expressions; i != position]
} if {
	first_choice(selector)
}

else := {[match_labels(selector), match_expressions(selector)]}

# Of a label that has no required value already.
first_choice(selector) := min({i |
	some i, expression in match_expressions(selector)
	expression.operator == "In"
	object.get(match_labels(selector), expression.key, null) == null
})

# The same of a selector of any form: a label selector, a plain map of labels, or an empty object, which matches
# everything or nothing.
required(selector, empty_matches) := {requirement | some requirement in requirements(selector)} if is_label_selector(selector)

else := {[names, texts, []] |
	names := sort(values.keys(selector))
	texts := [text | some name in names; text := values.text(selector[name])]
	count(texts) == count(names)
} if {
	count(values.keys(selector)) > 0
}

else := {[[], [], []]} if {
	is_object(selector)
	empty_matches
}

else := set()

is_label_selector(selector) if {
	some key in {"matchLabels", "matchExpressions"}
	object.get(selector, key, null) != null
}

# What requirements ask for beside values, by their first name: few, however many there are.
asked(requirements) := {first: shapes |
	some first in firsts
	shapes := {shape | some shape in all_shapes; first_name(shape) == first}
} if {
	all_shapes := {[names, expressions] | some [names, _, expressions] in requirements}
	firsts := {first | some shape in all_shapes; first := first_name(shape)}
}

first_name(shape) := shape[0][0]

first_name(shape) := "" if count(shape[0]) == 0

# The keys of all requirements that labels meet, of those that are asked for.
matched_keys(labels, shapes_by_first) := {key |
	some first in (object.keys(labels) | {""})
	some [names, expressions] in shapes_by_first[first]
	texts := [text | some name in names; text := labels[name]]
	count(texts) == count(names)
	expressions_hold([names, texts, expressions], labels)
	key := requirement_key([names, texts, expressions])
}

# The same text for the same requirement, however its expressions are written.
requirement_key([names, texts, expressions]) := json.marshal([names, texts, parts]) if {
	parts := [[expression.key, expression.operator, sort(listed(expression))] | some expression in expressions]
}

expressions_hold([_, _, expressions], labels) if {
	every expression in expressions {
		holds(expression, labels)
	}
}

# Absent, it asks for nothing.
match_labels(selector) := {key: value | some key, value in selector.matchLabels; value != null}

match_expressions(selector) := [expression |
	some expression in selector.matchExpressions
	expression != null
]

is_valid(selector) if {
	is_object(selector)
	object.get(selector, "matchLabels", null) == null
	expressions_are_valid(selector)
}

is_valid(selector) if {
	is_object(selector)
	is_object(selector.matchLabels)
	expressions_are_valid(selector)
	every _, value in match_labels(selector) {
		is_string(value)
	}
}

expressions_are_valid(selector) if object.get(selector, "matchExpressions", null) == null

expressions_are_valid(selector) if {
	is_array(selector.matchExpressions)
	every expression in match_expressions(selector) {
		expression_is_valid(expression)
	}
}

expression_is_valid(expression) if {
	is_key(expression)
	expression.operator in {"In", "NotIn"}
	is_array(expression.values)
	count(listed(expression)) > 0
	every value in listed(expression) {
		is_string(value)
	}
}

expression_is_valid(expression) if {
	is_key(expression)
	expression.operator in {"Exists", "DoesNotExist"}
	is_absent_or_list(expression)
	count(listed(expression)) == 0
}

is_key(expression) if {
	is_string(expression.key)
	expression.key != ""
}

is_absent_or_list(expression) if is_array(expression.values)

is_absent_or_list(expression) if object.get(expression, "values", null) == null

listed(expression) := [value | some value in expression.values; value != null]

holds(expression, labels) if {
	expression.operator == "In"
	is_listed(expression, labels)
}

holds(expression, labels) if {
	expression.operator == "NotIn"
	not is_listed(expression, labels)
}

holds(expression, labels) if {
	expression.operator == "Exists"
	has(expression, labels)
}

holds(expression, labels) if {
	expression.operator == "DoesNotExist"
	not has(expression, labels)
}

has(expression, labels) if labels[expression.key] != null

is_listed(expression, labels) if labels[expression.key] in listed(expression)
