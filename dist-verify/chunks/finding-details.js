import { t as formatValuePath } from "./value-path.js";
import { a as Candidates, t as Links } from "./links.js";
import { n as matchesOf, t as NamedObjects } from "./finding-matches2.js";
import { a as sharedNeighbours } from "./relationships.js";
import { r as wantedLinks } from "./requirement.js";
import { $n as foundResources } from "./check.js";
import { t as pageReader } from "./pattern-page2.js";
// src/reference/finding-links.ts
const MAX_BINDINGS = 5;
var FindingLinks = class {
	pattern;
	snapshot;
	named;
	#candidates;
	#links;
	constructor(pattern, snapshot, named = new NamedObjects(snapshot)) {
		this.pattern = pattern;
		this.snapshot = snapshot;
		this.named = named;
		this.#candidates = new Candidates(pattern, snapshot);
		this.#links = new Links(this.#candidates, snapshot);
	}
	of(found) {
		const [subject, partner] = found;
		if (subject === void 0) return [];
		const links = [...this.#linksOf(subject), ...partner === void 0 ? [] : this.#inCommon(subject, partner)];
		return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
	}
	#linksOf(subject) {
		const asked = wantedLinks(this.pattern.requirement);
		if (asked.length === 0) return [];
		const holds = (link, resource, binding) => this.#links.firstOf(link, resource, binding) !== void 0;
		return matchesOf(this.pattern, this.#candidates, this.named.meantBy(subject), holds).flatMap(({ resource, bindings }) => bindings.slice(0, MAX_BINDINGS).flatMap((binding) => asked.flatMap((link) => {
			const related = this.#links.firstOf(link, resource, binding);
			const by = related === void 0 ? void 0 : joining(link.relation);
			if (related === void 0 || by === void 0) return [];
			return [{
				from: objectOf(resource),
				to: objectOf(related.resource),
				by
			}];
		})));
	}
	#inCommon(found, other) {
		const [subject] = this.named.meantBy(found);
		const [partner] = this.named.meantBy(other);
		const { pairing } = this.pattern;
		if (subject === void 0 || partner === void 0 || pairing === void 0) return [];
		return wantedLinks(pairing).flatMap(({ relation: { type } }) => sharedNeighbours(type, subject, partner, this.snapshot.resources).flatMap((one) => {
			const to = typeof one === "string" ? objectOfThing(JSON.parse(one)) : objectOf(one);
			return [subject, partner].map((from) => ({
				from: objectOf(from),
				to,
				by: type
			}));
		}));
	}
};
function objectOf(resource) {
	const { apiVersion, kind, namespace, name } = resource.workload ?? resource;
	return {
		apiVersion,
		kind,
		namespace,
		name
	};
}
function objectOfThing([kind, namespace, name]) {
	return {
		kind,
		namespace,
		name
	};
}
function joining(relation) {
	if (relation.by === "type") return relation.type;
	if (relation.by === "ownership") return relation.owner === "subject" ? "owns" : "is owned by";
	if (relation.selector !== void 0) return relation.selector.of === "subject" ? "selects" : "is selected by";
	return relation.criteria.map(joiningPath).find((path) => path !== void 0);
}
function joiningPath({ subject, other }) {
	const [ours, theirs] = [subject, other].map(({ sources, transform }) => transform?.do === "regex" ? void 0 : sources.find((source) => typeof source !== "string")).map((path) => path === void 0 ? void 0 : formatValuePath(path));
	if (ours === void 0 || theirs === void 0) return void 0;
	if (ours === "metadata.namespace" || theirs === "metadata.namespace") return void 0;
	return ours === "metadata.name" ? theirs : ours;
}
// src/cli/check/finding-details.ts
function findingDetails(judged) {
	const linksIn = new Map(judged.map((one) => [one.name, linksOfFindings(one)]));
	const patterns = judged.flatMap((one) => one.patterns);
	const descriptions = new Map(patterns.map(({ name, description }) => [name, description]));
	return {
		linksOf: (finding) => linksIn.get(finding.snapshot)?.(finding) ?? [],
		pageOf: pageReader(patterns),
		descriptionOf: (name) => descriptions.get(name)
	};
}
function linksOfFindings({ snapshot, patterns }) {
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const named = new NamedObjects(snapshot);
	const links = new Map();
	return (finding) => {
		const pattern = byName.get(finding.pattern.name);
		if (pattern === void 0) return [];
		const found = links.get(pattern.name) ?? new FindingLinks(pattern, snapshot, named);
		links.set(pattern.name, found);
		return found.of(foundResources(finding));
	};
}
export { findingDetails };

//# sourceMappingURL=finding-details.js.map