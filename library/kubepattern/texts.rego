# What is done to a text before it is compared (SEMANTICS-CRD.md 8).
package lib.kubepattern.texts

# What stands before the last slash.
api_group(text) := concat("/", array.slice(parts, 0, count(parts) - 1)) if parts := split(text, "/")

# The part at an index, from the end where that is negative. None out of range.
part(text, separator, index) := split(text, separator)[index] if index >= 0

part(text, separator, index) := parts[count(parts) + index] if {
	index < 0
	parts := split(text, separator)
}

# What the group of the first match took.
group(text, expression) := regex.find_all_string_submatch_n(expression, text, 1)[0][1]
