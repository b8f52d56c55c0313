# Who has a key, where it is enough to know two of them.
package lib.kubepattern.holders

# By key the first and the last position of the entries [key, position]: whoever has the key, one of the
# two is another, unless nobody else has it.
first_and_last(entries) := {key: {first[key], position} | some key, position in last} if {
	last := last_by_key(entries)
	first := last_by_key(array.reverse(entries))
}

# A JSON text may name a key twice, and the later one counts: the only grouping that takes linear time
# in every OPA.
last_by_key(entries) := json.unmarshal(concat("", ["{", concat(",", members), "}"])) if {
	members := [member |
		some [key, position] in entries
		member := concat(":", [json.marshal(key), json.marshal(position)])
	]
}
