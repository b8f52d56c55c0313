# The documents of the cluster, as Gatekeeper shows them to a review (SEMANTICS.md 1): the object under
# review, and what is synced into the inventory of the kinds that the pattern asks about. An API server
# has done the rest: there are no lists, no nulls, and an identity is there once.
package lib.kubepattern.documents

import data.lib.kubepattern.inventory
import data.lib.kubepattern.review
import data.lib.kubepattern.review_scope
import data.lib.kubepattern.sources

all := array.concat([review.reviewed], others)

renewed_owner_keys := review.renewed_owner_keys

# How far to look depends on what a subject can come from.
others := array.concat(inventory.cluster_scoped, inventory.relatives) if review_scope.only_relatives

else := array.concat(inventory.cluster_scoped, inventory.anywhere) if looks_further

else := array.concat(inventory.cluster_scoped, inventory.at_home)

# What a subject is judged by may be in another namespace.
looks_further if {
	some document in sources.all
	review_scope.crosses_namespaces(document)
}
