# Workloads: objects of any kind that have a Pod template (SEMANTICS.md 1).
package lib.kubepattern.workloads

import data.lib.kubepattern.pod_templates

template(document) := pod_templates.of(document)
