import { _r as isJsonObject, gr as isJsonList, wr as includesKind } from "./check.js";
import { t as formatValuePath } from "./value-path.js";
import { _ as textOf, d as labelsOf, f as selects, l as isParent, m as elements, p as below, r as linked, v as valuesAt, y as wholeNumber } from "./relationships.js";
import { RE2JS } from "re2js";
// src/reference/binding.ts
const NOTHING_BOUND = new Map();
function boundValues(object, { from, path }, binding) {
	return valuesAt(from === void 0 ? object : boundElement(from, binding).element, path);
}
function boundElement({ list }, binding) {
	const bound = binding.get(formatValuePath(list));
	if (bound === void 0) throw new Error(`the anchor ${formatValuePath(list)}[@] is not among those of the pattern`);
	return bound;
}
function anchorsOf(paths) {
	const anchors = new Map();
	for (const { from } of paths) {
		if (from === void 0) continue;
		for (const anchor of [...anchorsOf([from.list]), from]) anchors.set(formatValuePath(anchor.list), anchor);
	}
	return [...anchors.values()];
}
function bindingsOf(object, anchors) {
	return anchors.reduce((bindings, { list }) => bindings.flatMap((binding) => boundValues(object, list, binding).flatMap((value) => isJsonList(value) ? valuesAt(value, [{ step: "each" }]) : []).map((element, index) => new Map([...binding, [formatValuePath(list), {
		element,
		index
	}]]))), [NOTHING_BOUND]);
}
// src/reference/conditions.ts
function passes(resource, { allOf, anyOf, noneOf }, binding = NOTHING_BOUND) {
	const test = (condition) => conditionHolds(resource, condition, binding);
	return allOf.every(test) && (anyOf.length === 0 || anyOf.some(test)) && !noneOf.some(test);
}
function conditionHolds({ object }, condition, binding) {
	const { at, operator, other } = condition;
	const others = other === void 0 ? [] : boundValues(object, other, binding);
	return HOLDS[operator](boundValues(object, at, binding), condition, others);
}
const HOLDS = {
	EQUALS: (values, { texts }) => values.some((value) => texts.some((text) => textOf(value) === text)),
	NOT_EQUALS: (values, condition) => !HOLDS.EQUALS(values, condition, []),
	EQUALS_PATH: (values, _, others) => values.some((value) => others.some((other) => textOf(value) !== void 0 && textOf(value) === textOf(other))),
	GREATER_THAN: someNumber((number, bound) => number > bound),
	GREATER_OR_EQUAL: someNumber((number, bound) => number >= bound),
	LESS_THAN: someNumber((number, bound) => number < bound),
	LESS_OR_EQUAL: someNumber((number, bound) => number <= bound),
	EXISTS: (values) => values.length > 0,
	NOT_EXISTS: (values) => values.length === 0,
	IS_EMPTY: (values) => values.length === 0 || values.some(isEmpty),
	ALL_EMPTY: (values) => values.every(isEmpty),
	ARRAY_SIZE_EQUALS: someSize((size, bound) => size === bound),
	ARRAY_SIZE_GREATER_THAN: someSize((size, bound) => size > bound),
	ARRAY_SIZE_LESS_THAN: someSize((size, bound) => size < bound),
	ARRAY_SIZE_GREATER_OR_EQUAL: someSize((size, bound) => size >= bound),
	ARRAY_SIZE_LESS_OR_EQUAL: someSize((size, bound) => size <= bound)
};
function someNumber(compares) {
	return (values, { bound }) => values.some((value) => {
		const number = wholeNumber(value);
		return number !== void 0 && bound !== void 0 && compares(number, bound);
	});
}
function someSize(compares) {
	return (values, { bound }) => values.some((value) => isJsonList(value) && bound !== void 0 && compares(value.length, bound));
}
function isEmpty(value) {
	return value === "" || isJsonList(value) && value.length === 0 || isJsonObject(value) && Object.keys(value).length === 0;
}
// src/reference/candidates.ts
var Candidates = class {
	pattern;
	snapshot;
	#byRole = new Map();
	constructor(pattern, snapshot) {
		this.pattern = pattern;
		this.snapshot = snapshot;
	}
	ofSubject() {
		return this.#ofKinds(this.pattern.subject).flatMap((resource) => this.asSubject(resource) ?? []);
	}
	asSubject(resource) {
		const { subject, anchors } = this.pattern;
		if (!includesKind(subject.kinds, resource)) return void 0;
		const bindings = bindingsOf(resource.object, anchors).filter((binding) => passes(resource, subject.filter, binding));
		return bindings.length === 0 ? void 0 : {
			resource,
			bindings
		};
	}
	of(role) {
		const cached = this.#byRole.get(role);
		if (cached !== void 0) return cached;
		const candidates = this.#named(role).filter((resource) => passes(resource, role.filter));
		this.#byRole.set(role, candidates);
		return candidates;
	}
	#ofKinds({ kinds }) {
		return this.snapshot.resources.filter((resource) => includesKind(kinds, resource));
	}
	#named(role) {
		const { namedBySubject } = role;
		if (namedBySubject === void 0) return this.#ofKinds(role);
		const names = this.#ofKinds(this.pattern.subject).map((resource) => kindNamedBy(resource, namedBySubject));
		return this.#ofKinds(role).filter(({ kind, apiVersion }) => names.some((name) => name !== void 0 && name.kind === kind && name.apiVersion === apiVersion));
	}
};
function kindNamedBy({ object }, reference) {
	const textAt = (path) => boundValues(object, path, NOTHING_BOUND).find((value) => typeof value === "string" && value !== "");
	const kind = textAt(reference.kind);
	const apiVersion = typeof reference.apiVersion === "string" ? reference.apiVersion : textAt(reference.apiVersion);
	return typeof kind === "string" && typeof apiVersion === "string" ? {
		kind,
		apiVersion
	} : void 0;
}
// src/reference/lower-case.ts
const LATER_CAPITALS = /[\u1c89\ua7cb\ua7cc\ua7ce\ua7d2\ua7d4\ua7da\ua7dc\u{10d50}-\u{10d65}\u{16ea0}-\u{16eb8}]/u;
function simpleLowerCase(text) {
	return Array.from(text, lowerCaseOf).join("");
}
function lowerCaseOf(character) {
	if (character === "İ") return "i";
	return LATER_CAPITALS.test(character) ? character : character.toLowerCase();
}
// src/reference/transform.ts
function transformText(text, transform) {
	switch (transform.do) {
		case "apiGroup": return text.includes("/") ? text.slice(0, text.lastIndexOf("/")) : "";
		case "lowercase": return simpleLowerCase(text);
		case "split": return text.split(transform.separator).at(transform.index);
		case "regex": return firstGroup(text, transform.expression);
	}
}
function firstGroup(text, expression) {
	const matcher = compiled(expression).matcher(text);
	return matcher.find() ? matcher.group(1) ?? "" : void 0;
}
const expressions = new Map();
function compiled(expression) {
	const compiled = expressions.get(expression) ?? RE2JS.compile(expression);
	expressions.set(expression, compiled);
	return compiled;
}
// src/reference/texts.ts
function textsOf(object, texts, binding) {
	const { sources, of, notEmpty, transform } = texts;
	for (const source of sources) {
		const values = typeof source === "string" ? [source] : boundValues(object, source, binding);
		const counted = notEmpty === true ? values.filter((value) => value !== "") : values;
		if (counted.length === 0) continue;
		const texts = new Set();
		for (const value of counted) {
			const form = of === "strings" && typeof value !== "string" ? void 0 : textOf(value);
			const text = form !== void 0 && transform ? transformText(form, transform) : form;
			if (text !== void 0) texts.add(text);
		}
		return [...texts];
	}
	return [];
}
// src/reference/meetings.ts
var Meetings = class {
	relation;
	#anchors;
	#sides = new Map();
	constructor(relation) {
		this.relation = relation;
		this.#anchors = candidateAnchors(relation);
	}
	with(subject, subjectBinding) {
		const { criteria, selector } = this.relation;
		const ours = criteria.map((criterion) => textsOf(subject.object, criterion.subject, subjectBinding));
		return (other) => {
			for (const { binding, texts: theirs } of this.#sidesOf(other)) {
				const texts = ours.map((list, i) => list.filter((text) => theirs[i]?.includes(text)));
				if (texts.some(({ length }) => length === 0)) continue;
				if (selector !== void 0 && !isSelected(selector, [subject, subjectBinding], [other, binding])) continue;
				return {
					binding,
					texts
				};
			}
		};
	}
	#sidesOf(other) {
		const cached = this.#sides.get(other);
		if (cached !== void 0) return cached;
		const sides = bindingsOf(other.object, this.#anchors).map((binding) => ({
			binding,
			texts: this.relation.criteria.map((criterion) => textsOf(other.object, criterion.other, binding))
		}));
		this.#sides.set(other, sides);
		return sides;
	}
};
function candidateAnchors({ criteria, selector }) {
	return anchorsOf([...criteria.flatMap(({ other }) => other.sources).filter(isPath), ...selector?.of === "other" ? [selector.at] : []]);
}
function isSelected({ of, at, emptyMatches }, subject, other) {
	const [[selecting, binding], [selected]] = of === "subject" ? [subject, other] : [other, subject];
	const labels = labelsOf(selected);
	return boundValues(selecting.object, at, binding).some((value) => isJsonObject(value) && selects(value, labels, emptyMatches));
}
function isPath(source) {
	return typeof source !== "string";
}
// src/reference/owner-graph.ts
var OwnerGraph = class {
	#parents = new Map();
	#children = new Map();
	#owners = new LastAnswer((resource) => reachable(resource, this.#parents));
	#owned = new LastAnswer((resource) => reachable(resource, this.#children));
	constructor(resources) {
		const byText = new Map();
		for (const parent of resources) {
			const texts = [below(parent.object, "metadata", "uid"), below(parent.object, "metadata", "name")];
			for (const text of new Set(texts)) if (typeof text === "string") append(byText, text, parent);
		}
		for (const child of resources) {
			const likely = elements(child.object, "metadata", "ownerReferences").flatMap((entry) => [below(entry, "uid"), below(entry, "name")]).flatMap((text) => typeof text === "string" ? byText.get(text) ?? [] : []);
			for (const parent of new Set(likely)) {
				if (!isParent(parent, child)) continue;
				append(this.#parents, child, parent);
				append(this.#children, parent, child);
			}
		}
	}
	ownersOf(resource) {
		return this.#owners.of(resource);
	}
	ownedBy(resource) {
		return this.#owned.of(resource);
	}
};
var LastAnswer = class {
	ask;
	#last;
	constructor(ask) {
		this.ask = ask;
	}
	of(resource) {
		if (this.#last?.to !== resource) this.#last = {
			to: resource,
			answer: this.ask(resource)
		};
		return this.#last.answer;
	}
};
function reachable(start, next) {
	const reached = new Set();
	let level = [start];
	for (;;) {
		const following = new Set();
		for (const resource of level) for (const one of next.get(resource) ?? []) if (!reached.has(one)) following.add(one);
		if (following.size === 0) return reached;
		for (const resource of following) reached.add(resource);
		level = following;
	}
}
function append(lists, key, resource) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [resource]);
	else list.push(resource);
}
// src/reference/links.ts
var Links = class {
	candidates;
	snapshot;
	#graph;
	#meetings = new Map();
	constructor(candidates, snapshot) {
		this.candidates = candidates;
		this.snapshot = snapshot;
	}
	firstOf({ to, relation, excludesSelf }, subject, binding) {
		const relatedTo = this.#relatedTo(relation, subject, binding);
		for (const other of this.candidates.of(to)) {
			if (excludesSelf && other === subject) continue;
			const related = relatedTo(other);
			if (related !== void 0) return related;
		}
	}
	#relatedTo(relation, subject, binding) {
		switch (relation.by) {
			case "type": return (other) => where(linked(relation.type, subject, other, this.snapshot.resources), other);
			case "ownership": {
				this.#graph ??= new OwnerGraph(this.snapshot.resources);
				const related = relation.owner === "subject" ? this.#graph.ownedBy(subject) : this.#graph.ownersOf(subject);
				return (other) => where(related.has(other), other);
			}
			case "criteria": {
				const meet = this.#meetingsOf(relation).with(subject, binding);
				return (other) => {
					const meeting = meet(other);
					return meeting === void 0 ? void 0 : {
						resource: other,
						meeting
					};
				};
			}
		}
	}
	#meetingsOf(relation) {
		const meetings = this.#meetings.get(relation) ?? new Meetings(relation);
		this.#meetings.set(relation, meetings);
		return meetings;
	}
};
function where(holds, resource) {
	return holds ? { resource } : void 0;
}
export { Candidates as a, NOTHING_BOUND as c, boundElement as d, boundValues as f, transformText as i, anchorsOf as l, candidateAnchors as n, conditionHolds as o, textsOf as r, passes as s, Links as t, bindingsOf as u };

//# sourceMappingURL=links.js.map