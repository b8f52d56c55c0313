# What is under review in Gatekeeper, and where it is.
package lib.kubepattern.review

import data.lib.kubepattern.naming
import data.lib.kubepattern.parents
import data.lib.kubepattern.review_scope

# Of a removal Gatekeeper shows the object as it was: nothing is wrong with what goes.
reviewed := document if {
	not is_removal
	document := under_review
}

is_removal if input.review.operation == "DELETE"

# An object that only waits for its finalizers is going away too.
is_removal if {
	is_admission
	input.review.object.metadata.deletionTimestamp != null
}

# An audit has no operation.
is_admission if input.review.operation in {"CREATE", "UPDATE"}

# A change of a workload is judged by its template: the Pods that it has are those of before the change.
# These are the owner keys of such a workload.
renewed_owner_keys := parents.owner_keys(reviewed) if is_admission

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

own_name := naming.name(reviewed)

is_reviewed(namespace, version, kind) if {
	kind == reviewed.kind
	naming.group({"apiVersion": version}) == naming.group(reviewed)
	namespace in {naming.namespace(reviewed), naming.namespace(input.review.object)}
}

# Without an API server, as in gator, an object may not say in which namespace it is.
placed(document) := object.union(document, {"metadata": {"namespace": review_scope.default_namespace}}) if {
	groups := object.get(review_scope.namespaced, document.kind, set())
	groups[naming.group(document)]
	naming.namespace(document) == ""
}

else := document
