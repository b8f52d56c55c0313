# The documents of the cluster, as Gatekeeper shows them to a review (SEMANTICS.md 1): the object under
# review, and what is synced into the inventory of the kinds that the pattern asks about. An API server
# has done the rest: there are no lists, no nulls, and an identity is there once.
package lib.kubepattern.documents

import data.lib.kubepattern.leaders
import data.lib.kubepattern.naming
import data.lib.kubepattern.reach

all := array.concat([reviewed], others)

# Of a removal Gatekeeper shows the object as it was: nothing is wrong with what goes.
reviewed := document if {
	not is_removal
	document := under_review
}

is_removal if input.review.operation == "DELETE"

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

others := array.concat(cluster_scoped, at_home) if not looks_further

others := array.concat(cluster_scoped, anywhere) if looks_further

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

# Without an API server, as in gator, an object may not say in which namespace it is.
placed(object_read) := object.union(object_read, {"metadata": {"namespace": reach.default_namespace}}) if {
	reach.namespaced[object_read.kind]
	naming.namespace(object_read) == ""
}

else := object_read
