import { Or as kindsOverlap, Pr as parsePath, Tr as kindNames, Wn as valueAt, _r as isJsonObject, ft as pluralize, gr as isJsonList, hr as compareCodePoints, nr as RELATIONSHIPS, ot as podTemplateOf, vr as ownValue, wr as includesKind } from "./check.js";
import { n as stepsOf, t as formatValuePath } from "./value-path.js";
import { _ as textOf, c as thingOf, d as labelsOf, g as strings, h as pairs, m as elements, o as RELATIONSHIP_MEANINGS, p as below, s as kindKnownTo, u as isValidSelector } from "./relationships.js";
import { c as NOTHING_BOUND, d as boundElement, f as boundValues, n as candidateAnchors, r as textsOf, u as bindingsOf } from "./links.js";
import { n as unwantedLinks, r as wantedLinks } from "./requirement.js";
import { t as BUILT_IN_WORKLOADS } from "./built-in-workloads.js";
import { t as hasSecretValue } from "./secret-values.js";
import { n as spellBoundPath } from "./spell.js";
// src/reference/fields/concrete-paths.ts
function firstPlace(object, at, binding, texts = []) {
	const values = placedValues(object, at, binding);
	return (values.find(({ value }) => isOneOf(value, texts)) ?? values[0])?.path;
}
function placedValues(object, at, binding) {
	const path = startOf(object, at, binding);
	const value = valueAt(object, path);
	return value === void 0 ? [] : stepsInto({
		path,
		value
	}, at.path);
}
function intendedPlace(object, at, binding) {
	const start = startOf(object, at, binding);
	const steps = at.path.flatMap((step) => {
		if (step.step === "keys") return [];
		return [step.step === "key" ? step.key : step.step === "index" ? step.index : 0];
	});
	const whole = [...start, ...steps];
	let end = start.length;
	while (end < whole.length && valueAt(object, whole.slice(0, end + 1)) !== void 0) end++;
	return whole.slice(0, end);
}
function startOf(object, { from }, binding) {
	if (from === void 0) return [];
	return [...placedValues(object, from.list, binding).find(({ value }) => isJsonList(value))?.path ?? [], boundElement(from, binding).index];
}
function stepsInto(start, steps) {
	return steps.reduce((values, step) => {
		switch (step.step) {
			case "key": return values.flatMap(({ path, value }) => {
				const member = isJsonObject(value) ? ownValue(value, step.key) ?? null : null;
				return member === null ? [] : [{
					path: [...path, step.key],
					value: member
				}];
			});
			case "keys": return values.filter(({ value }) => isJsonObject(value) && Object.keys(value).length > 0);
			default: return values.flatMap(({ path, value }) => (isJsonList(value) ? value : []).flatMap((element, index) => step.step === "index" && step.index !== index ? [] : [{
				path: [...path, index],
				value: element
			}]));
		}
	}, [start]);
}
function isOneOf(value, texts) {
	const text = textOf(value);
	return text !== void 0 && texts.includes(text);
}
// src/reference/fields/linked-fields.ts
function linkedPaths(type, object) {
	const { from, to } = RELATIONSHIPS[type];
	const { at } = RELATIONSHIP_MEANINGS[type];
	return [...includesKind(from, object) ? at.from : [], ...includesKind(to, object) ? at.to : []].flatMap((text) => {
		const parsed = parsePath(text);
		return parsed.ok ? [{ path: parsed.path }] : [];
	});
}
function placesInCommon(type, one, other) {
	const [ours, theirs] = [placedTexts(type, one), placedTexts(type, other)];
	for (const { path, text } of ours) {
		const same = theirs.find((their) => text !== void 0 && their.text === text);
		if (same !== void 0) return [path, same.path];
	}
	return [ours[0]?.path, theirs[0]?.path];
}
function placedTexts(type, object) {
	return linkedPaths(type, object).flatMap((at) => placedValues(object.object, at, NOTHING_BOUND).map(({ path, value }) => ({
		path,
		text: textOf(value)
	})));
}
// src/reference/evidence/objects-by-name.ts
const MOST_NAMESAKES = 100;
const HOLDERS = ["ConfigMap", "Secret"];
var ObjectsByName = class {
	snapshot;
	#byName;
	constructor(snapshot) {
		this.snapshot = snapshot;
	}
	like(kinds, kindNames, names, namespaces) {
		this.#byName ??= byName(this.snapshot.documents);
		const wanted = kindNames.length > 0 ? kindNames : kinds.flatMap(({ kind }) => kind ?? []);
		return names.flatMap((name) => (this.#byName?.get(name) ?? []).slice(0, MOST_NAMESAKES)).filter(({ namespace }) => namespaces.length === 0 || namespace === "" || namespaces.includes(namespace)).flatMap((resource) => {
			const isOfKind = includesKind(kinds, resource) && wanted.includes(resource.kind);
			return isOfKind || wanted.some((kind) => isLikeKind(kind, resource)) ? [{
				resource,
				isOfKind
			}] : [];
		});
	}
};
function byName(documents) {
	const lists = new Map();
	for (const resource of documents) {
		const list = lists.get(resource.name);
		if (list === void 0) lists.set(resource.name, [resource]);
		else list.push(resource);
	}
	return lists;
}
function isLikeKind(wanted, { kind, object }) {
	if (HOLDERS.includes(wanted) && HOLDERS.includes(kind)) return true;
	if (bareKind(wanted) === bareKind(kind)) return true;
	return BUILT_IN_WORKLOADS.some((workload) => workload.kind === wanted) && podTemplateOf(object) !== void 0;
}
function bareKind(kind) {
	return kind.replace(/^(Cluster|External|Global|Namespaced|Sealed)(?=[A-Z])/, "");
}
// src/reference/evidence/label-requirement.ts
function requirementsOf(selector, emptyMatches) {
	if (!isJsonObject(selector)) return void 0;
	const members = pairs(selector);
	if (members.length === 0) return emptyMatches ? [] : void 0;
	if (members.some(([key]) => key === "matchLabels" || key === "matchExpressions")) return ofLabelSelector(selector);
	const texts = members.map(([key, value]) => [key, textOf(value)]);
	const named = texts.filter((pair) => pair[1] !== void 0);
	return named.length < texts.length ? void 0 : named.map(([key, value]) => equals(key, value));
}
function ofLabelSelector(selector) {
	if (!isValidSelector(selector)) return void 0;
	const labels = pairs(selector, "matchLabels").map(([key, value]) => equals(key, String(value)));
	const expressions = elements(selector, "matchExpressions").map((expression) => ({
		key: String(below(expression, "key")),
		operator: below(expression, "operator"),
		values: strings(elements(expression, "values"))
	}));
	return [...labels, ...expressions];
}
function equals(key, value) {
	return {
		key,
		operator: "In",
		values: [value]
	};
}
function isRequired({ key, operator, values }, labels) {
	const label = labels.get(key);
	const isListed = label !== void 0 && values.includes(label);
	if (operator === "In") return isListed;
	if (operator === "NotIn") return !isListed;
	return label !== void 0 === (operator === "Exists");
}
function spellRequirement({ key, operator, values }) {
	if (operator === "Exists") return key;
	if (operator === "DoesNotExist") return `!${key}`;
	if (operator === "In" && values.length === 1) return `${key}=${values[0]}`;
	return `${key} ${operator.toLowerCase()} (${values.join(", ")})`;
}
// src/reference/evidence/part-words.ts
function wordOfPath(path) {
	if (path.at(-1)?.step === "keys") return "key";
	const [last = "value", holder] = path.flatMap((step) => step.step === "key" ? [step.key] : []).toReversed();
	if (holder === "labels" || holder === "annotations") return `${singular(holder)} ${last}`;
	if (holder !== void 0 && holder !== "metadata") {
		if (last === "name") return singular(holder);
		if (last === "namespace" || last === "kind") return `${holder}.${last}`;
	}
	return path.at(-1)?.step === "key" ? last : singular(last);
}
function singular(word) {
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
function kindPlural(kind) {
	if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
// src/reference/evidence/question.ts
function isMet(wanted, texts) {
	return wanted?.some((text) => texts?.includes(text) === true) === true;
}
// src/reference/evidence/criteria-question.ts
function criteriaQuestion({ to, excludesSelf }, relation) {
	const { criteria, selector } = relation;
	const anchors = candidateAnchors(relation);
	const parts = criteria.flatMap((criterion, index) => {
		const part = partOf(criterion);
		return part === void 0 ? [] : [{
			...part,
			criterion,
			index
		}];
	});
	const guards = criteria.filter((criterion) => partOf(criterion) === void 0);
	const identity = selector === void 0 ? identityOf(parts) : void 0;
	return {
		to,
		parts,
		...identity === void 0 ? {} : { identity },
		...selector === void 0 ? {} : {
			labelsOf: selector.of === "subject" ? "object" : "subject",
			selectorPath: formatValuePath(selector.at)
		},
		excludesSelf,
		wantedBy(subject, binding) {
			const isAsked = guards.every(({ subject: ours, other }) => {
				const texts = textsOf(subject.object, ours, binding);
				return textsOf({}, other, NOTHING_BOUND).some((text) => texts.includes(text));
			});
			const texts = parts.map(({ criterion }) => textsOf(subject.object, criterion.subject, binding));
			if (!isAsked || !canBeMet(parts, texts, to)) return [];
			const hides = (part) => hasSecretValue(subject, part.criterion.subject);
			if (selector === void 0) return [{
				texts,
				hides
			}];
			if (selector.of === "other") return [{
				texts,
				hides,
				labels: labelsOf(subject)
			}];
			return selectorsAt(subject, selector, binding).map((required) => ({
				texts,
				hides,
				required
			}));
		},
		askedAt(subject, binding, wanted, part) {
			const { object } = subject;
			if (part === void 0) return selector?.of === "subject" ? firstPlace(object, selector.at, binding) : ["metadata", "labels"];
			const { sources, transform } = part.criterion.subject;
			const texts = transform === void 0 ? wanted.texts[parts.indexOf(part)] ?? [] : [];
			for (const source of sources) {
				const place = typeof source === "string" ? void 0 : firstPlace(object, source, binding, texts);
				if (place !== void 0) return place;
			}
		},
		rowsOf(object) {
			return bindingsOf(object.object, anchors).map((binding) => new CriteriaRow(object, parts, binding, selector));
		}
	};
}
var CriteriaRow = class {
	resource;
	binding;
	selector;
	texts;
	constructor(resource, parts, binding, selector) {
		this.resource = resource;
		this.binding = binding;
		this.selector = selector;
		this.texts = parts.map(({ criterion }) => textsOf(resource.object, criterion.other, binding));
	}
	get selectors() {
		return this.selector?.of === "other" ? selectorsAt(this.resource, this.selector, this.binding) : [];
	}
	pathOf(part) {
		const path = firstPath(part.criterion.other);
		return path && spellBoundPath(path, this.binding);
	}
	writtenAt(part) {
		const { transform: _, ...written } = part.criterion.other;
		return textsOf(this.resource.object, written, this.binding);
	}
	hides(part) {
		return hasSecretValue(this.resource, part.criterion.other);
	}
};
function partOf({ subject, other }) {
	const path = firstPath(other);
	if (path === void 0) return void 0;
	const from = subject.sources.flatMap((source) => typeof source === "string" ? [] : [formatValuePath(source)]);
	const text = formatValuePath(path);
	const demand = from.length === 0 && other.transform?.do === "regex" ? other.transform.expression : void 0;
	return {
		role: ROLES.get(text) ?? "field",
		word: wordOfPath(stepsOf(path)),
		path: text,
		from,
		...demand === void 0 ? {} : { demand }
	};
}
function canBeMet(parts, texts, { kinds }) {
	if (texts.some(({ length }) => length === 0)) return false;
	const names = kindNames(kinds);
	return parts.every((part, i) => {
		if (part.role === "field" || part.criterion.other.transform !== void 0) return true;
		if (part.path === "kind" && names !== void 0 && !isMet(texts[i], names)) return false;
		return parts.every((other, j) => other.path !== part.path || isMet(texts[i], texts[j]));
	});
}
const ROLES = new Map([
	["metadata.namespace", "namespace"],
	["metadata.name", "name"],
	["kind", "kind"],
	["apiVersion", "kind"]
]);
function identityOf(parts) {
	const fields = parts.filter(({ role }) => role === "field");
	return parts.find(({ role }) => role === "name") ?? fields.find(({ from }) => from.includes("metadata.name")) ?? fields[0];
}
function selectorsAt({ object }, { at, emptyMatches }, binding) {
	return boundValues(object, at, binding).filter(isJsonObject).flatMap((value) => {
		const required = requirementsOf(value, emptyMatches);
		return required === void 0 ? [] : [required];
	});
}
function firstPath({ sources }) {
	return sources.find((source) => typeof source !== "string");
}
// src/base/near-texts.ts
const LIKENESSES = [
	"spelling",
	"letter",
	"affix",
	"number"
];
const MOST_TIED$2 = 3;
const LONGEST = 100;
const LONGEST_ENDING = 11;
const MOST_IN_RANGE = 50;
var NearTexts = class {
	#texts;
	#bySpelling;
	#byOneLess;
	#byNumbers;
	#sorted;
	compared = 0;
	constructor(texts) {
		this.#texts = new Set([...texts].filter((text) => text.length <= LONGEST));
	}
	nearestTo(text) {
		if (text.length > LONGEST || text === "") return [];
		for (const likeness of LIKENESSES) {
			const near = this.#alike(text, likeness).filter((other) => other !== text);
			if (near.length > MOST_TIED$2) return [];
			if (near.length > 0) return near.map((other) => ({
				text: other,
				likeness
			}));
		}
		return [];
	}
	#alike(text, likeness) {
		switch (likeness) {
			case "spelling":
				this.#bySpelling ??= grouped(this.#texts, (one) => [spelling(one)]);
				return spelling(text) === "" ? [] : this.#taken(this.#bySpelling, [spelling(text)]);
			case "letter":
				this.#byOneLess ??= grouped(this.#texts, oneLess);
				return this.#taken(this.#byOneLess, oneLess(text)).filter((other) => isOneChange(text, other));
			case "affix": return this.#longerOrShorter(text).toSorted((a, b) => a.length - b.length || compareCodePoints(a, b));
			case "number":
				if (!/\d/.test(text) || !/\p{L}{2}/u.test(text)) return [];
				this.#byNumbers ??= grouped(this.#texts, (one) => [withoutNumbers(one)]);
				return this.#taken(this.#byNumbers, [withoutNumbers(text)]);
		}
	}
	#taken(groups, keys) {
		const texts = new Set();
		for (const key of keys) {
			const group = groups.get(key) ?? [];
			for (const text of group.slice(0, MOST_IN_RANGE)) {
				this.compared++;
				texts.add(text);
			}
		}
		return [...texts].sort(compareCodePoints);
	}
	#longerOrShorter(text) {
		this.#sorted ??= {
			forwards: [...this.#texts].sort(),
			backwards: [...this.#texts].map(reversed).sort()
		};
		const { forwards, backwards } = this.#sorted;
		const affixed = new Set([...this.#beginningWith(forwards, text), ...this.#beginningWith(backwards, reversed(text)).map(reversed)]);
		for (const longer of affixed) if (!isAffixed(longer, text)) affixed.delete(longer);
		for (let cut = 1; cut < text.length; cut++) for (const shorter of [text.slice(0, cut), text.slice(cut)]) if (this.#texts.has(shorter) && isAffixed(text, shorter)) affixed.add(shorter);
		return [...affixed];
	}
	#beginningWith(sorted, beginning) {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (sorted[middle] < beginning) low = middle + 1;
			else high = middle;
		}
		const range = sorted.slice(low, low + MOST_IN_RANGE);
		this.compared += range.length;
		return range.filter((text) => text.startsWith(beginning));
	}
};
function grouped(texts, keysOf) {
	const groups = new Map();
	for (const text of texts) for (const key of keysOf(text)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [text]);
		else group.push(text);
	}
	return groups;
}
function spelling(text) {
	return text.toLowerCase().replace(/[-_.\s]/g, "");
}
function withoutNumbers(text) {
	return text.replace(/\d+/g, "0");
}
function reversed(text) {
	return [...text].reverse().join("");
}
function oneLess(text) {
	const texts = new Set([text]);
	for (let i = 0; i < text.length; i++) texts.add(text.slice(0, i) + text.slice(i + 1));
	return [...texts];
}
function isOneChange(a, b) {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const one = a.slice(start, a.length - end);
	const other = b.slice(start, b.length - end);
	if (/\d/.test(one + other)) return false;
	const shortest = Math.min(a.length, b.length);
	if (one.length + other.length === 1) return shortest >= 3;
	if (one.length === 1 && other.length === 1) return shortest >= 4;
	return one.length === 2 && other.length === 2 && one === reversed(other) && shortest >= 3;
}
function isAffixed(longer, shorter) {
	if (shorter.length < 3 || longer.length === shorter.length || !/\p{L}/u.test(shorter)) return false;
	if (longer.endsWith(shorter) && /[-_./:]$/.test(longer.slice(0, -shorter.length))) return true;
	if (!longer.startsWith(shorter)) return false;
	const rest = longer.slice(shorter.length);
	if (rest.length > Math.max(LONGEST_ENDING, shorter.length)) return false;
	return /^[-_./:]/.test(rest) || shorter.length >= 5 && /^\p{L}{2,4}$/u.test(rest);
}
// src/reference/evidence/nearest-object.ts
const RANK = {
	lacks: 0,
	spelling: 1,
	letter: 2,
	label: 3,
	namespace: 4,
	kind: 5,
	affix: 6,
	number: 7
};
const ALSO_LACKS = .5;
var NearestFinder = class {
	question;
	rows;
	objects;
	constructor(question, rows, objects) {
		this.question = question;
		this.rows = rows;
		this.objects = objects;
	}
	isThere(subject, wanted) {
		return this.#fitting(wanted).some((row) => this.#mayBe(row.resource, subject) && this.rows.missedParts(row, wanted).length === 0);
	}
	of(subject, wanted) {
		const isOther = ({ resource }) => named(resource) !== named(subject);
		const there = nearestOf(this.#lacking(wanted).filter(({ resource }) => this.#mayBe(resource, subject)));
		if (there !== void 0) return there;
		const near = nearestOf((this.question.labelsOf === void 0 ? this.#alike(wanted) : this.#nearlySelected(wanted)).filter(isOther));
		if (near !== void 0 && near.rank < RANK.namespace) return near;
		const elsewhere = nearestOf(this.#elsewhere(wanted).filter(isOther));
		if (elsewhere !== void 0) return elsewhere;
		const others = this.#ofOtherKinds(wanted).filter(isOther);
		return nearestOf(near === void 0 ? others : [...others, near]);
	}
	alike(subject, wanted) {
		if (this.question.labelsOf !== void 0) return void 0;
		return nearestOf(this.#alike(wanted).filter(({ resource, rank }) => rank < RANK.label && named(resource) !== named(subject)));
	}
	#mayBe(resource, subject) {
		return !this.question.excludesSelf || resource !== subject;
	}
	#fitting(wanted) {
		const { labelsOf } = this.question;
		if (labelsOf === void 0) return this.rows.having([...this.#whereAndKind, ...this.#identity], wanted);
		return this.#selected(this.#whereAndKind, wanted);
	}
	#selected(parts, { required = [], labels = new Map(), ...wanted }) {
		const buckets = this.rows.buckets(parts, wanted);
		return this.question.labelsOf === "object" ? buckets.flatMap((bucket) => bucket.labels.selectedBy(required)) : buckets.flatMap((bucket) => bucket.selectors.selecting(labels));
	}
	get #identity() {
		return this.question.identity === void 0 ? [] : [this.question.identity];
	}
	get #whereAndKind() {
		return this.question.parts.filter(({ role }) => role === "namespace" || role === "kind");
	}
	#partsOf(role) {
		return this.question.parts.filter((part) => part.role === role);
	}
	#lacking(wanted) {
		const isAny = this.#identity.length === 0 && this.question.labelsOf === void 0;
		const { parts, identity } = this.question;
		const hasOthers = parts.some((part) => part.role === "field" || part.role === "name" ? part !== identity : false);
		if (isAny || !hasOthers) return [];
		const near = new Map();
		for (const row of this.#fitting(wanted)) {
			const missed = this.rows.missedParts(row, wanted);
			if (missed.length === 0) continue;
			const one = this.#near(row, wanted, RANK.lacks + (missed.length - 1) * ALSO_LACKS);
			const other = near.get(row.resource);
			if (other === void 0 || one.rank < other.rank) near.set(row.resource, one);
			else if (one.rank === other.rank) near.set(row.resource, mergeDifferences(other, one));
		}
		return [...near.values()];
	}
	#alike(wanted) {
		const { identity, parts } = this.question;
		if (identity === void 0) return [];
		const index = parts.indexOf(identity);
		return this.rows.buckets(this.#whereAndKind, wanted).flatMap((bucket) => (wanted.texts[index] ?? []).flatMap((text) => bucket.textsOf(identity, index).nearestTo(text).flatMap((near) => {
			const texts = wanted.texts.map((list, i) => i === index ? [near.text] : list);
			return this.rows.having([...this.#whereAndKind, identity], { texts }).map((row) => {
				const alsoLacks = this.rows.missedParts(row, { texts }).length > 0 ? ALSO_LACKS : 0;
				return this.#near(row, wanted, RANK[near.likeness] + alsoLacks, near);
			});
		})));
	}
	#nearlySelected(wanted) {
		const fields = (row) => this.rows.missedParts(row, wanted).length === 0;
		const buckets = this.rows.buckets(this.#whereAndKind, wanted);
		const { required, labels } = wanted;
		if (required !== void 0) return buckets.flatMap((bucket) => bucket.labels.nearest(required).flatMap(({ group, missed, isAlike }) => group.rows.filter(fields).map(({ resource }) => ({
			resource,
			rank: isAlike ? RANK.letter : RANK.label,
			differences: [labelDifference(missed, group.labels)]
		}))));
		if (labels === void 0) return [];
		const path = this.question.selectorPath;
		return buckets.flatMap((bucket) => bucket.selectors.nearest(labels).flatMap(({ row, missed }) => {
			const actual = labels.get(missed.key);
			const difference = {
				in: "selector",
				demanded: missed,
				...path === void 0 ? {} : { path },
				...actual === void 0 ? {} : { actual }
			};
			return fields(row) ? [{
				resource: row.resource,
				rank: RANK.label,
				differences: [difference]
			}] : [];
		}));
	}
	#elsewhere(wanted) {
		const where = this.#partsOf("namespace");
		const { labelsOf } = this.question;
		const isAny = labelsOf === void 0 ? this.#identity.length === 0 : wanted.required?.length === 0;
		if (where.length === 0 || isAny) return [];
		const parts = this.#partsOf("kind");
		return (labelsOf === void 0 ? this.rows.having([...parts, ...this.#identity], wanted) : this.#selected(parts, wanted)).flatMap((row) => {
			const missed = this.rows.missedParts(row, wanted);
			return missed.length > 0 && missed.every(({ role }) => role === "namespace") ? [this.#near(row, wanted, RANK.namespace)] : [];
		});
	}
	#ofOtherKinds(wanted) {
		const { identity, parts, to } = this.question;
		if (identity === void 0) return [];
		const found = (this.#partsOf("kind").length === 0 ? [] : this.rows.having([...this.#partsOf("namespace"), identity], wanted)).flatMap((row) => {
			const missed = this.rows.missedParts(row, wanted);
			return missed.length > 0 && missed.every(({ role }) => role === "kind") ? [{
				resource: row.resource,
				rank: RANK.kind,
				differences: [{ in: "kind" }]
			}] : [];
		});
		if (found.length > 0 || identity.role !== "name") return found;
		const textsOf = (part) => part === void 0 ? [] : wanted.texts[parts.indexOf(part)];
		const kind = parts.find(({ path }) => path === "kind");
		return this.objects.like(to.kinds, textsOf(kind) ?? [], textsOf(identity) ?? [], textsOf(this.#partsOf("namespace")[0]) ?? []).map(({ resource, isOfKind }) => ({
			resource,
			rank: isOfKind ? RANK.lacks + ALSO_LACKS : RANK.kind,
			differences: [{ in: isOfKind ? "filter" : "kind" }]
		}));
	}
	#near(row, wanted, rank, near) {
		const { parts, identity } = this.question;
		const differences = this.rows.missedParts(row, wanted).toSorted((a, b) => Number(b === identity) - Number(a === identity)).map((part) => {
			const index = parts.indexOf(part);
			const isHidden = row.hides?.(part) === true || wanted.hides?.(part) === true;
			const texts = row.writtenAt?.(part) ?? row.texts[index] ?? [];
			const path = row.pathOf?.(part) ?? part.path;
			const isNear = part === identity && near !== void 0;
			return {
				in: "part",
				part,
				...path === void 0 ? {} : { path },
				wanted: isHidden ? [] : wanted.texts[index] ?? [],
				actual: isHidden ? [] : isNear ? [near.text] : nearestFirst(texts, wanted.texts[index] ?? []),
				isHidden,
				...isNear ? { likeness: near.likeness } : {}
			};
		});
		return {
			resource: row.resource,
			rank,
			differences
		};
	}
};
function isThere({ rank, differences }) {
	return rank < RANK.spelling && differences.some((difference) => difference.in === "part");
}
function isVeryNear({ rank }) {
	return rank <= RANK.letter + ALSO_LACKS;
}
function nearestOf(near) {
	return near.toSorted((a, b) => a.rank - b.rank || compareObjects(a.resource, b.resource))[0];
}
function nearestFirst(texts, wanted) {
	if (texts.length < 2) return texts;
	const index = new NearTexts(texts);
	const near = wanted.flatMap((text) => index.nearestTo(text).map((one) => one.text));
	return [...new Set([...near, ...texts])];
}
function mergeDifferences(near, other) {
	const differences = near.differences.map((difference) => {
		if (difference.in !== "part" || difference.likeness !== void 0) return difference;
		const same = other.differences.find((one) => one.in === "part" && one.part.word === difference.part.word);
		if (same?.in !== "part") return difference;
		const actual = nearestFirst([...new Set([...difference.actual, ...same.actual])], difference.wanted);
		if (difference.actual.length === 0) return {
			...same,
			actual,
			wanted: difference.wanted
		};
		const { path, ...rest } = difference;
		return {
			...rest,
			...path === same.path && path !== void 0 ? { path } : {},
			actual
		};
	});
	return {
		...near,
		differences
	};
}
function labelDifference(missed, labels) {
	const actual = labels.get(missed.key);
	if (actual !== void 0) return {
		in: "labels",
		missed,
		actual
	};
	const [otherKey] = [...labels].find(([, value]) => missed.values.includes(value)) ?? [];
	return {
		in: "labels",
		missed,
		...otherKey === void 0 ? {} : { otherKey }
	};
}
function named(resource) {
	return resource.workload ?? resource;
}
function compareObjects(a, b) {
	const [one, other] = [named(a), named(b)];
	return compareCodePoints(one.kind, other.kind) || compareCodePoints(one.namespace, other.namespace) || compareCodePoints(one.name, other.name) || compareCodePoints(one.group, other.group);
}
// src/reference/evidence/label-groups.ts
const MOST_LOOKED_THROUGH$1 = 200;
const MOST_TIED$1 = 3;
var LabelGroups = class {
	#groups;
	#byPair = new Map();
	#valuesOf = new Map();
	#nearValues = new Map();
	#compared = 0;
	constructor(rows) {
		const groups = new Map();
		for (const row of rows) {
			const labels = labelsOf(row.resource);
			const key = JSON.stringify([...labels].sort());
			const group = groups.get(key);
			if (group === void 0) groups.set(key, {
				labels,
				rows: [row]
			});
			else group.rows.push(row);
		}
		this.#groups = [...groups.values()];
		for (const group of this.#groups) for (const [key, value] of group.labels) {
			append$1(this.#byPair, pairKey(key, value), group);
			const values = this.#valuesOf.get(key) ?? new Set();
			this.#valuesOf.set(key, values.add(value));
		}
	}
	get compared() {
		return [...this.#nearValues.values()].reduce((sum, { compared }) => sum + compared, this.#compared);
	}
	selectedBy(required) {
		const groups = this.#listsOf(required)[0] ?? this.#groups;
		this.#compared += groups.length;
		return groups.filter(({ labels }) => required.every((one) => isRequired(one, labels))).flatMap(({ rows }) => rows);
	}
	nearest(required) {
		const lists = this.#listsOf(required);
		const likely = new Set(lists.slice(0, 2).flat());
		if (likely.size > MOST_LOOKED_THROUGH$1) return this.#likeAny(required);
		const near = [...likely].flatMap((group) => {
			this.#compared++;
			const missed = required.filter((one) => !isRequired(one, group.labels));
			const [one] = missed;
			if (one === void 0 || missed.length > 1) return [];
			return [{
				group,
				missed: one,
				isAlike: this.#isAlike(one, group.labels)
			}];
		});
		return bestOf(lists.length === 1 ? [...near, ...this.#likeAny(required)] : near, required.length);
	}
	#likeAny(required) {
		return fewOf(required.flatMap((missed) => this.#likeOne(missed)).filter(({ group, missed }) => {
			this.#compared++;
			return required.every((one) => one === missed || isRequired(one, group.labels));
		}));
	}
	#likeOne(missed) {
		if (missed.operator !== "In") return [];
		const groups = missed.values.flatMap((value) => this.#near(missed.key).nearestTo(value)).flatMap(({ text }) => this.#byPair.get(pairKey(missed.key, text)) ?? []);
		return [...new Set(groups)].map((group) => ({
			group,
			missed,
			isAlike: true
		}));
	}
	#isAlike({ key, operator, values }, labels) {
		const label = labels.get(key);
		if (operator !== "In" || label === void 0) return false;
		const near = new NearTexts([label]);
		return values.some((value) => near.nearestTo(value).length > 0);
	}
	#near(key) {
		const near = this.#nearValues.get(key) ?? new NearTexts(this.#valuesOf.get(key) ?? []);
		this.#nearValues.set(key, near);
		return near;
	}
	#listsOf(required) {
		return required.filter(({ operator }) => operator === "In").map(({ key, values }) => values.flatMap((value) => this.#byPair.get(pairKey(key, value)) ?? [])).toSorted((a, b) => a.length - b.length);
	}
};
function bestOf(near, count) {
	const isOther = ({ group, missed }) => NAMES.has(missed.key) && group.labels.has(missed.key);
	return fewOf([
		near.filter(({ isAlike }) => isAlike),
		near.filter(({ missed }) => !NAMES.has(missed.key)),
		near.filter((one) => !isOther(one)),
		count > 2 ? near : []
	].find(({ length }) => length > 0) ?? []);
}
const NAMES = new Set([
	"app",
	"app.kubernetes.io/name",
	"k8s-app",
	"name"
]);
function fewOf(near) {
	return near.length > MOST_TIED$1 ? [] : near;
}
function pairKey(key, value) {
	return JSON.stringify([key, value]);
}
function append$1(lists, key, one) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [one]);
	else list.push(one);
}
// src/reference/evidence/selector-groups.ts
const MOST_LOOKED_THROUGH = 200;
const MOST_TIED = 3;
var SelectorGroups = class {
	#byKey = new Map();
	#open = [];
	#single = new Map();
	#nearSingle = new Map();
	compared = 0;
	constructor(rows) {
		for (const row of rows) for (const required of row.selectors ?? []) this.#add({
			row,
			required
		});
	}
	#add(selector) {
		const values = selector.required.filter(({ operator }) => operator === "In");
		if (values.length === 0) this.#open.push(selector);
		const [only] = selector.required;
		if (selector.required.length === 1 && only?.operator === "In") {
			const byValue = this.#single.get(only.key) ?? new Map();
			this.#single.set(only.key, byValue);
			for (const value of only.values) append(byValue, value, selector);
		}
		for (const { key, values: texts } of values) for (const text of texts) append(this.#byKey, JSON.stringify([key, text]), selector);
	}
	selecting(labels) {
		const selectors = new Set([...this.#open, ...this.#withPairOf(labels).flat()]);
		this.compared += selectors.size;
		return [...selectors].filter(({ required }) => required.every((one) => isRequired(one, labels))).map(({ row }) => row);
	}
	nearest(labels) {
		const lists = this.#withPairOf(labels).filter(({ length }) => length <= MOST_LOOKED_THROUGH);
		const near = [...new Set([...lists.flat(), ...this.#likeSingle(labels)])].flatMap(({ row, required }) => {
			this.compared++;
			const missed = required.filter((one) => !isRequired(one, labels));
			const [one] = missed;
			return one === void 0 || missed.length > 1 ? [] : [{
				row,
				missed: one
			}];
		});
		const alike = near.filter(({ missed }) => isAlike(missed, labels));
		const nearest = alike.length > 0 ? alike : near;
		return nearest.length > MOST_TIED ? [] : nearest;
	}
	#likeSingle(labels) {
		return [...labels].flatMap(([key, value]) => {
			const byValue = this.#single.get(key);
			if (byValue === void 0) return [];
			const near = this.#nearSingle.get(key) ?? new NearTexts(byValue.keys());
			this.#nearSingle.set(key, near);
			return near.nearestTo(value).flatMap(({ text }) => byValue.get(text) ?? []);
		});
	}
	#withPairOf(labels) {
		return [...labels].map((pair) => this.#byKey.get(JSON.stringify(pair)) ?? []);
	}
};
function isAlike({ key, values }, labels) {
	const label = labels.get(key);
	return label !== void 0 && new NearTexts(values).nearestTo(label).length > 0;
}
function append(lists, key, one) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [one]);
	else list.push(one);
}
// src/reference/evidence/question-rows.ts
var RowBucket = class {
	#texts;
	#labels;
	#selectors;
	rows = [];
	textsOf(part, index) {
		this.#texts ??= new NearTexts(this.rows.flatMap((row) => row.hides?.(part) === true ? [] : row.texts[index] ?? []));
		return this.#texts;
	}
	get labels() {
		this.#labels ??= new LabelGroups(this.rows);
		return this.#labels;
	}
	get selectors() {
		this.#selectors ??= new SelectorGroups(this.rows);
		return this.#selectors;
	}
	get compared() {
		return [
			this.#texts,
			this.#labels,
			this.#selectors
		].reduce((sum, one) => sum + (one?.compared ?? 0), 0);
	}
};
var QuestionRows = class {
	question;
	candidates;
	#rows;
	#indexes = new Map();
	#verified = 0;
	constructor(question, candidates) {
		this.question = question;
		this.candidates = candidates;
	}
	having(parts, wanted) {
		const [first, ...others] = this.buckets(parts, wanted).map(({ rows }) => rows);
		return others.length === 0 ? first ?? [] : [...new Set([first ?? [], ...others].flat())];
	}
	buckets(parts, { texts }) {
		const indexes = this.#numbersOf(parts);
		const index = this.#indexOf(indexes);
		return keysOf(texts, indexes).flatMap((key) => index.get(key) ?? []);
	}
	missedParts(row, wanted) {
		this.#verified++;
		return this.question.parts.filter((_, i) => !isMet(wanted.texts[i], row.texts[i]));
	}
	get compared() {
		return [...this.#indexes.values()].flatMap((index) => [...index.values()]).reduce((sum, { compared }) => sum + compared, this.#verified);
	}
	#numbersOf(parts) {
		return parts.map((part) => this.question.parts.indexOf(part));
	}
	#indexOf(parts) {
		const name = parts.join();
		const cached = this.#indexes.get(name);
		if (cached !== void 0) return cached;
		this.#rows ??= this.candidates().flatMap((candidate) => this.question.rowsOf(candidate));
		const index = new Map();
		for (const row of this.#rows) for (const key of keysOf(row.texts, parts)) {
			const bucket = index.get(key) ?? new RowBucket();
			index.set(key, bucket);
			bucket.rows.push(row);
		}
		this.#indexes.set(name, index);
		return index;
	}
};
function keysOf(texts, parts) {
	let keys = [""];
	for (const part of parts) {
		const choices = texts[part] ?? [];
		const [only] = choices;
		if (only !== void 0 && choices.length === 1 && keys.length === 1) keys = [`${keys[0]}${only.length},${only}`];
		else keys = keys.flatMap((key) => choices.map((text) => `${key}${text.length},${text}`));
	}
	return keys;
}
// src/reference/evidence/type-question.ts
function typeQuestions(type, to) {
	if (type === "EXPOSES") return [of("Service", exposing("subject", to)), of("Pod", exposing("other", to))];
	if (type === "HAS_AFFINITY_TO") return [affinityQuestion(to, "own"), affinityQuestion(to, "any")];
	const known = kindKnownTo(type);
	if (known === void 0) return [];
	return [namedQuestion(type, to), known === "Namespace" ? of("Namespace", insideQuestion(to)) : namingQuestion(type, known, to)];
}
const NAMESPACE = {
	role: "namespace",
	word: "namespace",
	path: "metadata.namespace",
	from: ["metadata.namespace"]
};
const OWN_NAME = ["metadata", "name"];
function namedQuestion(type, to) {
	const identity = {
		role: "name",
		word: "name",
		path: "metadata.name",
		from: []
	};
	const isLookedFor = ([kind]) => to.kinds.some((one) => one.kind === void 0 || one.kind === kind);
	return {
		to,
		parts: [NAMESPACE, identity],
		identity,
		excludesSelf: true,
		wantedBy: (subject) => RELATIONSHIP_MEANINGS[type].names(subject).filter(isLookedFor).map(textsOfThing),
		askedAt: (subject, binding, { texts: [, names = []] }) => {
			const places = linkedPaths(type, subject).flatMap((at) => placedValues(subject.object, at, binding));
			return (places.find(({ value }) => names.includes(String(value))) ?? places[0])?.path;
		},
		rowsOf: (resource) => {
			const thing = thingOf(type, resource);
			return thing === void 0 ? [] : [{
				resource,
				...textsOfThing(thing)
			}];
		}
	};
}
function namingQuestion(type, named, to) {
	const identity = {
		role: "field",
		word: named,
		from: ["metadata.name"]
	};
	return {
		to,
		parts: [NAMESPACE, identity],
		identity,
		excludesSelf: true,
		wantedBy: (subject) => {
			const thing = thingOf(type, subject);
			return thing === void 0 ? [] : [textsOfThing(thing)];
		},
		askedAt: () => OWN_NAME,
		rowsOf: (resource) => RELATIONSHIP_MEANINGS[type].names(resource).filter(([kind]) => kind === named).map((thing) => ({
			resource,
			...textsOfThing(thing)
		}))
	};
}
function insideQuestion(to) {
	return {
		to,
		parts: [NAMESPACE],
		excludesSelf: true,
		wantedBy: ({ name }) => [{ texts: [[name]] }],
		askedAt: () => OWN_NAME,
		rowsOf: (resource) => [{
			resource,
			texts: [[resource.namespace]]
		}]
	};
}
function textsOfThing([, where, name]) {
	return { texts: [[where], [name]] };
}
function exposing(side, to) {
	const relation = {
		by: "criteria",
		criteria: [{
			subject: textsAt("metadata", "namespace"),
			other: textsAt("metadata", "namespace")
		}],
		selector: {
			of: side,
			at: pathOf("spec", "selector"),
			emptyMatches: false
		}
	};
	return criteriaQuestion({
		to,
		excludesSelf: true
	}, relation);
}
function of(kind, question) {
	const wantedBy = (subject, ...others) => subject.kind === kind ? question.wantedBy(subject, ...others) : [];
	return {
		...question,
		wantedBy
	};
}
function affinityQuestion(to, where) {
	const wantedByTerm = (term, subject) => {
		const namespaces = strings(elements(term, "namespaces"));
		const isOfAny = isJsonObject(below(term, "namespaceSelector"));
		if (isOfAny !== (where === "any")) return [];
		const required = requirementsOf(below(term, "labelSelector") ?? null, true);
		if (required === void 0) return [];
		return [{
			texts: isOfAny ? [] : [namespaces.length === 0 ? [subject.namespace] : namespaces],
			required
		}];
	};
	return {
		to,
		parts: where === "own" ? [NAMESPACE] : [],
		labelsOf: "object",
		excludesSelf: true,
		wantedBy: (subject) => elements(subject.object, "spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution").flatMap((term) => wantedByTerm(term, subject)),
		askedAt: (subject, binding) => {
			const [at] = linkedPaths("HAS_AFFINITY_TO", subject);
			return at && firstPlace(subject.object, at, binding);
		},
		rowsOf: (resource) => includesKind([{ kind: "Pod" }], resource) ? [{
			resource,
			texts: where === "own" ? [[resource.namespace]] : []
		}] : []
	};
}
function pathOf(...keys) {
	return { path: keys.map((key) => ({
		step: "key",
		key
	})) };
}
function textsAt(...keys) {
	return {
		sources: [pathOf(...keys)],
		of: "scalars"
	};
}
// src/reference/evidence/asked-links.ts
var AskedLinks = class {
	absent;
	unwanted;
	#questions;
	constructor(pattern, candidates, objects) {
		const { allOf, noneOf } = pattern.requirement;
		const positive = wantedLinks(pattern.requirement);
		const negative = unwantedLinks(pattern.requirement);
		this.#questions = new Map([...positive, ...negative].map((link) => [link, answered(questionsOf(link), candidates, objects)]));
		const mentioned = mentionedPaths(pattern);
		const ofLinks = (links) => links.flatMap((link) => (this.#questions.get(link) ?? []).map(({ question }) => question));
		const present = ofLinks(positive).filter((question) => tellsApart(question));
		const always = ofLinks(allOf.filter((link) => !isOnlyAlike(link))).filter((question) => tellsApart(question));
		const [main] = noneOf;
		const isMissing = (link) => present.length === 0 || ofLinks([link]).some((question) => isNews(question, link === main ? always : present, mentioned));
		const weights = new Map(negative.map((link) => [link, Math.max(0, ...ofLinks([link]).map((question) => weightOf(question, mentioned)))]));
		const asked = (link) => ({
			link,
			mayBeThere: !noneOf.includes(link),
			wantedBy: (subject, binding) => this.#wantedBy(link, subject, binding)
		});
		const missing = negative.filter((link) => isMissing(link) && !isNamesake(link)).toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
		const isSameElsewhere = (link, before) => ofLinks([link]).every((one) => ofLinks(before).some((other) => looksForTheSame(one, other)));
		this.absent = missing.filter((link, i) => i === 0 || !isSameElsewhere(link, missing.slice(0, i))).map(asked);
		this.unwanted = [...new Set(noneOf)].map(asked);
	}
	holds(link, subject, binding) {
		if (link.relation.by !== "criteria") return void 0;
		return this.#wantedBy(link, subject, binding).some(({ question, wanted }) => question.finder.isThere(subject, wanted));
	}
	get compared() {
		return [...this.#questions.values()].flat().reduce((sum, { rows }) => sum + rows.compared, 0);
	}
	#wantedBy(link, subject, binding) {
		return (this.#questions.get(link) ?? []).flatMap((question) => question.question.wantedBy(subject, binding).map((wanted) => ({
			question,
			wanted
		})));
	}
};
function isOnlyAlike({ relation }) {
	return relation.by === "criteria" && relation.criteria.some(({ subject }) => subject.transform?.do === "regex");
}
function isNamesake({ relation }) {
	if (relation.by !== "criteria") return false;
	return relation.criteria.some((criterion) => [criterion.subject, criterion.other].every(isName));
}
function isName({ sources: [source], transform }) {
	return typeof source === "object" && transform === void 0 && formatValuePath(source) === "metadata.name";
}
const WEIGHT = {
	mentioned: 4,
	selector: 2,
	identity: 1,
	byName: .5
};
function weightOf(question, mentioned) {
	if (!tellsApart(question)) return 0;
	const { identity, labelsOf } = question;
	const isMentioned = tokensOf(question).some((token) => isIn(mentioned, token));
	const by = labelsOf === "object" ? WEIGHT.selector : labelsOf === "subject" ? 0 : WEIGHT.identity;
	const byName = identity?.role === "name" ? WEIGHT.byName : 0;
	return (isMentioned ? WEIGHT.mentioned : 0) + by + byName;
}
function tellsApart({ identity, labelsOf }) {
	return identity !== void 0 || labelsOf !== void 0;
}
function isNews(question, present, mentioned) {
	const tokens = tokensOf(question);
	if (!tokens.some((token) => token.endsWith(".") || isIn(mentioned, token))) return false;
	const all = [...tokens, ...whereOf(question)];
	return present.every((one) => {
		const known = new Set([...tokensOf(one), ...whereOf(one)]);
		return !kindsOverlap(one.to.kinds, question.to.kinds) || all.some((token) => !known.has(token));
	});
}
function looksForTheSame(one, other) {
	const known = new Set(tokensOf(other));
	const tokens = tokensOf(one);
	return kindsOverlap(one.to.kinds, other.to.kinds) && tokens.length > 0 && tokens.every((token) => known.has(token));
}
function tokensOf({ parts, labelsOf, selectorPath }) {
	const from = parts.filter(({ role }) => role !== "namespace").flatMap((part) => part.from);
	return labelsOf === "object" && selectorPath !== void 0 ? [...from, `${selectorPath}.`] : from;
}
function whereOf({ parts }) {
	return parts.filter(({ role }) => role === "namespace").map(({ from }) => `namespace ${from.join()}`);
}
function isIn(mentioned, token) {
	if (!token.endsWith(".")) return mentioned.has(token);
	const holder = token.slice(0, -1);
	return [...mentioned].some((path) => path.startsWith(token) || path.startsWith(`${holder}[`));
}
function mentionedPaths({ message, subject }) {
	return new Set(message.flatMap((part) => "at" in part && part.role.id === subject.id ? [formatValuePath(part.at)] : []));
}
function questionsOf({ relation, to, excludesSelf }) {
	if (relation.by === "type") return typeQuestions(relation.type, to);
	return relation.by === "criteria" ? [criteriaQuestion({
		to,
		excludesSelf
	}, relation)] : [];
}
function answered(questions, candidates, objects) {
	return questions.map((question) => {
		const rows = new QuestionRows(question, () => candidates.of(question.to));
		return {
			question,
			rows,
			finder: new NearestFinder(question, rows, objects)
		};
	});
}
// src/reference/evidence/evidence-words.ts
const MOST_VALUES = 5;
const MOST_CHARACTERS = 60;
function lookedForText(question, wanted, kinds, others) {
	const { parts, identity } = question;
	const textsOf = (part) => wanted.hides?.(part) === true ? "that a Secret has" : listed(wanted.texts[parts.indexOf(part)] ?? [], "or");
	const name = identity?.role === "name" ? ` ${textsOf(identity)}` : "";
	const labels = labelsText(wanted);
	const fields = parts.filter((part) => part.role === "field" || part.role === "name" && part !== identity).map((part, i) => {
		return `${name === "" && labels === "" && i === 0 ? " with" : ","} ${part.word} ${part.demand === void 0 ? textsOf(part) : `like ${cut(part.demand)}`}`;
	});
	const where = parts.find(({ role }) => role === "namespace");
	const namespace = where === void 0 || wanted.texts[parts.indexOf(where)]?.join("") === "" || where === void 0 ? "" : ` in namespace ${textsOf(where)}`;
	const more = others === 0 ? "" : `, or ${pluralize(others, "other way")} to name it`;
	return `${listed(kinds, "or")}${name}${labels}${fields.join("")}${namespace}${more}`;
}
function labelsText({ required, labels }) {
	if (required !== void 0) return required.length === 0 ? " with any labels" : ` with ${listed(required.map(spellRequirement), "and", cut)}`;
	if (labels === void 0) return "";
	if (labels.size === 0) return " that selects what has no labels";
	return ` that selects ${listed([...labels].map(([key, value]) => `${key}=${value}`), "and", cut)}`;
}
function kindsLookedFor({ parts, to }, wanted) {
	const asked = parts.findIndex(({ path, role }) => role === "kind" && path === "kind");
	const names = wanted.texts[asked] ?? kindNames(to.kinds) ?? [];
	return names.length === 0 ? ["object"] : names;
}
function differenceText(difference) {
	switch (difference.in) {
		case "part": return partText(difference);
		case "labels": return labelText(difference.missed, difference.actual, difference.otherKey);
		case "selector": {
			const label = difference.actual === void 0 ? "is missing" : `is ${shown(difference.actual)}`;
			return `it selects ${cut(spellRequirement(difference.demanded))}, and that label ${label}`;
		}
		case "kind": return "another kind of that name";
		case "filter": return "it is there, but not as the pattern asks for it";
	}
}
function partText({ part, wanted, actual, isHidden, likeness }) {
	const { role, word } = part;
	if (role === "namespace") return actual.join("") === "" ? "in no namespace" : `in namespace ${listed(actual, "and")}`;
	if (role === "kind") return `${word} ${listed(actual, "and")}`;
	if (isHidden) return `its ${word} is another one`;
	const [text] = actual;
	if (text === void 0) return `it has no ${word}`;
	if (likeness === void 0) return actual.length === 1 ? `its ${word} is ${shown(text)}` : `its ${kindPlural(word)} are ${listed(actual, "and")}`;
	const what = role === "name" ? "name" : `${word} ${shown(text)}`;
	if (likeness === "spelling") return `${what} differs in case or separators`;
	if (likeness === "letter") return `${what} differs by one letter`;
	if (likeness === "number") return `${what} differs in a number`;
	return `${what} ${affixText(wanted, text)}`;
}
function affixText(wanted, text) {
	for (const one of wanted) {
		if (one.length < text.length && text.endsWith(one)) return `has ${shown(text.slice(0, -one.length))} in front`;
		if (one.length < text.length && text.startsWith(one)) return `has ${shown(text.slice(one.length))} behind`;
		if (one.endsWith(text)) return `lacks ${shown(one.slice(0, -text.length))} in front`;
		if (one.startsWith(text)) return `lacks ${shown(one.slice(text.length))} behind`;
	}
	return "is alike";
}
function labelText({ key, operator }, actual, otherKey) {
	if (operator === "DoesNotExist") return `label ${cut(key)} is there`;
	if (actual !== void 0) return `label ${cut(key)} is ${shown(actual)}`;
	if (otherKey !== void 0) return `label ${cut(key)} is missing, ${cut(otherKey)} has that value`;
	return `label ${cut(key)} is missing`;
}
function nothingNearText(kinds, namespaces, count) {
	const where = namespaces.join("") === "" ? "the input" : `namespace ${listed(namespaces, "or")}`;
	if (count.here === 0) {
		const elsewhere = count.elsewhere === 0 ? "" : `, ${count.elsewhere} elsewhere`;
		return `no ${listed(kinds, "or")} at all in ${where}${elsewhere}`;
	}
	const [kind = "object"] = kinds;
	const objects = kinds.length > 1 ? "objects" : kindPlural(kind);
	return count.here === 1 ? `the one ${listed(kinds, "or")} in ${where} is not like it` : `none of the ${count.here} ${objects} in ${where} is like it`;
}
function listed(texts, word, show = shown) {
	const more = texts.length - MOST_VALUES;
	const words = texts.slice(0, MOST_VALUES).map(show);
	if (more > 0) return `${words.join(", ")} ${word} ${more} more`;
	const last = words.pop() ?? "";
	return words.length === 0 ? last : `${words.join(", ")} ${word} ${last}`;
}
function shown(text) {
	return /^[^\s"'`(),;]+$/.test(text) && !/^[-_./:]|[-_./:]$/.test(text) ? cut(text) : JSON.stringify(cut(text));
}
function cut(text) {
	const characters = [...text];
	return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}...`;
}
export { AskedLinks as a, mergeDifferences as c, ObjectsByName as d, linkedPaths as f, intendedPlace as h, nothingNearText as i, nearestOf as l, firstPlace as m, kindsLookedFor as n, isThere as o, placesInCommon as p, lookedForText as r, isVeryNear as s, differenceText as t, spellRequirement as u };

//# sourceMappingURL=evidence-words.js.map