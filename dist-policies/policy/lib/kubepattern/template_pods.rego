# The Pods that workloads would make (SEMANTICS.md 1): one for each Pod template of which the input has
# no live Pod, named as its workload.
package lib.kubepattern.template_pods

import data.lib.kubepattern.claims
import data.lib.kubepattern.documents
import data.lib.kubepattern.holders
import data.lib.kubepattern.naming
import data.lib.kubepattern.parents
import data.lib.kubepattern.values
import data.lib.kubepattern.workloads

# The workloads whose Pods are made, and those Pods, in the same order.
makers := [workload | some i in positions; workload := documents.all[i]]

# Where they stand among the documents.
positions := [i |
	some i, workload in documents.all
	is_workload[i]
	not is_old_revision(workload)
	not has_live_pod(workload)
	not has_workload(i)
]

all := [pod | some workload in makers; pod := pod_of(workload, workloads.template(workload))]

# What the template or the workload does not have is null, and so absent.
pod_of(workload, template) := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {
		"name": object.get(workload, ["metadata", "name"], null),
		"namespace": object.get(workload, ["metadata", "namespace"], null),
		"labels": object.get(template, ["metadata", "labels"], null),
		"annotations": object.get(template, ["metadata", "annotations"], null),
		"ownerReferences": [owner_reference(workload)],
	},
	"spec": claims.spec(workload, template),
}

owner_reference(workload) := {
	"apiVersion": workload.apiVersion,
	"kind": workload.kind,
	"name": object.get(workload, ["metadata", "name"], null),
	"uid": uid(workload),
	"controller": true,
}

uid(workload) := own if {
	own := parents.uid(workload)
}

else := null

# By position among the documents.
is_workload := {i | some i, document in documents.all; workloads.template(document)}

# What a controller keeps of an earlier template. Its owner may not be in the input.
is_old_revision(workload) if {
	workload.spec.replicas == 0
	some reference in values.items(workload.metadata.ownerReferences)
	reference.controller == true
}

# A live Pod of the input has the workload as parent, or an object that has it as parent.
has_live_pod(workload) if {
	count(keys_of_pod_owners) > 0 # Manifests have no owners: no need to make keys.
	some key in parents.owner_keys(workload)
	keys_of_pod_owners[key]
}

keys_of_pod_owners := (referenced_by_pods | referenced_by_owners) - documents.renewed_owner_keys

referenced_by_pods := {key |
	some document in documents.all
	is_live_pod(document)
	some key in parents.owner_reference_keys(document)
}

is_live_pod(document) if {
	document.kind == "Pod"
	naming.group(document) == ""
	not has_ended(document)
}

has_ended(document) if document.status.phase in {"Succeeded", "Failed"}

# Those of whatever stands between. A live Pod has named its owners already.
referenced_by_owners := {key |
	count(referenced_by_pods) > 0
	some document in documents.all
	count(values.items(document.metadata.ownerReferences)) > 0
	not is_live_pod(document)
	owns_live_pod(document)
	some key in parents.owner_reference_keys(document)
}

owns_live_pod(document) if {
	some key in parents.owner_keys(document)
	referenced_by_pods[key]
}

# Another workload of the input makes it.
has_workload(i) if {
	some key in parents.owner_reference_keys(documents.all[i])
	some j in workloads_by_key[key]
	i != j
}

referenced_by_workloads := {key |
	some i, document in documents.all
	is_workload[i]
	some key in parents.owner_reference_keys(document)
}

workloads_by_key := holders.first_and_last([[key, i] |
	count(referenced_by_workloads) > 0
	some i, document in documents.all
	is_workload[i]
	some key in parents.owner_keys(document)
	referenced_by_workloads[key]
])
