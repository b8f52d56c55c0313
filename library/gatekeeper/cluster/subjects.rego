# The subjects of findings where a Namespace stands for the whole cluster: whatever there is, but for what
# the constraint exempts. By position among all objects.
package lib.kubepattern.subjects

import data.lib.kubepattern.naming
import data.lib.kubepattern.objects

all := {i: candidate |
	some i, candidate in objects.all
	not exempt[naming.namespace(candidate)]
}

exempt := {name | some name in input.parameters.excludedNamespaces}
