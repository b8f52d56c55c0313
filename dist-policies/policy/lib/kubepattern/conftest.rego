# What a pattern finds, as Conftest is told of it.
package lib.kubepattern.conftest

import data.lib.kubepattern.documents
import data.lib.kubepattern.mentions
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
	result := result_of(finding, mentions.text(finding), more)
}

# Those of a pattern whose message does not say what it is about.
named_results(findings, more) := {result |
	some finding in findings
	result := result_of(finding, mentions.message(finding), more)
}

result_of(finding, text, more) := object.union_n([
	more,
	object.remove(finding, {"message"}),
	{"resources": resources},
	told(finding, located(text, resources)),
	place(resources),
]) if {
	resources := [with_file(resource) | some resource in finding.resources]
}

# A message that is not all of the result's text stands in the metadata too.
told(finding, line) := {"msg": line} if line == finding.message

else := {"msg": line, "message": finding.message}

# Most formats show a result's text alone, and Conftest tells no policy which one is asked for. So the
# text names the files of all resources, where they are known. A control character in a path could begin a line.
located(text, resources) := concat("", [text, " (", concat(", ", [visible(file) | some file in files_of]), ")"]) if {
	files_of := {resource.file | some resource in resources}
	files_of != set()
}

else := text

visible(file) := regex.replace(file, `[\p{Cc}\p{Zl}\p{Zp}]`, "?")

with_file(resource) := object.union(resource, {"file": file}) if {
	identity := [naming.group(resource), resource.kind, resource.namespace, resource.name]
	file := files[json.marshal(identity)]
}

else := resource

# The file of a finding's first resource, as Conftest reads places; nothing where it is not known.
# Only the file is: line 1 stands for the whole of it, as Conftest itself has it.
place(resources) := {"_loc": {"file": file, "line": 1}} if file := resources[0].file

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
