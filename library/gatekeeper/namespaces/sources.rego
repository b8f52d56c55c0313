# The documents that subjects come from where a Namespace is under review: whatever is in it. Without an
# API server some objects do not say that they are in their namespace.
package lib.kubepattern.sources

import data.lib.kubepattern.inventory

all := array.concat(inventory.at_home, inventory.cluster_scoped)
