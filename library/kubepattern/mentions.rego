# Messages by the name of what they are about, for consumers that show nothing else of a finding.
package lib.kubepattern.mentions

# The message of a pattern that does not say it, behind the name of the first resource: `Pod shop/web: ...`.
message(finding) := concat(": ", [name_of(finding.resources[0]), text(finding)]) if {
	finding.resources != []
}

# Where there is no object at all.
else := text(finding)

# Without a message a finding is called by its pattern.
text(finding) := finding.message if finding.message != ""

else := finding.pattern

name_of(resource) := concat(" ", [resource.kind, concat("/", [resource.namespace, resource.name])]) if {
	resource.namespace != ""
}

else := concat(" ", [resource.kind, resource.name])
