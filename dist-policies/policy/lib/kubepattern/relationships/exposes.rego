# EXPOSES: a Service selects Pods of its own namespace by their labels (SEMANTICS.md 4). A Pod names
# each of its labels, a Service is found by the least pair of its selector, and the others are
# compared then.
package lib.kubepattern.relationships.exposes

import data.lib.kubepattern.naming
import data.lib.kubepattern.values

reference_keys(pod) := {key |
	some label, value in pod.metadata.labels
	key := key_of(pod, pair_of(label, value))
}

identity_keys(service) := {key_of(service, pair) |
	pair := min(pairs(service))
}

pairs(service) := {pair |
	some label, value in service.spec.selector
	value != null
	pair := pair_of(label, value)
}

pair_of(label, value) := json.marshal([label, values.text(value)])

key_of(document, pair) := json.marshal([naming.namespace(document), pair])

# Every pair of the selector is a label of the Pod, in its string form.
holds(pod, service) if {
	is_object(service.spec.selector)
	every label, value in service.spec.selector {
		is_label(pod, label, value)
	}
}

is_label(_, _, null)

is_label(pod, label, value) if values.text(value) == values.text(pod.metadata.labels[label])
