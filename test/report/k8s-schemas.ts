/**
 * What the CustomResourceDefinitions of the resources say that `-o k8s` writes, in the words of JSON Schema: the fields
 * that we may use, those that are required, and the values of enumerations. An API server drops a field that it does not
 * know, so here each is refused.
 */

const text = { type: "string" } as const;
const count = { type: "integer", minimum: 0 } as const;

function closed(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
	return { type: "object", additionalProperties: false, properties, required };
}

/** A name that an API server takes, and that can be a label's value. */
const name = { type: "string", pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", maxLength: 63 } as const;

function resource(apiVersion: string, kind: string, isNamespaced: boolean, rest: Readonly<Record<string, object>>) {
	const labels = { type: "object", additionalProperties: text };
	const metadata = closed({ name, labels, ...(isNamespaced ? { namespace: text } : {}) }, ["name"]);
	return closed({ apiVersion: { const: apiVersion }, kind: { const: kind }, metadata, ...rest }, [
		...["apiVersion", "kind", "metadata"],
		...Object.keys(rest),
	]);
}

/** `smells.kubepattern.dev`, version v1. */
const SMELL = resource("kubepattern.dev/v1", "Smell", true, {
	spec: closed(
		{
			name: text,
			category: text,
			reference: text,
			pattern: closed({ name: text, version: text }),
			message: text,
			severity: { enum: ["LOW", "MEDIUM", "HIGH", "CRITICAL"] },
			suppress: { type: "boolean" },
			target: closed({ apiVersion: text, kind: text, name: text, namespace: text, uid: text }, [
				...["apiVersion", "kind", "uid", "name"],
			]),
		},
		["name", "category"],
	),
});

const reference = closed({ apiVersion: text, kind: text, name: text, namespace: text, uid: text });

const result = closed(
	{
		source: text,
		policy: text,
		rule: text,
		category: text,
		severity: { enum: ["critical", "high", "low", "medium", "info"] },
		result: { enum: ["pass", "fail", "warn", "error", "skip"] },
		scored: { type: "boolean" },
		message: text,
		resources: { type: "array", items: reference },
		properties: { type: "object", additionalProperties: text },
	},
	["policy"],
);

const report = {
	results: { type: "array", items: result },
	summary: closed({ pass: count, fail: count, warn: count, error: count, skip: count }),
};

/** `policyreports.wgpolicyk8s.io` and `clusterpolicyreports.wgpolicyk8s.io`, version v1alpha2. */
const [POLICY_REPORT, CLUSTER_POLICY_REPORT] = ["PolicyReport", "ClusterPolicyReport"].map((kind) =>
	resource("wgpolicyk8s.io/v1alpha2", kind, kind === "PolicyReport", report),
);

/** One of them. */
export const K8S_REPORT_SCHEMA = {
	type: "object",
	discriminator: { propertyName: "kind" },
	required: ["kind"],
	oneOf: [SMELL, POLICY_REPORT, CLUSTER_POLICY_REPORT],
};
