# What a pattern finds, as Conftest is told of it.
package lib.kubepattern.conftest

import data.lib.kubepattern.documents
import data.lib.kubepattern.naming

# Several objects at once: all files, as `--combine` gives them, or one document that is a list.
has_several if is_combined

has_several if documents.is_list(input)

is_combined if {
	is_array(input)
	every entry in input {
		documents.is_combined(entry)
	}
}

# Conftest's own exceptions, for the package main: those of a pattern turn off that pattern.
is_waived(pattern) if {
	some names in data.kubepattern[pattern].exception
	"" in names
}

# Findings as Conftest reads them: each with its message, its place, and the rest as metadata.
results(findings, more) := {result |
	some finding in findings
	result := object.union_n([more, told(finding), place(finding)])
}

# A result without a text would be none. What has nothing to say is called by its pattern, and keeps its message.
told(finding) := object.union(object.remove(finding, {"message"}), {"msg": finding.message}) if finding.message != ""

else := object.union(finding, {"msg": finding.pattern})

# The file of a finding's first resource, as Conftest reads places; nothing where it is not known.
# Only the file is: line 1 stands for the whole of it, as Conftest itself has it.
place(finding) := {"_loc": {"file": file, "line": 1}} if {
	resource := finding.resources[0]
	identity := [naming.group(resource), resource.kind, resource.namespace, resource.name]
	file := files[json.marshal(identity)]
}

else := {}

# The file of each identity. A JSON text may name a key twice, and the later one counts, as it does
# for documents; and no lookup walks the input again.
files := json.unmarshal(concat("", ["{", concat(",", members), "}"])) if {
	is_combined
	members := [member |
		some i, identity in documents.identities_of(documents.placed)
		member := concat(":", [json.marshal(identity), json.marshal(paths[i])])
	]
}

# The file of each of `documents.placed`, in the same order.
paths := [entry.path |
	some entry in input
	some one in documents.contents_of(entry)
	some two in documents.members(one)
	some three in documents.members(two)
	some document in documents.members(three)
	documents.is_kubernetes(document)
]
