# The subjects of findings where a Namespace is under review: whatever is in it. By position among all
# objects.
package lib.kubepattern.subjects

import data.lib.kubepattern.naming
import data.lib.kubepattern.objects
import data.lib.kubepattern.review

all := {i: object_at_home |
	some i, object_at_home in objects.all
	naming.namespace(object_at_home) == review.home
}
