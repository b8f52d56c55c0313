# The Pods that controllers would make (SEMANTICS.md 1): one for each template of which the input has
# no Pod, named as its controller.
package lib.kubepattern.template_pods

import data.lib.kubepattern.documents
import data.lib.kubepattern.parents

groups := {
	"CronJob": "batch",
	"DaemonSet": "apps",
	"Deployment": "apps",
	"Job": "batch",
	"ReplicaSet": "apps",
	"ReplicationController": "",
	"StatefulSet": "apps",
}

# The controllers whose Pods are made, and those Pods, in the same order.
controllers := [controller |
	some controller in templated
	not has_pod(controller)
	not has_controller(controller)
]

all := [pod | some controller in controllers; pod := pod_of(controller)]

pod_of(controller) := object.union(
	{"apiVersion": "v1", "kind": "Pod", "metadata": metadata_of(controller)},
	picked(template(controller), ["spec"]),
)

metadata_of(controller) := object.union(
	picked(template(controller).metadata, ["annotations", "labels"]),
	object.union(
		picked(controller.metadata, ["name", "namespace"]),
		{"ownerReferences": [owner_reference(controller)]},
	),
)

owner_reference(controller) := object.union(
	{"apiVersion": controller.apiVersion, "kind": controller.kind, "controller": true},
	object.union(
		picked(controller.metadata, ["name"]),
		{key: uid | some key in ["uid"]; uid := parents.uid(controller)},
	),
)

# Those of the keys that an object has.
picked(holder, keys) := {key: value | some key in keys; value := holder[key]; value != null} if is_object(holder)

else := {}

template(controller) := controller.spec.template if controller.kind != "CronJob"

template(controller) := controller.spec.jobTemplate.spec.template if controller.kind == "CronJob"

is_controller(document) if groups[document.kind] == documents.group(document)

templated := [document |
	some document in documents.all
	is_controller(document)
	is_object(template(document))
]

# A Pod of the input has the controller as parent, or one of its ReplicaSets or Jobs has such a Pod.
has_pod(controller) if {
	some key in parents.answers(controller)
	asked_by_pods[key]
}

has_pod(controller) if {
	some key in parents.answers(controller)
	asked_by_owners[key]
}

has_controller(controller) if {
	some key in parents.asks(controller)
	answered_by_controllers[key]
}

asked_by_pods contains key if {
	some document in documents.all
	document.kind == "Pod"
	documents.group(document) == ""
	some key in parents.asks(document)
}

asked_by_owners contains key if {
	some document in documents.all
	document.kind in {"ReplicaSet", "Job"}
	is_controller(document)
	has_own_pod(document)
	some key in parents.asks(document)
}

has_own_pod(document) if {
	some key in parents.answers(document)
	asked_by_pods[key]
}

answered_by_controllers contains key if {
	some document in documents.all
	is_controller(document)
	some key in parents.answers(document)
}
