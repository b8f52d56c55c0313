import { Yn as success, fr as foundResource, hr as compareCodePoints, mr as sortedFindings, pr as identityKey } from "./check.js";
import { a as Candidates, c as NOTHING_BOUND, f as boundValues, t as Links } from "./links.js";
import { _ as textOf, i as neighboursOf, n as isNeighbour, p as below } from "./relationships.js";
import { t as meets } from "./requirement.js";
// src/reference/message.ts
function fillMessage(parts, matchesOf) {
	return parts.map((part) => {
		if ("text" in part) return part.text;
		const matches = matchesOf(part.role);
		return "at" in part ? textsAt(part.at, matches).join(", ") : firstText(matches, part.field);
	}).join("");
}
function textsAt(at, matches) {
	const texts = matches.flatMap(({ resource, bindings }) => bindings.flatMap((binding) => boundValues(resource.object, at, binding))).map(textOf).filter((text) => text !== void 0);
	return [...new Set(texts)].sort(compareCodePoints);
}
function firstText(matches, field) {
	const [first] = matches.toSorted((a, b) => compareCodePoints(fieldOf(a, "apiVersion"), fieldOf(b, "apiVersion")) || compareCodePoints(fieldOf(a, "uid"), fieldOf(b, "uid")));
	return first === void 0 ? "" : fieldOf(first, field);
}
function fieldOf({ resource }, field) {
	const named = resource.workload ?? resource;
	return field === "uid" ? textOf(below(named.object, "metadata", "uid") ?? null) ?? "" : named[field];
}
// src/reference/neighbourhood.ts
var Neighbourhood = class {
	resources;
	byType = new Map();
	constructor(resources) {
		this.resources = resources;
	}
	haveOneInCommon(type, a, b) {
		const others = this.of(type, b);
		return [...this.of(type, a)].some((neighbour) => others.has(neighbour) && !isNeighbour(type, a, neighbour) && !isNeighbour(type, b, neighbour));
	}
	of(type, resource) {
		const byResource = this.byType.get(type) ?? new Map();
		this.byType.set(type, byResource);
		const neighbours = byResource.get(resource) ?? neighboursOf(type, resource, this.resources);
		byResource.set(resource, neighbours);
		return neighbours;
	}
};
// src/reference/subjects.ts
function matchOf({ requirement }, links, { resource, bindings }) {
	const meeting = bindings.filter((binding) => meets(requirement, (link) => links.firstOf(link, resource, binding) !== void 0));
	return meeting.length === 0 ? void 0 : {
		resource,
		bindings: meeting
	};
}
// src/reference/evaluate.ts
function evaluateReference(pattern, snapshot) {
	const { subject, partner, pairing, whenNone } = pattern;
	const candidates = new Candidates(pattern, snapshot);
	const links = new Links(candidates, snapshot);
	const subjects = candidates.ofSubject();
	const matches = subjects.flatMap((candidate) => matchOf(pattern, links, candidate) ?? []);
	if (partner !== void 0 && pairing !== void 0) {
		const pairs = pairsOf(matches, candidates.of(partner), pairing, snapshot);
		return sortedFindings(pairs.map(([one, other]) => findingOf(pattern, [named(subject, one), named(partner, other)])));
	}
	if (subjects.length === 0 && whenNone !== void 0) return [absenceFinding(pattern, whenNone)];
	const groups = byNamedObject(matches);
	return sortedFindings(groups.map((group) => findingOf(pattern, [{
		role: subject,
		matches: group
	}])));
}
function pairsOf(subjects, partners, pairing, { resources }) {
	const neighbours = new Neighbourhood(resources);
	return subjects.flatMap((subject) => partners.filter((partner) => partner !== subject.resource).filter((partner) => meets(pairing, ({ relation }) => neighbours.haveOneInCommon(relation.type, subject.resource, partner))).map((partner) => [subject, {
		resource: partner,
		bindings: [NOTHING_BOUND]
	}]));
}
function byNamedObject(matches) {
	const groups = new Map();
	for (const match of matches) {
		const key = identityKey(match.resource.workload ?? match.resource);
		groups.set(key, [...groups.get(key) ?? [], match]);
	}
	return [...groups.values()];
}
function named(role, match) {
	return {
		role,
		matches: [match]
	};
}
function findingOf(pattern, parts) {
	const resources = parts.map(({ role, matches }) => foundAsOne(role, matches));
	return {
		...statementOf(pattern, fillMessage(pattern.message, (role) => parts.find((part) => part.role.id === role.id)?.matches ?? [])),
		resources
	};
}
function foundAsOne(role, matches) {
	const entries = matches.map(({ resource }) => foundResource(role.id, resource));
	const [first] = entries.toSorted((a, b) => compareCodePoints(a.apiVersion, b.apiVersion));
	if (first === void 0) throw new Error("a finding names an object");
	return {
		...first,
		template: entries.every(({ template }) => template)
	};
}
function absenceFinding(pattern, whenNone) {
	return {
		...statementOf(pattern, fillMessage(pattern.message.map((part) => {
			if (!("field" in part)) return part;
			return part.field === "kind" || part.field === "apiVersion" ? { text: whenNone[part.field] } : part;
		}), () => [])),
		resources: [],
		absentKind: whenNone.kind
	};
}
function statementOf(pattern, message) {
	const duration = pattern.for === void 0 ? {} : { for: pattern.for };
	return {
		pattern: pattern.name,
		severity: pattern.severity,
		message,
		...duration
	};
}
// src/reference/reference-evaluator.ts
function referenceEvaluator(patterns) {
	return { evaluate: async (snapshot) => success(sortedFindings(patterns.flatMap((pattern) => evaluateReference(pattern, snapshot)))) };
}
export { evaluateReference as n, referenceEvaluator as t };

//# sourceMappingURL=reference-evaluator.js.map