# MOUNTS: a Pod names claims of its own namespace and NFS exports, each as a volume (SEMANTICS.md 4).

package lib.kubepattern.relationships.mounts

import data.lib.kubepattern.documents
import data.lib.kubepattern.values

# The keys of all that it names.
named(pod) := claim_keys(pod) | nfs_keys(pod)

claim_keys(pod) := {key |
	some volume in values.items(pod.spec.volumes)
	claim_name := volume.persistentVolumeClaim.claimName
	is_string(claim_name)
	key := json.marshal(["claim", documents.namespace(pod), claim_name])
}

nfs_keys(pod) := {key |
	some volume in values.items(pod.spec.volumes)
	server := volume.nfs.server
	is_string(server)
	server != ""
	path := volume.nfs.path
	is_string(path)
	path != ""
	key := json.marshal(["nfs", server, path])
}

# The keys by which it is named.
own(persistent_volume_claim) := {key |
	name := persistent_volume_claim.metadata.name
	is_string(name)
	key := json.marshal(["claim", documents.namespace(persistent_volume_claim), name])
}
