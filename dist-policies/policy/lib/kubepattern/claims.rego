# The claims of a set (SEMANTICS.md 1): volumes of the Pod that stands for all replicas.
package lib.kubepattern.claims

import data.lib.kubepattern.values

# What a workload's template says of its Pod, with the claims among the volumes. A volume that a claim
# stands for is left out.
spec(workload, template) := object.union(template.spec, {"volumes": volumes}) if {
	names := {name | some name in template_names(workload)}
	count(names) > 0
	volumes := array.concat(other_volumes(template, names), volumes_of(workload))
	has_volumes(template, volumes)
}

else := template.spec

has_volumes(_, volumes) if count(volumes) > 0

has_volumes(template, _) if is_array(template.spec.volumes)

other_volumes(template, names) := [volume |
	some volume in values.items(template.spec.volumes)
	not is_claim(volume, names)
]

is_claim(volume, names) if names[volume.name]

volumes_of(workload) := [volume |
	own := values.text(workload.metadata.name)
	numbered := ordinals(workload)
	some name in template_names(workload)
	some ordinal in numbered
	claim := concat("-", [name, own, json.marshal(ordinal)])
	volume := {"name": name, "persistentVolumeClaim": {"claimName": claim}}
]

# None where claims cannot be named after the workload.
template_names(workload) := [name |
	values.text(workload.metadata.name) != ""
	some template in values.items(workload.spec.volumeClaimTemplates)
	name := template.metadata.name
	is_string(name)
]

ordinals(workload) := numbers.range(start, (start + replicas) - 1) if {
	start := first_ordinal(workload)
	replicas := min([1000, whole(object.get(workload, ["spec", "replicas"], null), 1)])
	replicas > 0
}

else := []

# As many digits as an integer may have: from there on every OPA counts the same way.
first_ordinal(workload) := start if {
	start := whole(object.get(workload, ["spec", "ordinals", "start"], null), 0)
	start < 1000000000000000
}

else := 0

# A whole number that is not negative, without zeros behind a point; else the other one. A text is no number.
whole(value, _) := floor(value) if is_whole(value)

whole(value, otherwise) := otherwise if not is_whole(value)

is_whole(value) if {
	is_number(value)
	value >= 0
	floor(value) == value
}
