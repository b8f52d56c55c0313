# What a document is called (SEMANTICS.md 1): group, namespace and name are its identity, with its kind.
package lib.kubepattern.naming

import data.lib.kubepattern.values

# The group of an apiVersion: what stands before its slash, empty without one.
group(document) := split(document.apiVersion, "/")[0] if contains(document.apiVersion, "/")

else := ""

# Empty for a cluster-scoped object.
namespace(document) := own if {
	own := values.text(document.metadata.namespace)
}

else := ""

# What people call it. Of an object that gets its name from the server, only the beginning is known.
name(document) := own if {
	own := values.text(document.metadata.name)
	own != ""
}

else := concat("", [beginning, "*"]) if {
	beginning := values.text(document.metadata.generateName)
}

else := "*"

# The kind as a resource: in lower case, with an s.
resource(document) := lower(document.kind) if endswith(lower(document.kind), "s")

else := concat("", [lower(document.kind), "s"])
