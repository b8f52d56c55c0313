import { pr as identityKey, wr as includesKind } from "./check.js";
import { a as Candidates, c as NOTHING_BOUND, d as boundElement, t as Links } from "./links.js";
import { a as AskedLinks, c as mergeDifferences, d as ObjectsByName, f as linkedPaths, h as intendedPlace, i as nothingNearText, l as nearestOf, m as firstPlace, n as kindsLookedFor, o as isThere, p as placesInCommon, r as lookedForText, s as isVeryNear, t as differenceText, u as spellRequirement } from "./evidence-words.js";
import { t as formatValuePath } from "./value-path.js";
import { r as wantedLinks } from "./requirement.js";
import { n as matchesOf, t as NamedObjects } from "./finding-matches2.js";
// src/reference/fields/subject-field.ts
const IDENTITY = new Set([
	"metadata.name",
	"metadata.namespace",
	"kind",
	"apiVersion"
]);
const ABSENT = new Set(["NOT_EXISTS", "IS_EMPTY"]);
function subjectField(pattern, subject, binding) {
	const { object } = subject;
	const { filter } = pattern.subject;
	const links = wantedLinks(pattern.requirement);
	const shown = pattern.message.flatMap((part) => "at" in part && part.role.id === pattern.subject.id ? [part] : []);
	const conditions = [...filter.allOf, ...filter.anyOf];
	const firstOf = (paths) => {
		return withoutIdentity(paths).map(({ at, texts }) => firstPlace(object, at, binding, texts)).find((place) => place !== void 0);
	};
	const firstWithout = (paths) => {
		return withoutIdentity(paths).map(({ at }) => intendedPlace(object, at, binding)).find(({ length }) => length > 1);
	};
	return firstOf([...shown, ...links.flatMap((link) => pathsOfLink(link, subject))]) ?? firstWithout(conditions.filter(({ operator }) => ABSENT.has(operator))) ?? firstOf(conditions) ?? firstWithout(filter.noneOf) ?? boundPlace(pattern, subject, binding);
}
function withoutIdentity(paths) {
	return paths.filter(({ at }) => !IDENTITY.has(formatValuePath(at)));
}
function pathsOfLink({ relation }, subject) {
	if (relation.by === "type") return linkedPaths(relation.type, subject).map((at) => ({ at }));
	if (relation.by === "ownership") return [];
	const { criteria, selector } = relation;
	return [...criteria.flatMap((criterion) => criterion.subject.sources).flatMap((at) => typeof at === "string" ? [] : [{ at }]), ...selector?.of === "subject" ? [{ at: selector.at }] : []];
}
function boundPlace({ anchors }, { object }, binding) {
	const last = anchors.at(-1);
	if (last === void 0) return void 0;
	const list = firstPlace(object, last.list, binding);
	return list === void 0 ? void 0 : [...list, boundElement(last, binding).index];
}
// src/reference/evidence/evidence.ts
function lookedForOf(question, wanted, others) {
	const kinds = kindsLookedFor(question, wanted);
	const values = question.parts.map((part, i) => ({
		what: part.word,
		...part.path === void 0 ? {} : { path: part.path },
		texts: wanted.hides?.(part) === true ? [] : wanted.texts[i] ?? []
	}));
	const { required, labels } = wanted;
	return {
		text: lookedForText(question, wanted, kinds, others),
		kinds: kinds.filter((kind) => kind !== "object"),
		values,
		...required === void 0 ? {} : { selector: required.map(spellRequirement).join(",") },
		...labels === void 0 ? {} : { labels: Object.fromEntries(labels) }
	};
}
function nearestThing({ resource, differences }) {
	return {
		resource,
		text: differences.map(differenceText).join("; "),
		differences: differences.map((difference) => flatDifference(difference, resource))
	};
}
function flatDifference(difference, resource) {
	switch (difference.in) {
		case "part": {
			const { part, path, actual } = difference;
			return {
				what: part.word,
				...path === void 0 ? {} : { path },
				actual
			};
		}
		case "labels": {
			const { missed, actual } = difference;
			return {
				what: `label ${missed.key}`,
				actual: actual === void 0 ? [] : [actual]
			};
		}
		case "selector": {
			const { path, demanded } = difference;
			return {
				what: "selector",
				...path === void 0 ? {} : { path },
				actual: [spellRequirement(demanded)]
			};
		}
		case "kind": return {
			what: "kind",
			path: "kind",
			actual: [(resource.workload ?? resource).kind]
		};
		case "filter": return {
			what: "filter",
			actual: []
		};
	}
}
// src/reference/evidence/pattern-evidence.ts
const MOST_EVIDENCE = 5;
var PatternEvidence = class {
	pattern;
	snapshot;
	#candidates;
	#links;
	#asked;
	#countsOf = new Map();
	constructor(pattern, snapshot, objects) {
		this.pattern = pattern;
		this.snapshot = snapshot;
		this.#candidates = new Candidates(pattern, snapshot);
		this.#links = new Links(this.#candidates, snapshot);
		this.#asked = new AskedLinks(pattern, this.#candidates, objects);
	}
	get compared() {
		return this.#asked.compared;
	}
	of(objects) {
		const { absent } = this.#asked;
		if (absent.length === 0) return [];
		const evidence = new Map();
		for (const { resource, bindings } of this.matches(objects)) for (const binding of bindings) {
			for (const one of this.#ofBinding(resource, binding)) evidence.set(one.lookedFor.text, one);
			if (evidence.size >= MOST_EVIDENCE) return [...evidence.values()].slice(0, MOST_EVIDENCE);
		}
		return [...evidence.values()];
	}
	matches(objects) {
		return matchesOf(this.pattern, this.#candidates, objects, this.#holds);
	}
	ofNone() {
		const { kinds } = this.pattern.subject;
		const names = [...new Set(kinds.flatMap(({ kind }) => kind ?? []))];
		const count = this.snapshot.resources.filter((resource) => includesKind(kinds, resource)).length;
		const text = names.length === 0 ? ["object"] : names;
		return [{
			lookedFor: {
				text: `any ${text.join(" or ")} that passes the filter`,
				kinds: names,
				values: []
			},
			nothingNear: nothingNearText(text, [], {
				here: count,
				elsewhere: 0
			})
		}];
	}
	#holds = (link, subject, binding) => this.#asked.holds(link, subject, binding) ?? this.#links.firstOf(link, subject, binding) !== void 0;
	#ofBinding(subject, binding) {
		const { absent } = this.#asked;
		for (const [i, link] of absent.entries()) {
			const primary = this.#askedBy(link, subject, binding);
			if (primary.length === 0) continue;
			const [only, another] = primary;
			const others = (question) => another !== void 0 || only === void 0 ? [] : absent.slice(i + 1).flatMap((other) => this.#askedBy(other, subject, binding)).filter((other) => asksForTheSame(other.question.question, question));
			return primary.map((asked) => this.#answer(link, asked, {
				subject,
				binding
			}, others));
		}
		return [];
	}
	#askedBy(link, subject, binding) {
		const asked = link.wantedBy(subject, binding);
		return link.mayBeThere ? asked.filter(({ question, wanted }) => !question.finder.isThere(subject, wanted)) : asked;
	}
	#answer(link, { question: { question, finder }, wanted }, { subject, binding }, others) {
		const own = finder.of(subject, wanted);
		let same;
		const asked = () => {
			same ??= others(question);
			return same;
		};
		const lookedFor = lookedForOf(question, wanted, isNamedBy(question) ? asked().length : 0);
		let nearest = own;
		if (own !== void 0 && isThere(own)) nearest = withOtherTexts(own, asked().map((other) => other.question.finder.of(subject, other.wanted)));
		else if (own === void 0 || !isVeryNear(own)) {
			const alike = asked().flatMap((other) => other.question.finder.alike(subject, other.wanted) ?? []);
			nearest = nearestOf(own === void 0 ? alike : [own, ...alike]);
		}
		const path = question.askedAt(subject, binding, wanted, decisivePart(question, own));
		return {
			lookedFor,
			...path === void 0 ? {} : { askedAt: {
				resource: subject,
				path
			} },
			...nearest === void 0 ? { nothingNear: this.#nothingNear(link, question, wanted) } : { nearest: nearestThing(nearest) }
		};
	}
	#nothingNear({ link }, question, wanted) {
		const where = question.parts.findIndex(({ role }) => role === "namespace");
		const namespaces = (wanted.texts[where] ?? []).filter((name) => name !== "");
		const counts = this.#countsOf.get(link) ?? byNamespace(this.#candidates.of(link.to));
		this.#countsOf.set(link, counts);
		const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
		const here = namespaces.length === 0 ? all : namespaces.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
		return nothingNearText(kindsLookedFor(question, wanted), namespaces, {
			here,
			elsewhere: all - here
		});
	}
};
function decisivePart({ identity, labelsOf, parts }, own) {
	const [difference] = own !== void 0 && isThere(own) ? own.differences : [];
	if (difference?.in === "part" && difference.part.from.length > 0) return difference.part;
	return labelsOf === void 0 ? identity ?? parts.find(({ role }) => role !== "namespace") ?? parts[0] : void 0;
}
function isNamedBy({ identity }) {
	return identity?.role === "field" && identity.from.includes("metadata.name");
}
function asksForTheSame({ identity }, other) {
	if (identity === void 0 || other.identity === void 0) return identity === other.identity;
	return other.identity.from.some((path) => identity.from.includes(path));
}
function withOtherTexts(own, others) {
	return others.reduce((merged, other) => other?.resource === own.resource ? mergeDifferences(merged, other) : merged, own);
}
function byNamespace(resources) {
	const counts = new Map();
	for (const { namespace } of resources) counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
	return counts;
}
// src/reference/evidence/evidence-finder.ts
var EvidenceFinder = class {
	snapshot;
	#named;
	#objects;
	#evidence = new Map();
	#byPattern = new Map();
	constructor(snapshot) {
		this.snapshot = snapshot;
		this.#named = new NamedObjects(snapshot);
		this.#objects = new ObjectsByName(snapshot);
	}
	of(pattern, [subject]) {
		const key = JSON.stringify([
			pattern.name,
			subject?.template,
			subject && identityKey(subject)
		]);
		const cached = this.#evidence.get(key);
		if (cached !== void 0) return cached;
		const ofPattern = this.#patternEvidence(pattern);
		const evidence = subject === void 0 ? ofPattern.ofNone() : ofPattern.of(this.#named.meantBy(subject));
		this.#evidence.set(key, evidence);
		return evidence;
	}
	fieldsOf(pattern, found) {
		const [subject, partner] = found;
		if (subject === void 0) return [];
		const [match] = this.#patternEvidence(pattern).matches(this.#named.meantBy(subject));
		const [other] = partner === void 0 ? [] : this.#named.meantBy(partner);
		if (match !== void 0 && other !== void 0) return pairFields(pattern, match.resource, other);
		const askedAt = this.of(pattern, found)[0]?.askedAt;
		if (askedAt !== void 0 || match === void 0) return [askedAt];
		const [binding = NOTHING_BOUND] = match.bindings;
		return [fieldAt(match.resource, subjectField(pattern, match.resource, binding))];
	}
	#patternEvidence(pattern) {
		const ofPattern = this.#byPattern.get(pattern) ?? new PatternEvidence(pattern, this.snapshot, this.#objects);
		this.#byPattern.set(pattern, ofPattern);
		return ofPattern;
	}
	get compared() {
		return [...this.#byPattern.values()].reduce((sum, { compared }) => sum + compared, 0);
	}
};
function pairFields({ pairing }, subject, partner) {
	for (const { relation } of pairing === void 0 ? [] : wantedLinks(pairing)) {
		const [ours, theirs] = placesInCommon(relation.type, subject, partner);
		if (ours !== void 0 || theirs !== void 0) return [fieldAt(subject, ours), fieldAt(partner, theirs)];
	}
	return [void 0, void 0];
}
function fieldAt(resource, path) {
	return path === void 0 ? void 0 : {
		resource,
		path
	};
}
export { EvidenceFinder };

//# sourceMappingURL=evidence-finder.js.map