import { a as linksOf, i as needsSnapshot, o as triesAllPairs, r as leavesNamespace, t as planPattern } from "./plan-pattern.js";
import { t as policyFields } from "./policy-fields.js";
import { lr as isOwnNamespace, sr as OWN_NAMESPACE } from "./check.js";
import { r as findingEntrypoint } from "./findings-module.js";
// src/plan/shard-scope.ts
function shardScope(plan) {
	const { joins, pairing, requirement } = plan;
	if (needsSnapshot(plan)) return "snapshot";
	if (pairing?.access.by === "scan") return "snapshot";
	const bridges = joins.map(bridgesOf);
	if (bridges.some((of) => of === void 0)) return "snapshot";
	const leaving = linksOf(requirement).filter(leavesNamespace);
	return distinct([...bridges.flatMap((of) => of ?? []), ...leaving.flatMap((probe) => bridgesOfProbe(probe, plan.pattern.subject.kinds))]);
}
function bridgesOfProbe({ access, of }, subjectKinds) {
	const criteria = access.by === "criteria" ? [...access.key, ...access.residual] : [];
	for (const { subject, other } of criteria) {
		const texts = literalsOf(other);
		if (texts !== void 0 && isOwnNamespace(subject)) return [{
			kinds: subjectKinds,
			at: OWN_NAMESPACE,
			texts,
			leadsTo: "anything"
		}];
	}
	return candidateBridges(of);
}
function candidateBridges({ kinds, where }) {
	const bridge = (predicate) => {
		if (predicate?.test === "exists") return {
			kinds,
			at: predicate.at.path,
			leadsTo: "anything"
		};
		if (predicate?.test !== "in") return void 0;
		return {
			kinds,
			at: predicate.at.path,
			texts: predicate.texts,
			leadsTo: "anything"
		};
	};
	const [demanded] = where.allOf.map(bridge).filter((one) => one !== void 0);
	if (demanded !== void 0) return [demanded];
	const either = where.anyOf.map(({ predicate, isNegated }) => isNegated ? void 0 : bridge(predicate));
	const all = either.filter((one) => one !== void 0);
	return all.length > 0 && all.length === either.length ? all : [{
		kinds,
		at: [],
		leadsTo: "anything"
	}];
}
function literalsOf({ sources, transform }) {
	const texts = sources.filter((source) => typeof source === "string");
	return transform === void 0 && texts.length === sources.length ? texts : void 0;
}
function distinct(bridges) {
	return [...new Map(bridges.map((bridge) => [JSON.stringify(bridge), bridge])).values()];
}
function bridgesOf({ crossesNamespaces, crossingPaths, referrer }) {
	if (crossesNamespaces === "never") return [];
	if (crossesNamespaces === "always") return crossingPaths?.map((at) => ({
		kinds: referrer,
		at,
		leadsTo: "anything"
	}));
	return [{
		kinds: referrer,
		at: crossesNamespaces,
		leadsTo: "alike"
	}];
}
// src/emit/policy-part.ts
function policyParts(patterns) {
	return patterns.map((pattern) => policyPart(planPattern(pattern)));
}
function policyPart(plan) {
	const { pattern } = plan;
	return {
		pattern: pattern.name,
		packageName: pattern.packageName,
		profile: pattern.profile,
		entrypoint: findingEntrypoint(pattern),
		fields: policyFields([plan]),
		scope: shardScope(plan),
		subjects: pattern.subject.kinds,
		findsAbsence: pattern.whenNone !== void 0,
		...triesAllPairs(plan) ? { pairedWith: plan.partner?.kinds ?? [] } : {}
	};
}
export { policyParts as n, policyPart as t };

//# sourceMappingURL=policy-part.js.map