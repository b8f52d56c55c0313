# USES_SA: a Pod names a ServiceAccount of its own namespace, without a word the one called default (SEMANTICS.md 4).

package lib.kubepattern.relationships.uses_sa

import data.lib.kubepattern.documents
import data.lib.kubepattern.values

# The keys of all that it names.
named(pod) := {key |
	service_account_name := values.or_else(object.get(pod, ["spec", "serviceAccountName"], null), "default")
	is_string(service_account_name)
	key := json.marshal(["account", documents.namespace(pod), service_account_name])
}

# The keys by which it is named.
own(service_account) := {key |
	name := service_account.metadata.name
	is_string(name)
	key := json.marshal(["account", documents.namespace(service_account), name])
}
