import { Sr as formatKind, at as POD_TEMPLATE_PATHS, cn as mergeFields, in as WORKLOAD_FIELDS, on as fieldsOfKind, rn as OWNED_FIELDS, sn as mergeByKind } from "./check.js";
import { d as OWNERSHIP, u as OWNERS } from "./plan-pattern.js";
// src/plan/policy-fields.ts
const IDENTITY = {
	apiVersion: {},
	kind: {},
	metadata: {
		name: {},
		generateName: {},
		namespace: {}
	}
};
const OF_POD = mergeFields([OWNERS, { status: { phase: {} } }]);
const OF_REVISION = {
	metadata: { ownerReferences: [{ controller: {} }] },
	spec: { replicas: {} }
};
const OF_CLAIMS = { spec: {
	volumeClaimTemplates: [{ metadata: { name: {} } }],
	ordinals: { start: {} },
	replicas: {}
} };
function policyFields(plans) {
	const asked = mergeByKind(plans.map((plan) => plan.reads));
	const pod = fieldsOfKind(asked, {
		group: "",
		kind: "Pod"
	});
	const made = pod === void 0 ? [] : [{
		Pod: OF_POD,
		[WORKLOAD_FIELDS]: workloadFields(pod),
		[OWNED_FIELDS]: OWNERSHIP
	}];
	const all = mergeByKind([asked, ...made]);
	return Object.fromEntries(Object.entries(all).map(([kind, tree]) => [kind, mergeFields([
		IDENTITY,
		tree,
		all[formatKind({})] ?? {}
	])]));
}
function workloadFields(pod) {
	const metadata = memberOf(pod, "metadata") ?? {};
	const spec = memberOf(pod, "spec");
	const readsVolumes = spec !== void 0 && memberOf(spec, "volumes") !== void 0;
	const template = {
		metadata: present({
			labels: memberOf(metadata, "labels"),
			annotations: memberOf(metadata, "annotations")
		}),
		spec: mergeFields([
			{ containers: {} },
			spec ?? {},
			readsVolumes ? { volumes: [{ name: {} }] } : {}
		])
	};
	const owners = elementOf(memberOf(metadata, "ownerReferences") ?? {});
	const names = [memberOf(metadata, "name"), memberOf(owners, "name")].filter((tree) => tree !== void 0);
	return mergeFields([
		OF_REVISION,
		...readsVolumes ? [OF_CLAIMS] : [],
		...POD_TEMPLATE_PATHS.map((path) => path.reduceRight((tree, key) => ({ [key]: tree }), template)),
		{ metadata: { name: mergeFields(names) } }
	]);
}
function memberOf(tree, key) {
	if (tree === true) return true;
	return !Array.isArray(tree) && Object.hasOwn(tree, key) ? tree[key] : void 0;
}
function elementOf(tree) {
	if (tree === true) return true;
	return Array.isArray(tree) ? tree[0] : {};
}
function present(members) {
	const entries = Object.entries(members).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(entries);
}
export { policyFields as t };

//# sourceMappingURL=policy-fields.js.map