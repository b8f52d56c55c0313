# What Gatekeeper's inventory holds beside the object under review, of the kinds that the pattern asks
# about.
package lib.kubepattern.inventory

import data.lib.kubepattern.naming
import data.lib.kubepattern.review
import data.lib.kubepattern.review_scope
import data.lib.kubepattern.values

# The inventory may hold the object under review too, or what it was before. So an object of its name
# is looked at more closely.
at_home := array.concat(
	[document |
		some kind in review_scope.kinds
		some version, name
		document := data.inventory.namespace[review.home][version][kind][name]
		name != review.own_name
	],
	[document |
		some kind in review_scope.kinds
		some version
		document := data.inventory.namespace[review.home][version][kind][review.own_name]
		not review.is_reviewed(review.home, version, kind)
	],
)

anywhere := array.concat(
	[document |
		some kind in review_scope.kinds
		some namespace, version, name
		document := data.inventory.namespace[namespace][version][kind][name]
		name != review.own_name
	],
	[document |
		some kind in review_scope.kinds
		some namespace, version
		document := data.inventory.namespace[namespace][version][kind][review.own_name]
		not review.is_reviewed(namespace, version, kind)
	],
)

cluster_scoped := array.concat(
	[document |
		some kind in review_scope.kinds
		some version, name
		document := review.placed(data.inventory.cluster[version][kind][name])
		name != review.own_name
	],
	[document |
		some kind in review_scope.kinds
		some version
		document := review.placed(data.inventory.cluster[version][kind][review.own_name])
		not review.is_reviewed("", version, kind)
	],
)

# Where only the object itself is judged, all that matters of the others is who made whom: its owners,
# what it owns, and what that owns. They are found by names and uids alone, without a look at the rest
# of an object; `parents` tells then who is really related.
relatives := [document |
	some path in ((owners | owned) | owned_by_owned)
	[version, kind, name] := path
	document := data.inventory.namespace[review.home][version][kind][name]
	not is_itself(version, kind, name)
]

is_itself(version, kind, name) if {
	name == review.own_name
	review.is_reviewed(review.home, version, kind)
}

owners := by_name | by_uid if {
	by_name := {[version, reference.kind, reference.name] |
		some reference in references
		some version
		data.inventory.namespace[review.home][version][reference.kind][reference.name].kind
	}
	by_uid := {[version, reference.kind, name] |
		some reference in references
		some version, name
		data.inventory.namespace[review.home][version][reference.kind][name].metadata.uid == reference.uid
	}
}

references := values.items(object.get(review.reviewed, ["metadata", "ownerReferences"], []))

owned := owned_by({review.own_name}, {uid | uid := review.reviewed.metadata.uid})

owned_by_owned := owned_by(
	{name | some [_, _, name] in owned},
	{uid |
		some [version, kind, name] in owned
		uid := data.inventory.namespace[review.home][version][kind][name].metadata.uid
	},
)

owned_by(names, uids) := {[version, kind, name] |
	some kind in review_scope.kinds
	some version, name
	reference := data.inventory.namespace[review.home][version][kind][name].metadata.ownerReferences[_]
	refers(reference, names, uids)
}

refers(reference, names, _) if names[reference.name]

refers(reference, _, uids) if uids[reference.uid]
