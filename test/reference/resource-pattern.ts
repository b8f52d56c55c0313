import type { Json } from "../../src/base/json.js";
import type { Finding } from "../../src/cluster/finding.js";
import type { Resource } from "../../src/cluster/resource.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Kinds } from "../../src/pattern/kinds.js";
import { type OperatorName, RESOURCE_OPERATORS } from "../../src/pattern/operator.js";
import { type Path, parseResourcePath, type Step } from "../../src/pattern/path.js";
import type {
	Clause,
	Condition,
	Criterion,
	Link,
	MessagePart,
	Pattern,
	Relation,
	Role,
	Selection,
} from "../../src/pattern/pattern.js";
import type { Texts, Transform, ValuePath } from "../../src/pattern/value-path.js";
import { anchorsOf } from "../../src/reference/binding.js";
import { evaluateReference } from "../../src/reference/evaluate.js";

/** A path as the resource dialect writes it. */
export function at(text: string): ValuePath {
	const parsed = parseResourcePath(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
	let steps: Step[] = [];
	let path: ValuePath = { path: steps };
	for (const step of parsed.path) {
		if (step.step === "bind") {
			const list = path;
			steps = [];
			path = { from: { list }, path: steps };
		} else steps.push(step);
	}
	return path;
}

/** A condition: `[path, operator, operands]`; `other` in front of a path means `valuesFrom`. */
export type ConditionWords = readonly [path: string, operator: string, ...operands: readonly Json[]];

export function condition([path, word, ...operands]: ConditionWords): Condition {
	if (word === "EQUALS_PATH") return { at: at(path), operator: word, texts: [], other: at(String(operands[0])) };
	const operator = RESOURCE_OPERATORS.get(word) as OperatorName;
	if (word === "EQUALS") return { at: at(path), operator, texts: operands.map(String) };
	return { at: at(path), operator, texts: [], ...(operands.length === 0 ? {} : { bound: Number(operands[0]) }) };
}

export function clause<T>(parts: Partial<Clause<T>> = {}): Clause<T> {
	return { allOf: [], anyOf: [], noneOf: [], ...parts };
}

/** Filters by words. */
export function filter(words: Partial<Clause<ConditionWords>>): Clause<Condition> {
	const conditions = (list: readonly ConditionWords[] = []) => list.map(condition);
	return { allOf: conditions(words.allOf), anyOf: conditions(words.anyOf), noneOf: conditions(words.noneOf) };
}

/** A side of a criterion: sources, a literal with `=` in front. */
export function side(sources: string | readonly string[], transform?: Transform): Texts {
	const list = typeof sources === "string" ? [sources] : sources;
	return {
		sources: list.map((source) => (source.startsWith("=") ? source.slice(1) : at(source))),
		of: "scalars",
		...(transform === undefined ? {} : { transform }),
	};
}

/** `[target's, dependency's]`. */
export function criteria(...pairs: readonly (readonly [string, string])[]): Relation {
	return { by: "criteria", criteria: pairs.map(([one, other]) => ({ subject: side(one), other: side(other) })) };
}

export function withCriteria(list: readonly Criterion[], selector?: Selection): Relation {
	return { by: "criteria", criteria: list, ...(selector === undefined ? {} : { selector }) };
}

export function role(id: string, kinds: Kinds | string = "Part", filters: Partial<Clause<ConditionWords>> = {}): Role {
	const set = typeof kinds === "string" ? [{ group: "demo.example", kind: kinds }] : kinds;
	return { id, kinds: set, filter: filter(filters) };
}

export function link(relation: Relation, to: Role = role("part")): Link {
	return { id: `${to.id}-${relation.by}`, to, relation, excludesSelf: false };
}

export interface PatternParts {
	readonly kinds?: Kinds | string;
	readonly filters?: Partial<Clause<ConditionWords>>;
	readonly links?: Partial<Clause<Link>>;
	/** Text, `{{name}}` for a field, `{{at PATH}}` for texts. */
	readonly message?: string;
	readonly more?: Partial<Pattern>;
}

/** A pattern of the resource dialect about Widgets, as the reader would make it. */
export function resourcePattern({
	kinds = "Widget",
	filters = {},
	links = {},
	message = "m",
	more = {},
}: PatternParts): Pattern {
	const subject = role("target", kinds, filters);
	const groups = clause(links);
	const all = [...groups.allOf, ...groups.anyOf, ...groups.noneOf];
	const conditions = [...subject.filter.allOf, ...subject.filter.anyOf, ...subject.filter.noneOf];
	const paths = [
		...conditions.flatMap((one) => (one.other === undefined ? [one.at] : [one.at, one.other])),
		...all.flatMap(({ relation }) => subjectPaths(relation)),
	];
	return {
		dialect: "kubepattern.dev/v1",
		name: "check",
		packageName: "check",
		displayName: "Check",
		severity: "MEDIUM",
		category: "demo",
		message: messageParts(message, subject),
		subject,
		roles: [subject, ...new Set(all.map(({ to }) => to))],
		anchors: anchorsOf(paths),
		requirement: { ...groups, score: { minimum: 0, terms: [] } },
		definition: {},
		file: "p.yaml",
		places: { metadata: { line: 1, column: 1, pointer: "" }, name: { line: 1, column: 1, pointer: "" } },
		...more,
	} as Pattern;
}

function subjectPaths(relation: Relation): readonly ValuePath[] {
	if (relation.by !== "criteria") return [];
	const selector = relation.selector?.of === "subject" ? [relation.selector.at] : [];
	const sources = relation.criteria.flatMap(({ subject }) => subject.sources);
	return [...sources.filter((source): source is ValuePath => typeof source !== "string"), ...selector];
}

function messageParts(message: string, subject: Role): readonly MessagePart[] {
	return message.split(/\{\{(.*?)\}\}/).map((text, i): MessagePart => {
		if (i % 2 === 0) return { text };
		if (text.startsWith("at ")) return { role: subject, at: at(text.slice(3)) };
		return { role: subject, field: text as "name" };
	});
}

/** An object of the group `demo.example` in the namespace `shop`. */
export function thing(
	kind: string,
	name: string,
	spec: Json = {},
	metadata: Record<string, Json> = {},
): Record<string, Json> {
	return { apiVersion: "demo.example/v1", kind, metadata: { name, namespace: "shop", ...metadata }, spec };
}

export const widget = (name: string, spec: Json = {}, metadata: Record<string, Json> = {}) =>
	thing("Widget", name, spec, metadata);
export const part = (name: string, spec: Json = {}, metadata: Record<string, Json> = {}) =>
	thing("Part", name, spec, metadata);

/** What the reference finds. */
export function findingsOf(pattern: Pattern, objects: readonly Json[]): readonly Finding[] {
	const { snapshot, diagnostics } = snapshotOf(objects);
	if (diagnostics.some(({ severity }) => severity === "error")) throw new Error(JSON.stringify(diagnostics));
	return evaluateReference(pattern, snapshot);
}

/** The names of what it finds. */
export function namesFound(parts: PatternParts, objects: readonly Json[]): readonly string[] {
	return findingsOf(resourcePattern(parts), objects).map(({ resources }) =>
		resources.map(({ name }) => name).join(" "),
	);
}

/** The one resource of a snapshot of one object. */
export function resourceOf(object: Json): Resource {
	const [resource] = snapshotOf([object]).snapshot.resources;
	if (resource === undefined) throw new Error("no object was read");
	return resource;
}

export type { Path };
