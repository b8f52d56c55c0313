# The Pods that controllers would make (SEMANTICS.md 1): one for each template of which the input has
# no Pod, named as its controller.
package lib.kubepattern.template_pods

import data.lib.kubepattern.documents
import data.lib.kubepattern.holders
import data.lib.kubepattern.naming
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
controllers := [controller | some i in positions; controller := documents.all[i]]

# Where they stand among the documents.
positions := [i |
	some i, controller in documents.all
	group := groups[controller.kind]
	group == naming.group(controller)
	is_object(template(controller))
	not has_pod(controller)
	not has_controller(i)
]

all := [pod | some controller in controllers; pod := pod_of(controller)]

# What the template or the controller does not have is null, and so absent.
pod_of(controller) := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {
		"name": object.get(controller, ["metadata", "name"], null),
		"namespace": object.get(controller, ["metadata", "namespace"], null),
		"labels": object.get(template(controller), ["metadata", "labels"], null),
		"annotations": object.get(template(controller), ["metadata", "annotations"], null),
		"ownerReferences": [owner_reference(controller)],
	},
	"spec": object.get(template(controller), "spec", null),
}

owner_reference(controller) := {
	"apiVersion": controller.apiVersion,
	"kind": controller.kind,
	"name": object.get(controller, ["metadata", "name"], null),
	"uid": uid(controller),
	"controller": true,
}

uid(controller) := own if {
	own := parents.uid(controller)
}

else := null

template(controller) := controller.spec.template if controller.kind != "CronJob"

template(controller) := controller.spec.jobTemplate.spec.template if controller.kind == "CronJob"

is_controller(document) if {
	group := groups[document.kind]
	group == naming.group(document)
}

# A Pod of the input has the controller as parent, or one of its ReplicaSets or Jobs has such a Pod.
has_pod(controller) if {
	count(keys_of_pod_owners) > 0 # Manifests have no owners: no need to make keys.
	some key in parents.owner_keys(controller)
	keys_of_pod_owners[key]
}

keys_of_pod_owners := (referenced_by_pods | referenced_by_owners) - documents.renewed_owner_keys

# Another controller of the input makes it.
has_controller(i) if {
	some key in parents.owner_reference_keys(documents.all[i])
	some j in controllers_by_key[key]
	i != j
}

referenced_by_pods := {key |
	some document in documents.all
	document.kind == "Pod"
	naming.group(document) == ""
	some key in parents.owner_reference_keys(document)
}

referenced_by_owners := {key |
	some document in documents.all
	document.kind in {"ReplicaSet", "Job"}
	is_controller(document)
	has_own_pod(document)
	some key in parents.owner_reference_keys(document)
}

has_own_pod(document) if {
	some key in parents.owner_keys(document)
	referenced_by_pods[key]
}

referenced_by_controllers := {key |
	some document in documents.all
	is_controller(document)
	some key in parents.owner_reference_keys(document)
}

controllers_by_key := holders.first_and_last([[key, i] |
	some i, document in documents.all
	is_controller(document)
	some key in parents.owner_keys(document)
	referenced_by_controllers[key]
])
