# Who owns whom over any number of owners in between (SEMANTICS-CRD.md 7), by the positions of objects. Rego
# has no recursion, and no map from owners to what they own is linear in every OPA. So the way is upwards, by
# leaps that double: what an object reaches in 2^k steps is what that reaches in as many again.
package lib.kubepattern.owners

import data.lib.kubepattern.documents
import data.lib.kubepattern.objects
import data.lib.kubepattern.parents

# What some of the objects own. An object is among them only if a chain of owners leads back to it.
descendants(roots) := arriving(parents_of, within_2_20) if {
	within_2 := roots | arriving(parents_of, roots)
	within_2_2 := within_2 | arriving(leap_1, within_2)
	within_2_3 := within_2_2 | arriving(leap_2, within_2_2)
	within_2_4 := within_2_3 | arriving(leap_3, within_2_3)
	within_2_5 := within_2_4 | arriving(leap_4, within_2_4)
	within_2_6 := within_2_5 | arriving(leap_5, within_2_5)
	within_2_7 := within_2_6 | arriving(leap_6, within_2_6)
	within_2_8 := within_2_7 | arriving(leap_7, within_2_7)
	within_2_9 := within_2_8 | arriving(leap_8, within_2_8)
	within_2_10 := within_2_9 | arriving(leap_9, within_2_9)
	within_2_11 := within_2_10 | arriving(leap_10, within_2_10)
	within_2_12 := within_2_11 | arriving(leap_11, within_2_11)
	within_2_13 := within_2_12 | arriving(leap_12, within_2_12)
	within_2_14 := within_2_13 | arriving(leap_13, within_2_13)
	within_2_15 := within_2_14 | arriving(leap_14, within_2_14)
	within_2_16 := within_2_15 | arriving(leap_15, within_2_15)
	within_2_17 := within_2_16 | arriving(leap_16, within_2_16)
	within_2_18 := within_2_17 | arriving(leap_17, within_2_17)
	within_2_19 := within_2_18 | arriving(leap_18, within_2_18)
	within_2_20 := within_2_19 | arriving(leap_19, within_2_19)
}

# What owns some of the objects.
ancestors(owned) := graph.reachable(graph_of_parents, {parent |
	some i in owned
	some parent in parents_of[i]
})

# Of each object that has some, its parents in the snapshot. The Pod of a template is no parent.
parents_of := {i: found |
	some i, candidate in objects.all
	found := {parent |
		some key in parents.owner_reference_keys(candidate)
		some parent in holders_of[key]
	}
	count(found) > 0
}

# With an entry for each object: what has none is no node.
graph_of_parents := {i: object.get(parents_of, i, set()) | some i, _ in objects.all}

arriving(leaps, goals) := {i |
	some i, reached in leaps
	some goal in reached
	goals[goal]
}

leap_1 := twice(parents_of)

leap_2 := twice(leap_1)

leap_3 := twice(leap_2)

leap_4 := twice(leap_3)

leap_5 := twice(leap_4)

leap_6 := twice(leap_5)

leap_7 := twice(leap_6)

leap_8 := twice(leap_7)

leap_9 := twice(leap_8)

leap_10 := twice(leap_9)

leap_11 := twice(leap_10)

leap_12 := twice(leap_11)

leap_13 := twice(leap_12)

leap_14 := twice(leap_13)

leap_15 := twice(leap_14)

leap_16 := twice(leap_15)

leap_17 := twice(leap_16)

leap_18 := twice(leap_17)

leap_19 := twice(leap_18)

# Nothing once every chain has ended, which takes two or three in a cluster.
twice(leaps) := {i: far |
	some i, near in leaps
	far := {goal |
		some middle in near
		some goal in leaps[middle]
	}
	count(far) > 0
}

# By each key that some reference has, whoever has it: one object, but where uids are not unique.
holders_of := {key: {i} | some [key, i] in holding} if keys_are_unique

else := grouped

keys_are_unique if count({key | some [key, _] in holding}) == count(holding)

holding := [[key, i] |
	some i, document in documents.all
	some key in parents.owner_keys(document)
	referenced[key]
]

referenced := {key |
	some candidate in objects.all
	some key in parents.owner_reference_keys(candidate)
}

grouped[key] contains i if some [key, i] in holding
