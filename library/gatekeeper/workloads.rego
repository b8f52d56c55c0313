# Workloads, as far as Gatekeeper knows of them (SEMANTICS.md 7, G4): objects of these kinds that have a
# Pod template.
package lib.kubepattern.workloads

import data.lib.kubepattern.naming
import data.lib.kubepattern.pod_templates

template(document) := pod_templates.of(document) if groups[document.kind] == naming.group(document)

groups := {
	"CronJob": "batch",
	"DaemonSet": "apps",
	"Deployment": "apps",
	"Job": "batch",
	"ReplicaSet": "apps",
	"ReplicationController": "",
	"StatefulSet": "apps",
}
