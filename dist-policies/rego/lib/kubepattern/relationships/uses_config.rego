# USES_CONFIG: a Pod names ConfigMaps of its own namespace in volumes and in the environment of its containers (SEMANTICS.md 4).

package lib.kubepattern.relationships.uses_config

import data.lib.kubepattern.documents
import data.lib.kubepattern.values

# The keys of all that it names.
named(pod) := {key |
	some keys in [
		config_spec_volumes_keys(pod),
		config_projected_sources_keys(pod),
		config_containers_env_from_keys(pod),
		config_containers_env_keys(pod),
		config_init_containers_env_from_keys(pod),
		config_init_containers_env_keys(pod),
	]
	some key in keys
}

config_spec_volumes_keys(pod) := {key |
	some volume in values.items(pod.spec.volumes)
	name := volume.configMap.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

config_projected_sources_keys(pod) := {key |
	some volume in values.items(pod.spec.volumes)
	some source in values.items(volume.projected.sources)
	name := source.configMap.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

config_containers_env_from_keys(pod) := {key |
	some container in values.items(pod.spec.containers)
	some env_from in values.items(container.envFrom)
	name := env_from.configMapRef.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

config_containers_env_keys(pod) := {key |
	some container in values.items(pod.spec.containers)
	some env in values.items(container.env)
	name := env.valueFrom.configMapKeyRef.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

config_init_containers_env_from_keys(pod) := {key |
	some init_container in values.items(pod.spec.initContainers)
	some env_from in values.items(init_container.envFrom)
	name := env_from.configMapRef.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

config_init_containers_env_keys(pod) := {key |
	some init_container in values.items(pod.spec.initContainers)
	some env in values.items(init_container.env)
	name := env.valueFrom.configMapKeyRef.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(pod), name])
}

# The keys by which it is named.
own(config_map) := {key |
	name := config_map.metadata.name
	is_string(name)
	key := json.marshal(["config", documents.namespace(config_map), name])
}
