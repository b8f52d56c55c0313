import { at as POD_TEMPLATE_PATHS, ot as podTemplateOf } from "./check.js";
// src/cluster/built-in-workloads.ts
const [TEMPLATE, JOB_TEMPLATE] = POD_TEMPLATE_PATHS;
const BUILT_IN_WORKLOADS = [
	{
		group: "apps",
		kind: "Deployment",
		template: TEMPLATE
	},
	{
		group: "apps",
		kind: "ReplicaSet",
		template: TEMPLATE
	},
	{
		group: "apps",
		kind: "StatefulSet",
		template: TEMPLATE
	},
	{
		group: "apps",
		kind: "DaemonSet",
		template: TEMPLATE
	},
	{
		group: "batch",
		kind: "Job",
		template: TEMPLATE
	},
	{
		group: "batch",
		kind: "CronJob",
		template: JOB_TEMPLATE
	},
	{
		group: "",
		kind: "ReplicationController",
		template: TEMPLATE
	}
];
function isBuiltInWorkload({ group, kind }) {
	return BUILT_IN_WORKLOADS.some((one) => one.group === group && one.kind === kind);
}
function isCustomWorkload(resource) {
	return !isBuiltInWorkload(resource) && podTemplateOf(resource.object) !== void 0;
}
export { isBuiltInWorkload as n, isCustomWorkload as r, BUILT_IN_WORKLOADS as t };

//# sourceMappingURL=built-in-workloads.js.map