# How values are read, the same way in every OPA: null is absent, and every scalar has one
# string form (SEMANTICS.md 2 and 3).
package lib.kubepattern.values

# The elements of a list: itself, as a rule.
items(list) := list if {
	is_array(list)
	not null in list
}

else := [element | some element in list; element != null] if is_array(list)

# The keys of an object whose values are there; none of anything else.
keys(value) := {key | some key, member in value; member != null} if is_object(value)

else := set()

# The string form of a scalar. Lists and objects have none.
text(value) := value if is_string(value)

else := json.marshal(value) if is_boolean(value)

# The sum forgets how the number was spelt: 3.0 is 3. It would write all the digits of a larger one:
# 1e+21 stays as it is.
else := without_zeros(json.marshal(value + 0)) if {
	is_number(value)
	abs(value) < 1000000000000000000000
}

else := json.marshal(value) if is_number(value)

# OPA in WASM does not forget the zeros at the end of 0.10 or of many digits.
without_zeros(spelt) := trim_suffix(trim_right(spelt, "0"), ".") if {
	contains(spelt, ".")
	not contains(spelt, "e")
}

else := spelt

# A whole number of at most 15 digits, or a string that spells one.
integer(value) := value if {
	is_number(value)
	floor(value) == value
	abs(value) < 1000000000000000
}

integer(value) := magnitude(value) if {
	is_string(value)
	regex.match(`^[+]?[0-9]{1,15}$`, value)
}

integer(value) := 0 - magnitude(value) if {
	is_string(value)
	regex.match(`^-[0-9]{1,15}$`, value)
}

# Only bare digits mean the same number to every OPA.
magnitude(spelt) := to_number(digits) if {
	digits := trim_left(spelt, "+-0")
	digits != ""
}

magnitude(spelt) := 0 if trim_left(spelt, "+-0") == ""

# How many elements a list has.
size(list) := count(items(list))

is_empty("")

is_empty(value) if count(items(value)) == 0

is_empty(value) if {
	is_object(value)
	count([member | some member in value; member != null]) == 0
}

first(list) := items(list)[0]

# The first that is there and no empty text.
first_not_empty(list) := [value | some value in items(list); value != ""][0]

# The first list that is not empty.
first_list(lists) := [list | some list in lists; count(list) > 0][0]

# The first that is a text and not empty.
first_text(list) := [value | some value in list; is_string(value); value != ""][0]
