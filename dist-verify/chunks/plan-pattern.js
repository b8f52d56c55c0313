import { Ar as parseKind, Dr as kindsNamed, Mr as unionOfKinds, Or as kindsOverlap, Sr as formatKind, an as fieldsAt, ar as canHaveInCommon, cn as mergeFields, cr as criteriaAccess, jr as takesEveryKind, sn as mergeByKind, tr as RELATIONSHIP_TABLE, ur as pathsOf, xr as EVERY_KIND } from "./check.js";
import { n as stepsOf } from "./value-path.js";
import { t as OPERATORS } from "./operator.js";
import { t as BUILT_IN_WORKLOADS } from "./built-in-workloads.js";
// src/plan/ownership-fields.ts
const OWNER_REFERENCES = [{
	apiVersion: {},
	kind: {},
	name: {},
	uid: {}
}];
const OWNERS = { metadata: { ownerReferences: OWNER_REFERENCES } };
const OWNERSHIP = { metadata: {
	uid: {},
	ownerReferences: OWNER_REFERENCES
} };
// src/plan/scan.ts
function scanOf({ id, kinds, namedBySubject, filter }, anchors = [], subjectKinds = kinds) {
	const anyOf = filter.anyOf.map(literalOf);
	const needed = [
		...filter.allOf.map(literalOf),
		...filter.noneOf.map(literalOf).map(({ predicate, isNegated }) => ({
			predicate,
			isNegated: !isNegated
		})),
		...anyOf.length === 1 ? anyOf : []
	];
	return {
		role: id,
		kinds,
		...namedBySubject === void 0 ? {} : { namedBySubject: {
			subjectKinds,
			by: namedBySubject
		} },
		anchors,
		where: {
			allOf: needed.filter(({ isNegated }) => !isNegated).map(({ predicate }) => predicate),
			anyOf: anyOf.length === 1 ? [] : anyOf,
			noneOf: needed.filter(({ isNegated }) => isNegated).map(({ predicate }) => predicate)
		}
	};
}
function predicatesOf({ where: { allOf, anyOf, noneOf } }) {
	return [
		...allOf,
		...anyOf.map(({ predicate }) => predicate),
		...noneOf
	];
}
function pathsOfPredicate(predicate) {
	return predicate.test === "same" ? [predicate.at, predicate.as] : [predicate.at];
}
function literalOf(condition) {
	return {
		predicate: predicateOf(condition),
		isNegated: "negated" in OPERATORS[condition.operator]
	};
}
function predicateOf({ operator, at, texts, bound = 0, other }) {
	const meaning = OPERATORS[operator];
	switch (meaning.test) {
		case "exists":
		case "empty":
		case "all-empty": return {
			test: meaning.test,
			at
		};
		case "same": return {
			test: "same",
			at,
			as: other ?? at
		};
		case "in": return {
			test: "in",
			at,
			texts
		};
		case "compare":
		case "length": return {
			test: meaning.test,
			at,
			comparison: meaning.comparison,
			bound
		};
	}
}
// src/plan/fields.ts
function fieldsOfScan(scan) {
	const own = byKinds(scan.kinds, mergeFields([...predicatesOf(scan).map(fieldsOfPredicate), ...scan.anchors.map(fieldsOfAnchor)]));
	if (scan.namedBySubject === void 0) return own;
	const { subjectKinds, by } = scan.namedBySubject;
	const paths = [by.kind, by.apiVersion].filter((source) => typeof source !== "string");
	return mergeByKind([own, byKinds(subjectKinds, fieldsOfPaths(paths))]);
}
function fieldsOfAnchor({ list }) {
	return fieldsAt(stepsOf(list), [{}]);
}
function fieldsOfProbe({ access, of }, subject) {
	switch (access.by) {
		case "criteria": return mergeByKind([{
			scan: subject,
			side: "subject"
		}, {
			scan: of,
			side: "other"
		}].map(({ scan, side }) => byKinds(scan.kinds, fieldsOfCriteria(access, side))));
		case "closure": return byKinds(EVERY_KIND, OWNERSHIP);
		default: return {};
	}
}
function fieldsOfCriteria({ key, residual, selector, otherAnchors }, side) {
	const selection = selector === void 0 ? [] : [selector.of === side ? fieldsAt(stepsOf(selector.at), true) : LABELS];
	return mergeFields([
		fieldsOfPaths([...key, ...residual].flatMap((criterion) => pathsOf(criterion[side]))),
		...selection,
		...side === "other" ? otherAnchors.map(fieldsOfAnchor) : []
	]);
}
const LABELS = { metadata: { labels: true } };
function fieldsOfMessage({ subject, message }) {
	const paths = message.flatMap((part) => "at" in part ? [part.at] : []);
	const saysUid = message.some((part) => "field" in part && part.field === "uid");
	return byKinds(subject.kinds, mergeFields([fieldsOfPaths(paths), ...saysUid ? [{ metadata: { uid: {} } }] : []]));
}
function fieldsOfPaths(paths) {
	return mergeFields(paths.map((path) => fieldsAt(stepsOf(path), {})));
}
function fieldsOfPredicate(predicate) {
	const { test } = predicate;
	const leaf = test === "empty" || test === "all-empty" ? true : test === "length" ? [{}] : {};
	return mergeFields(pathsOfPredicate(predicate).map((at) => fieldsAt(stepsOf(at), leaf)));
}
function fieldsOfLink(join, kinds) {
	const { referrer, referent, others } = sidesOf$1(join);
	const own = kinds.flatMap((one) => [...kindsOverlap(join.referrer, one) ? [byKinds(one, referrer)] : [], ...kindsOverlap(join.referent, one) ? [byKinds(one, referent)] : []]);
	return mergeByKind([...own, others]);
}
function fieldsOfNeighbours(join, kinds) {
	const { referrer, referent, others } = sidesOf$1(join);
	const intermediate = intermediateKinds(join, kinds);
	const includesReferrers = intermediate.includes(join.referrer);
	return mergeByKind([
		fieldsOfLink(join, kinds),
		...intermediate.includes(join.referent) || includesReferrers ? [byKinds(join.referent, referent)] : [],
		...includesReferrers ? [byKinds(join.referrer, referrer)] : [],
		others
	]);
}
function intermediateKinds(join, kinds) {
	const isReferrer = kinds.some((one) => kindsOverlap(join.referrer, one));
	const isReferent = kinds.some((one) => kindsOverlap(join.referent, one));
	return [...isReferrer && !join.byIdentity ? [join.referent] : [], ...isReferent ? [join.referrer] : []];
}
function byKinds(kinds, tree) {
	return Object.fromEntries(kinds.map((kind) => [formatKind(kind), tree]));
}
function sidesOf$1({ keys }) {
	switch (keys.from) {
		case "owners": return {
			referrer: OWNERSHIP,
			referent: OWNERSHIP,
			others: {}
		};
		case "library": return {
			referrer: keys.reads.referrer,
			referent: keys.reads.referent,
			others: keys.reads.others ?? {}
		};
		case "fields": return {
			referrer: mergeFields(keys.referrer.map(fieldsOfKey)),
			referent: fieldsOfKey(keys.referent),
			others: {}
		};
	}
}
function fieldsOfKey({ parts }) {
	const sources = parts.flatMap((part) => part.part === "text" ? part.texts.sources : []);
	return mergeFields(sources.map((source) => typeof source === "string" ? {} : fieldsAt(stepsOf(source), {})));
}
// src/plan/join.ts
function oppositeSide(side) {
	return side === "referrer" ? "referent" : "referrer";
}
// src/plan/plan-pairing.ts
function planPairing(requirement) {
	const driver = driverOf(requirement);
	return {
		access: driver === void 0 ? {
			by: "scan",
			why: "no link of the pair is needed for every finding"
		} : {
			by: "key-index",
			driver
		},
		requirement
	};
}
function driverOf({ allOf, score: { minimum, terms } }) {
	const total = terms.reduce((sum, { points }) => sum + points, 0);
	const needed = terms.filter(({ wanted, points }) => wanted && total - points < minimum);
	return allOf[0] ?? needed[0]?.link;
}
function triesAllPairs({ pairing, isVacuous }) {
	return pairing?.access.by === "scan" && !isVacuous;
}
// src/plan/requirement.ts
function planRequirement({ allOf, anyOf, noneOf, score }, plan) {
	const plans = new Map();
	const planned = (link) => {
		if (!plans.has(link)) plans.set(link, plan(link));
		return plans.get(link);
	};
	const possible = (links) => links.map(planned).filter((one) => one !== void 0);
	const { terms, minimum, isUnreachable } = planScore(score, planned);
	const clause = {
		allOf: possible(allOf),
		anyOf: possible(anyOf),
		noneOf: possible(noneOf)
	};
	return {
		requirement: {
			...clause,
			score: {
				minimum,
				terms
			}
		},
		isUnsatisfiable: isUnreachable || clause.allOf.length < allOf.length || anyOf.length > 0 && clause.anyOf.length === 0
	};
}
function linksOf({ allOf, anyOf, noneOf, score }) {
	return [...new Set([
		...allOf,
		...anyOf,
		...noneOf,
		...score.terms.map(({ link }) => link)
	])];
}
function planScore({ minimum, terms }, planned) {
	const given = sumOf(terms.filter(({ link, wanted }) => planned(link) === void 0 && !wanted));
	const missing = Math.max(0, minimum - given);
	const scored = (missing === 0 ? [] : terms).flatMap(({ link, ...term }) => {
		const plan = planned(link);
		return plan === void 0 || term.points === 0 ? [] : [{
			...term,
			link: plan
		}];
	});
	const unit = [...scored.map(({ points }) => points), missing].reduce(greatestCommonDivisor, 0) || 1;
	return {
		minimum: missing / unit,
		terms: scored.map((term) => ({
			...term,
			points: term.points / unit
		})),
		isUnreachable: sumOf(scored) < missing
	};
}
function sumOf(terms) {
	return terms.reduce((sum, { points }) => sum + points, 0);
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
// src/plan/review-scope.ts
function crossesNamespaces({ joins, pairing, requirement, ...plan }) {
	if (needsSnapshot(plan) || linksOf(requirement).some(leavesNamespace)) return "always";
	if (pairing?.access.by === "scan") return "always";
	const crossings = joins.map((join) => join.crossesNamespaces);
	if (crossings.includes("always")) return "always";
	return crossings.filter((crossing) => typeof crossing !== "string");
}
function needsSnapshot({ pattern, scans }) {
	return pattern.whenNone !== void 0 || scans.some(({ namedBySubject }) => namedBySubject !== void 0);
}
function leavesNamespace({ access }) {
	return access.by === "criteria" && !access.staysInNamespace;
}
function inventoryKinds(plan, bringsSubject) {
	const { joins, pairing, subject, partner, requirement } = plan;
	if (linksOf(requirement).some(({ access }) => access.by === "closure")) return EVERY_KIND;
	const pairKinds = [subject.kinds, partner?.kinds ?? subject.kinds];
	const intermediate = (pairing === void 0 ? [] : linksOf(pairing.requirement)).flatMap(({ join }) => intermediateKinds(join, pairKinds));
	const others = plan.scans.filter((scan) => scan !== subject).map(({ kinds }) => kinds);
	const subjects = bringsSubject ? [] : [subject.kinds];
	const kinds = unionOfKinds([
		...subjects,
		...others,
		...intermediate,
		...joins.map(kindsOfOthers)
	]);
	return takesEveryKind(kinds) ? EVERY_KIND : withBuiltInWorkloads(kinds, subject.kinds);
}
function kindsOfOthers({ keys }) {
	return keys.from === "library" ? Object.keys(keys.reads.others ?? {}).map(parseKind) : [];
}
function withBuiltInWorkloads(kinds, subject) {
	return kindsOverlap([...kinds, ...subject], POD) ? unionOfKinds([
		kinds,
		POD,
		kindsNamed(...BUILT_IN_WORKLOADS.map(({ kind }) => kind))
	]) : kinds;
}
const POD = [{
	group: "",
	kind: "Pod"
}];
// src/plan/subject-facts.ts
function subjectFactsOf(subject) {
	const excluded = subject.where.noneOf.flatMap((predicate) => predicate.test === "in" && startsWith(predicate, "metadata", "namespace") && stepsOf(predicate.at).length === 2 ? predicate.texts : []);
	return {
		excludedNamespaces: [...new Set(excluded)].sort(),
		readsStatus: predicatesOf(subject).some((predicate) => startsWith(predicate, "status"))
	};
}
function startsWith({ at }, ...keys) {
	const steps = stepsOf(at);
	return keys.every((key, i) => {
		const step = steps[i];
		return step?.step === "key" && step.key === key;
	});
}
// src/plan/plan-pattern.ts
function planPattern(pattern) {
	const scanOfRole = (role) => scanOf(role, role === pattern.subject ? pattern.anchors : [], pattern.subject.kinds);
	const scans = new Map(pattern.roles.map((role) => [role, scanOfRole(role)]));
	const scan = (role) => scans.get(role) ?? scanOfRole(role);
	const subject = scan(pattern.subject);
	const partner = pattern.partner === void 0 ? void 0 : scan(pattern.partner);
	const own = planRequirement(pattern.requirement, (link) => probeOf(link, subject, scan(link.to)));
	const common = partner === void 0 || pattern.pairing === void 0 ? void 0 : planRequirement(pattern.pairing, (link) => pairProbeOf(link, subject, partner));
	const probes = linksOf(own.requirement);
	const pairProbes = common === void 0 ? [] : linksOf(common.requirement);
	const pairing = common === void 0 ? void 0 : planPairing(common.requirement);
	const joins = [...new Set([...probes.flatMap(joinsOf), ...pairProbes.map(({ join }) => join)])];
	const pairKinds = [subject.kinds, partner?.kinds ?? subject.kinds];
	const planned = [...new Set([
		subject,
		...partner === void 0 ? [] : [partner],
		...scans.values()
	])].filter(({ kinds }) => kinds.length > 0);
	return {
		pattern,
		scans: planned,
		subject,
		...partner === void 0 ? {} : { partner },
		requirement: own.requirement,
		...pairing === void 0 ? {} : { pairing },
		joins,
		isVacuous: subject.kinds.length === 0 || own.isUnsatisfiable || common?.isUnsatisfiable === true,
		subjectFacts: subjectFactsOf(subject),
		crossesNamespaces: crossesNamespaces({
			pattern,
			scans: planned,
			requirement: own.requirement,
			joins,
			...pairing === void 0 ? {} : { pairing }
		}),
		reads: mergeByKind([
			...[...scans.values()].map(fieldsOfScan),
			...probes.flatMap((probe) => joinsOf(probe).map((join) => fieldsOfLink(join, [subject.kinds, probe.of.kinds]))),
			...probes.map((probe) => fieldsOfProbe(probe, subject)),
			fieldsOfMessage(pattern),
			...pairProbes.map(({ join }) => fieldsOfNeighbours(join, pairKinds))
		])
	};
}
function probeOf({ id, relation, excludesSelf }, subject, of) {
	if (of.kinds.length === 0) return void 0;
	if (relation.by === "criteria") return {
		id,
		of,
		access: criteriaAccess(relation),
		mustExcludeSubject: false
	};
	if (relation.by === "ownership") return {
		id,
		of,
		access: {
			by: "closure",
			owner: relation.owner
		},
		mustExcludeSubject: false
	};
	const join = RELATIONSHIP_TABLE[relation.type];
	const sides = sidesOf(subject, join).filter((side) => sidesOf(of, join).includes(oppositeSide(side)));
	if (sides.length === 0) return void 0;
	const mustExcludeSubject = excludesSelf && kindsOverlap(subject.kinds, of.kinds);
	return {
		id,
		of,
		access: accessOf(join, sides, mustExcludeSubject),
		mustExcludeSubject
	};
}
function joinsOf({ access }) {
	return "join" in access ? [access.join] : [];
}
function accessOf(join, sides, mustExcludeSubject) {
	if (mustExcludeSubject) return {
		by: "two-of-each-key",
		join,
		sides,
		why: "the object found may be the subject itself"
	};
	return {
		by: "key-set",
		join,
		sides
	};
}
function pairProbeOf({ id, relation }, subject, partner) {
	if (!canHaveInCommon(relation.type, subject.kinds, partner.kinds)) return void 0;
	const join = RELATIONSHIP_TABLE[relation.type];
	return {
		id,
		join,
		subjectSides: sidesOf(subject, join),
		partnerSides: sidesOf(partner, join)
	};
}
function sidesOf({ kinds }, join) {
	return ["referrer", "referent"].filter((side) => kindsOverlap(join[side], kinds));
}
export { linksOf as a, pathsOfPredicate as c, OWNERSHIP as d, needsSnapshot as i, predicatesOf as l, inventoryKinds as n, triesAllPairs as o, leavesNamespace as r, oppositeSide as s, planPattern as t, OWNERS as u };

//# sourceMappingURL=plan-pattern.js.map