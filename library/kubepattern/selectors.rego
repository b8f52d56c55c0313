# Label selectors (SEMANTICS-CRD.md 7): which labels one matches. An invalid selector matches none.
package lib.kubepattern.selectors

# Labels are the entries whose value is a string.
labels_of(document) := {key: value | some key, value in document.metadata.labels; is_string(value)}

matches(selector, labels) if {
	is_valid(selector)
	every key, value in match_labels(selector) {
		labels[key] == value
	}
	every expression in match_expressions(selector) {
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
