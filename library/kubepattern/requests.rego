# Which patterns an evaluation is asked for.
package lib.kubepattern.requests

import data.lib.kubepattern.documents

# A snapshot may come with the packages of patterns, as our runner writes it. `patterns` of anything else is its own.
packages := input.patterns if {
	documents.is_snapshot
	is_array(input.patterns)
}

asks_for(_) if not packages

asks_for(pattern) if pattern in packages
