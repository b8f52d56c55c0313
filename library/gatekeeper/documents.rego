# The documents of the cluster, as Gatekeeper shows them to a review (SEMANTICS.md 1): the object under
# review, and what is synced into the inventory of the kinds that the pattern asks about. An API server
# has done the rest: there are no lists, no nulls, and an identity is there once.
package lib.kubepattern.documents

import data.lib.kubepattern.leaders
import data.lib.kubepattern.naming
import data.lib.kubepattern.parents
import data.lib.kubepattern.reach
import data.lib.kubepattern.values

all := array.concat([reviewed], others)

# Of a removal Gatekeeper shows the object as it was: nothing is wrong with what goes.
reviewed := document if {
	not is_removal
	document := under_review
}

is_removal if input.review.operation == "DELETE"

# What only waits for its finalizers is on its way too.
is_removal if {
	is_admission
	input.review.object.metadata.deletionTimestamp != null
}

# An audit has no operation.
is_admission if input.review.operation in {"CREATE", "UPDATE"}

# A change of a controller is judged by its template: the Pods that it has are those of before.
renewed := parents.answers(reviewed) if is_admission

else := set()

# At admission the request may say in which namespace the object will be.
under_review := object.union(input.review.object, {"metadata": {"namespace": input.review.namespace}}) if {
	not is_namespace
	naming.namespace(input.review.object) == ""
	input.review.namespace != ""
}

else := placed(input.review.object)

# The namespace that the review is about.
home := naming.name(reviewed) if is_namespace

else := naming.namespace(reviewed)

is_namespace if {
	input.review.object.kind == "Namespace"
	naming.group(input.review.object) == ""
}

# How far to look depends on what may be the leader, and that on what is there: this module and
# `leaders` import each other, but no rule depends on itself.
others := array.concat(cluster_scoped, relatives) if reach.only_relatives

else := array.concat(cluster_scoped, anywhere) if looks_further

else := array.concat(cluster_scoped, at_home)

# What a leader asks about may be in another namespace.
looks_further if {
	some document in leaders.sources
	reach.leaves_namespace(document)
}

# The inventory may hold the object under review too, or what it was before, so what has its name is
# looked at more closely.
at_home := array.concat(
	[document |
		some kind in reach.kinds
		some version, name
		document := data.inventory.namespace[home][version][kind][name]
		name != own_name
	],
	[document |
		some kind in reach.kinds
		some version
		document := data.inventory.namespace[home][version][kind][own_name]
		not is_reviewed(home, version, kind)
	],
)

anywhere := array.concat(
	[document |
		some kind in reach.kinds
		some namespace, version, name
		document := data.inventory.namespace[namespace][version][kind][name]
		name != own_name
	],
	[document |
		some kind in reach.kinds
		some namespace, version
		document := data.inventory.namespace[namespace][version][kind][own_name]
		not is_reviewed(namespace, version, kind)
	],
)

cluster_scoped := array.concat(
	[document |
		some kind in reach.kinds
		some version, name
		document := placed(data.inventory.cluster[version][kind][name])
		name != own_name
	],
	[document |
		some kind in reach.kinds
		some version
		document := placed(data.inventory.cluster[version][kind][own_name])
		not is_reviewed("", version, kind)
	],
)

is_reviewed(namespace, version, kind) if {
	kind == reviewed.kind
	naming.group({"apiVersion": version}) == naming.group(reviewed)
	namespace in {naming.namespace(reviewed), naming.namespace(input.review.object)}
}

own_name := naming.name(reviewed)

# Where only the object itself is judged, all that matters of the others is who made whom: its owners,
# what it owns, and what that owns. They are found by names and uids alone, without a look at the rest
# of an object; `parents` tells then who is really related.
relatives := [document |
	some path in ((owners | owned) | owned_by_owned)
	[version, kind, name] := path
	document := data.inventory.namespace[home][version][kind][name]
	not is_itself(version, kind, name)
]

is_itself(version, kind, name) if {
	name == own_name
	is_reviewed(home, version, kind)
}

owners := by_name | by_uid if {
	by_name := {[version, reference.kind, reference.name] |
		some reference in references
		some version
		data.inventory.namespace[home][version][reference.kind][reference.name].kind
	}
	by_uid := {[version, reference.kind, name] |
		some reference in references
		some version, name
		data.inventory.namespace[home][version][reference.kind][name].metadata.uid == reference.uid
	}
}

references := values.items(object.get(reviewed, ["metadata", "ownerReferences"], []))

owned := owned_by({own_name}, {uid | uid := reviewed.metadata.uid})

owned_by_owned := owned_by(
	{name | some [_, _, name] in owned},
	{uid |
		some [version, kind, name] in owned
		uid := data.inventory.namespace[home][version][kind][name].metadata.uid
	},
)

owned_by(names, uids) := {[version, kind, name] |
	some kind in ["Pod", "ReplicaSet", "Job"]
	some version, name
	reference := data.inventory.namespace[home][version][kind][name].metadata.ownerReferences[_]
	refers(reference, names, uids)
}

refers(reference, names, _) if names[reference.name]

refers(reference, _, uids) if uids[reference.uid]

# Without an API server, as in gator, an object may not say in which namespace it is.
placed(document) := object.union(document, {"metadata": {"namespace": reach.default_namespace}}) if {
	reach.namespaced[document.kind]
	naming.namespace(document) == ""
}

else := document
