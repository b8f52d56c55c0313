# The documents that subjects come from where an object is under review: the object itself.
package lib.kubepattern.sources

import data.lib.kubepattern.review

all := [review.reviewed]
