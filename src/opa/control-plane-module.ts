import type { GoModule } from "./go-module.js";

export const GATEKEEPER_VERSION = "3.23.1";

/** The Kubernetes whose libraries Gatekeeper is made of. */
export const KUBERNETES_VERSION = "1.36.2";

/** The etcd whose client that Kubernetes has. */
export const ETCD_VERSION = "3.6.8";

/** The modules that Kubernetes keeps in its own repository, below `k8s.io/`. It requires them at no version. */
const STAGED =
	"api apiextensions-apiserver apimachinery apiserver cli-runtime client-go cloud-provider cluster-bootstrap code-generator component-base component-helpers controller-manager cri-api cri-client cri-streaming csi-translation-lib dynamic-resource-allocation endpointslice externaljwt kms kube-aggregator kube-controller-manager kube-proxy kube-scheduler kubectl kubelet metrics mount-utils pod-security-admission sample-apiserver sample-cli-plugin sample-controller streaming".split(
		" ",
	);

/** What `kubectl version`, and any client, is told. */
const VERSION = "k8s.io/component-base/version";

/**
 * The module that builds a control plane and Gatekeeper. It is one for all of them: then all are made of the same
 * releases of what they share, and Go compiles these once.
 */
export const CONTROL_PLANE: GoModule = {
	requires: {
		"github.com/open-policy-agent/gatekeeper/v3": GATEKEEPER_VERSION,
		"go.etcd.io/etcd/server/v3": ETCD_VERSION,
		"k8s.io/kubernetes": KUBERNETES_VERSION,
	},
	replaces: Object.fromEntries(STAGED.map((name) => [`k8s.io/${name}`, KUBERNETES_VERSION.replace("1", "0")])),
	linkerFlags: [
		"-s -w",
		`-X ${VERSION}.gitVersion=v${KUBERNETES_VERSION}`,
		...["gitMajor", "gitMinor"].map((part, i) => `-X ${VERSION}.${part}=${KUBERNETES_VERSION.split(".")[i]}`),
	],
};
