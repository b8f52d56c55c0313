# EXPOSES: a Service selects Pods of its own namespace by their labels (SEMANTICS.md 4). A key is a list
# of label names with a value for each: a Service has that of its selector, and a Pod has one for each
# list that some selector asks for and that the Pod has all labels of.
package lib.kubepattern.relationships.exposes

import data.lib.kubepattern.naming
import data.lib.kubepattern.objects
import data.lib.kubepattern.values

reference_keys(pod) := {key |
	some label, _ in pod.metadata.labels
	some names in names_by_first[label]
	key := key_of(pod, names, pod.metadata.labels)
}

identity_keys(service) := {key |
	names := selected_names(service)
	count(names) > 0
	key := key_of(service, names, service.spec.selector)
}

# None where a label of the list is missing, or has no string form.
key_of(document, names, labels) := json.marshal([naming.namespace(document), names, texts]) if {
	texts := [text | some name in names; text := values.text(labels[name])]
	count(texts) == count(names)
}

selected_names(service) := sort([name | some name, value in service.spec.selector; value != null]) if {
	is_object(service.spec.selector)
}

# The lists of all selectors, by their first name: few, however many Services there are.
names_by_first := selected_by_first

selected_by_first[names[0]] contains names if some names in selected

selected := {names |
	some service in objects.all
	service.kind == "Service"
	names := selected_names(service)
}
