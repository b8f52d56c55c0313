# What may be the leader of a finding where a Namespace is under review: whatever is in it. By position
# among all objects.
package lib.kubepattern.leaders

import data.lib.kubepattern.documents
import data.lib.kubepattern.naming
import data.lib.kubepattern.objects

# The documents that they come from. Without an API server some do not say that they are at home.
sources := array.concat(documents.at_home, documents.cluster_scoped)

all := {i: object_at_home |
	some i, object_at_home in objects.all
	naming.namespace(object_at_home) == documents.home
}
