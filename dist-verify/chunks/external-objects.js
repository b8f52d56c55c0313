import { N as matchesWildcard, er as isAbsence } from "./check.js";
import { t as BUILT_IN_WORKLOADS } from "./built-in-workloads.js";
// src/report/external-objects.ts
async function explainedByExternal(findings, patterns, snapshot, external) {
	const explained = new Map();
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const absences = findings.filter((finding) => {
		const pattern = byName.get(finding.pattern);
		return pattern !== void 0 && isAbsence(finding, pattern);
	});
	if (external.length === 0 || absences.length === 0) return explained;
	const { SoughtObjects } = await import("./sought-objects.js");
	const sought = new SoughtObjects(snapshot);
	for (const finding of absences) {
		const pattern = byName.get(finding.pattern);
		if (pattern === void 0) continue;
		const entries = sought.of(pattern, finding.resources).map((objects) => external.find((one) => objects.some((object) => mayBe(one, object))));
		const [first] = entries;
		if (first === void 0 || entries.includes(void 0)) continue;
		explained.set(finding, {
			by: "configuration",
			reason: reasonOf(first),
			place: first.locate().place
		});
	}
	return explained;
}
function mayBe({ kind, name = "*", namespace }, sought) {
	const { kinds, names, namespaces, isAny } = sought;
	const all = kinds.includes("Pod") ? [...kinds, ...BUILT_IN_WORKLOADS.map((workload) => workload.kind)] : kinds;
	if (all.length > 0 && !all.some((one) => matchesWildcard(kind, one))) return false;
	if (isAny === true) return true;
	if (names === void 0 ? !/^\*+$/.test(name) : !names.some((one) => matchesWildcard(name, one))) return false;
	return namespace === void 0 || namespaces === void 0 || namespaces.some((one) => matchesWildcard(namespace, one));
}
function reasonOf({ kind, name, namespace, reason }) {
	return `${[
		kind,
		...namespace === void 0 ? [] : [namespace],
		name ?? "*"
	].join("/")} exists elsewhere${reason === void 0 ? "" : `: ${reason}`}`;
}
export { explainedByExternal };

//# sourceMappingURL=external-objects.js.map