import { ft as pluralize, kr as kindsText, wr as includesKind } from "./check.js";
import { a as Candidates, c as NOTHING_BOUND, f as boundValues, o as conditionHolds, r as textsOf, t as Links } from "./links.js";
import { n as isSecretValue, t as hasSecretValue } from "./secret-values.js";
import { a as spellTexts, i as spellTest, n as spellBoundPath, o as spellValues, r as spellResource, t as HIDDEN } from "./spell.js";
import { _ as textOf } from "./relationships.js";
import { t as expressionTestsOf } from "./expression-test.js";
import { t as formatValuePath } from "./value-path.js";
import { n as unwantedLinks, r as wantedLinks } from "./requirement.js";
import { n as matchesOf, t as NamedObjects } from "./finding-matches2.js";
import { t as inCommon } from "./in-common2.js";
// src/reference/explain-filter.ts
function explainFilter(resource, { allOf, anyOf, noneOf }, binding) {
	const line = (condition) => {
		const { at, operator, other } = condition;
		const values = boundValues(resource.object, at, binding);
		const operands = other === void 0 ? operandsOf(condition, values) : ` ${spellBoundPath(other, binding)}`;
		const shown = values.length > 0 && isSecretValue(resource, at) ? HIDDEN : spellValues(values);
		return `${spellBoundPath(at, binding)} ${WORDS[operator] ?? operator}${operands}: ${shown}`;
	};
	return [...[...allOf, ...anyOf].filter((condition) => conditionHolds(resource, condition, binding)).map(line), ...noneOf.map((condition) => `not ${line(condition)}`)];
}
const WORDS = {
	EQUALS_PATH: "EQUALS",
	ALL_EMPTY: "IS_EMPTY"
};
function operandsOf({ texts, bound }, values) {
	if (bound !== void 0) return ` ${bound}`;
	const isMet = (text) => values.some((value) => textOf(value) === text);
	const sorted = texts.toSorted((a, b) => Number(isMet(b)) - Number(isMet(a)));
	return texts.length === 0 ? "" : ` ${spellValues(sorted)}`;
}
// src/reference/explain-links.ts
function explainLinks({ candidates, links }, requirement, subject, binding) {
	const lines = [];
	for (const link of wantedLinks(requirement)) {
		const related = links.firstOf(link, subject, binding);
		if (related !== void 0) lines.push(foundLine(link, subject, related, binding));
	}
	for (const link of unwantedLinks(requirement)) {
		if (links.firstOf(link, subject, binding) !== void 0) continue;
		const count = pluralize(candidates.of(link.to).length, "candidate");
		lines.push(`${link.to.id}: of ${count} none ${unmet(link.relation, subject, binding)}`);
	}
	return lines;
}
function foundLine({ to, relation }, subject, { resource, meeting }, binding) {
	const object = `${to.id}: ${spellResource(resource)}${spellPlace(resource)}`;
	if (relation.by === "type") return `${object} by ${relation.type}`;
	if (relation.by === "ownership") return `${object} ${relation.owner === "subject" ? "is owned" : "owns it"}`;
	if (meeting === void 0) return object;
	return `${object} by ${[...metTexts(relation, [subject, resource], meeting, binding), ...selection(relation, binding, meeting.binding)].join(" and ")}`;
}
function spellPlace({ workload, place }) {
	const { file, line } = workload?.place() ?? place();
	return line === void 0 ? "" : ` (${file}:${line})`;
}
function metTexts({ criteria }, [one, another], meeting, binding) {
	return criteria.map((criterion, i) => {
		const { subject, other } = criterion;
		const tests = expressionTestsOf(criterion);
		if (tests.length > 0) {
			const met = (test) => test.of === "subject" ? metTest(test, one, binding) : metTest(test, another, meeting.binding);
			return tests.map(met).join(" and ");
		}
		return `${spellTexts(subject, (path) => spellBoundPath(path, binding))} = ${spellTexts(other, (path) => spellBoundPath(path, meeting.binding))} ${hasSecretValue(one, subject) || hasSecretValue(another, other) ? HIDDEN : `(${spellValues(meeting.texts[i] ?? [])})`}`;
	});
}
function metTest(test, resource, binding) {
	const shown = hasSecretValue(resource, test.texts) ? HIDDEN : `(${spellValues(textsOf(resource.object, test.texts, binding))})`;
	return `${spellTest(spellTexts(test.texts, (path) => spellBoundPath(path, binding)), test)} ${shown}`;
}
function selection({ selector }, binding, otherBinding) {
	if (selector === void 0) return [];
	if (selector.of === "subject") return [`the selector at ${spellBoundPath(selector.at, binding)}`];
	return [`its selector at ${otherBinding === void 0 ? formatValuePath(selector.at) : spellBoundPath(selector.at, otherBinding)}`];
}
function unmet(relation, subject, binding) {
	if (relation.by === "type") return `is linked by ${relation.type}`;
	if (relation.by === "ownership") return relation.owner === "subject" ? "is owned by it" : "owns it";
	return `is related by ${[...relation.criteria.map((criterion) => {
		const tests = expressionTestsOf(criterion);
		if (tests.length > 0) {
			const asks = (test) => test.of === "subject" ? metTest(test, subject, binding) : spellTest(spellTexts(test.texts, formatValuePath), test);
			return tests.map(asks).join(" and ");
		}
		const ours = spellTexts(criterion.subject, (path) => spellBoundPath(path, binding));
		const texts = textsOf(subject.object, criterion.subject, binding);
		return `${ours} ${hasSecretValue(subject, criterion.subject) ? HIDDEN : `(${spellValues(texts)})`} = ${spellTexts(criterion.other, formatValuePath)}`;
	}), ...selection(relation, binding)].join(" and ")}`;
}
// src/reference/explain.ts
const MAX_BINDINGS = 5;
var Explanation = class {
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
		if (subject === void 0) return [this.#absence()];
		const holds = (link, resource, binding) => this.#links.firstOf(link, resource, binding) !== void 0;
		const lines = matchesOf(this.pattern, this.#candidates, this.named.meantBy(subject), holds).flatMap((match) => this.#subjectLines(match));
		return [...new Set([...lines, ...partner === void 0 ? [] : this.#pairLines(subject, partner)])];
	}
	#subjectLines({ resource, bindings }) {
		const { pattern } = this;
		const asking = {
			candidates: this.#candidates,
			links: this.#links
		};
		const lines = bindings.slice(0, MAX_BINDINGS).flatMap((binding) => [...explainFilter(resource, pattern.subject.filter, binding), ...explainLinks(asking, pattern.requirement, resource, binding)]);
		const more = bindings.length - MAX_BINDINGS;
		return more > 0 ? [...lines, `and so for ${more} more of its elements`] : lines;
	}
	#pairLines(subject, partner) {
		const [one] = this.named.meantBy(subject);
		const [other] = this.named.meantBy(partner);
		if (one === void 0 || other === void 0) return [];
		const filter = this.pattern.partner === void 0 ? [] : explainFilter(other, this.pattern.partner.filter, NOTHING_BOUND);
		const shared = inCommon(this.pattern, this.snapshot, one, other);
		const lines = filter.map((line) => `${partner.actor}: ${line}`);
		return shared.length === 0 ? lines : [...lines, `both use ${shared.join(" and ")}`];
	}
	#absence() {
		const { kinds } = this.pattern.subject;
		const count = this.snapshot.resources.filter((resource) => includesKind(kinds, resource)).length;
		if (count === 0) return `the input has no object of ${kindsText(kinds)}`;
		const lists = this.pattern.anchors.length === 0 ? "" : ", with an element of each list that it asks about";
		return `of ${pluralize(count, "object")} of ${kindsText(kinds)} none passes the filter${lists}`;
	}
};
export { Explanation };

//# sourceMappingURL=explain2.js.map