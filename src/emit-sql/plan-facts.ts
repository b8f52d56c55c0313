import type { Criterion, Selection } from "../pattern/pattern.js";
import type { Anchor, ValuePath } from "../pattern/value-path.js";
import type { Join, KeySource, Side } from "../plan/join.js";
import type { CriteriaAccess, Plan, Probe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import {
	allHold,
	choose,
	column,
	concat,
	each,
	flag,
	isPresent,
	listOf,
	struct,
	textLiteral,
	word,
} from "../sql/build.js";
import type { Expression } from "../sql/tree.js";
import { type FactPlace, type FactTables, keyOf } from "./fact-tables.js";
import { onlyText, textForm } from "./leaf-tests.js";
import { type BoundValues, NO_ANCHORS, OBJECT, type ObjectReader } from "./object-reader.js";
import { passesScan } from "./predicates.js";
import {
	labelFormsOfObject,
	labelsOfObject,
	requirementsOfLabelSelector,
	requirementsOfMap,
	requirementsOfSelector,
} from "./selectors.js";
import { delimited, keysOfParts, listOfTexts, type TextValues, textsOfSide } from "./texts.js";

/** The facts that a plan's query reads. */
export interface PlanFacts {
	/** The subject's rows: what probes compare of them, and the texts of the message. */
	readonly subject: RowFacts;
	/** Of each probe. */
	readonly probes: ReadonlyMap<Probe, ProbeFacts>;
	/** Whether an object is a candidate of the partner. */
	readonly partner?: FactPlace;
	/** The keys of joins. */
	readonly joins: ReadonlyMap<Join, JoinFacts>;
	/** The columns of the subject's rows with the texts of a message, lists, by the paths. */
	readonly texts: ReadonlyMap<ValuePath, string>;
}

/** The rows of the candidates of a role: one for each object that passes, or for each binding of anchors of one. */
export interface RowFacts {
	readonly passes: FactPlace;
	readonly columns: Readonly<Record<string, FactPlace>>;
	/** Whether an object may have several rows, each with a `number`. */
	readonly areNumbered: boolean;
}

/** The columns of a row with what one side of criteria has. */
export interface SideColumns {
	/** A key, or a list of keys. */
	readonly keys: string;
	readonly hasOneKey: boolean;
	/** Lists of texts, one for each residual. */
	readonly residuals: readonly string[];
	/** A list of requirements; present at the side of a selector. */
	readonly reqs?: string;
}

/** Of the objects that a probe looks for. */
export interface ProbeFacts {
	/** The columns of the subject's rows; present for criteria. */
	readonly own?: SideColumns;
	/**
	 * The candidates, and the columns of their rows; for anything but criteria they have none. Where they are selected,
	 * `labels` is one.
	 */
	readonly others: RowFacts;
	readonly other?: SideColumns;
	/** The labels of the subject's objects, where these are selected. */
	readonly labels?: FactPlace;
	/** By what the subject's objects name kinds, and the kind of an object as it is named. */
	readonly named?: { readonly by: FactPlace };
}

/** Of one side of a join: lists of keys, or what keys are made of. */
export type JoinFacts =
	| { readonly from: "fields"; readonly referrer: KeyFacts; readonly referent: KeyFacts }
	| { readonly from: "owners"; readonly referrer: FactPlace; readonly referent: FactPlace }
	| { readonly from: "exposes"; readonly labels: FactPlace; readonly requirements: FactPlace }
	| {
			readonly from: "affinity";
			readonly labels: FactPlace;
			readonly terms: FactPlace;
			/** The labels of objects of the kind Namespace, and their names. */
			readonly namespaceLabels: FactPlace;
			readonly namespaceName: FactPlace;
	  };

/** The key of each object, or a list of its keys. */
export interface KeyFacts {
	readonly keys: FactPlace;
	readonly hasOneKey: boolean;
}

/** Asks for the facts of a plan, and returns where they stand. */
export function factsOfPlan(plan: Plan, tables: FactTables): PlanFacts {
	const texts = new Map<ValuePath, string>();
	for (const part of plan.pattern.message) {
		if ("at" in part && !texts.has(part.at)) texts.set(part.at, `m${texts.size}`);
	}
	const probes = linksOf(plan.requirement);
	const sides = new Map<Probe, SideColumns>();
	const subject = rowFacts(plan.subject, { anchors: plan.subject.anchors, areOwn: true }, tables, (reader, bound) => {
		const columns: Record<string, Expression> = {};
		const known = new Map<string, SideColumns>();
		for (const probe of probes) {
			const { access } = probe;
			if (access.by !== "criteria") continue;
			const side = reader.apart(() => sideOfCriteria(access, "subject", reader, bound));
			// Probes that compare the same have the same columns.
			const same = keyOf(struct(side.columns("p")));
			const names = known.get(same) ?? side.names(`p${known.size}`);
			if (!known.has(same)) Object.assign(columns, side.columns(`p${known.size}`));
			known.set(same, names);
			sides.set(probe, names);
		}
		for (const [at, name] of texts) {
			const values = reader.list(at, bound);
			columns[name] = word("present", each("transform", values, reader.variable(), textForm));
		}
		return columns;
	});
	return {
		subject,
		texts,
		probes: new Map(probes.map((probe) => [probe, factsOfProbe(probe, plan.subject, sides.get(probe), tables)])),
		...(plan.partner === undefined ? {} : { partner: candidateFlag(plan.partner, tables) }),
		joins: new Map(plan.joins.map((join) => [join, factsOfJoin(join, tables)])),
	};
}

/**
 * Asks for the rows of a role. Its own anchors are bound where it is tested, other ones only where it passes.
 *
 * @param columns returns what the columns have under a binding; `isCandidate` is no column, but one more test.
 */
function rowFacts(
	scan: Scan,
	{ anchors, areOwn }: { readonly anchors: readonly Anchor[]; readonly areOwn: boolean },
	tables: FactTables,
	columns: (reader: ObjectReader, bound: BoundValues) => Readonly<Record<string, Expression>>,
): RowFacts {
	const { passes, ...others } = tables.addRows(scan.kinds, anchors, (reader, bound) => {
		const test = passesScan(scan, reader, areOwn ? bound : NO_ANCHORS);
		const { isCandidate, ...rest } = columns(reader, bound);
		return { passes: isCandidate === undefined || anchors.length === 0 ? test : allHold(test, isCandidate), ...rest };
	});
	if (passes === undefined) throw new TypeError("a role has a test");
	return { passes, columns: others, areNumbered: anchors.length > 0 };
}

function candidateFlag(scan: Scan, tables: FactTables): FactPlace {
	return tables.add(scan.kinds, (reader) => passesScan(scan, reader));
}

function factsOfProbe(
	{ access, of }: Probe,
	subject: Scan,
	own: SideColumns | undefined,
	tables: FactTables,
): ProbeFacts {
	const named = namedKinds(of, tables);
	if (access.by !== "criteria" || own === undefined) {
		return { others: { passes: candidateFlag(of, tables), columns: {}, areNumbered: false }, ...named };
	}
	const { selector } = access;
	let other: SideColumns | undefined;
	const others = rowFacts(of, { anchors: access.otherAnchors, areOwn: false }, tables, (reader, bound) => {
		const side = sideOfCriteria(access, "other", reader, bound);
		other = side.names("p0");
		return {
			...side.columns("p0"),
			// Without a key it is linked to nothing.
			isCandidate: side.hasKey,
			...(selector?.of === "subject" ? { labels: reader.apart(() => labelsOfObject(reader)) } : {}),
		};
	});
	if (other === undefined) throw new TypeError("a side has columns");
	if (selector?.of !== "other") return { own, others, other, ...named };
	return { own, others, other, labels: tables.add(subject.kinds, (reader) => labelsOfObject(reader)), ...named };
}

/** By what objects of the subject's kinds name the kinds of a role (SEMANTICS-CRD.md 3). */
function namedKinds(of: Scan, tables: FactTables): Pick<ProbeFacts, "named"> {
	if (of.namedBySubject === undefined) return {};
	const { subjectKinds, by } = of.namedBySubject;
	return {
		named: {
			by: tables.add(subjectKinds, (reader) => {
				const first = (source: ValuePath | string): Expression => {
					if (typeof source === "string") return textLiteral(source);
					const texts = each("transform", reader.list(source), reader.variable(), (value) =>
						choose([
							[
								word("isText", value),
								choose([
									[
										{ is: "infix", operator: "<>", parts: [word("textOf", value), textLiteral("")] },
										word("textOf", value),
									],
								]),
							],
						]),
					);
					return word("item", word("present", texts), { is: "number", value: 0 });
				};
				const [kind, apiVersion] = [first(by.kind), first(by.apiVersion)];
				return choose([[allHold(isPresent(kind), isPresent(apiVersion)), concat(delimited(apiVersion), kind)]]);
			}),
		},
	};
}

/** Returns the key by which the kind of an object is named. */
export function namedKindOf(of: string): Expression {
	return concat(delimited(column("api_version", of)), column("kind", of));
}

/** What one side of criteria has under a binding: keys, the texts of residuals, and the requirements of a selector. */
function sideOfCriteria(
	{ key, residual, selector }: CriteriaAccess,
	side: "subject" | "other",
	reader: ObjectReader,
	bound: BoundValues,
) {
	const parts = key.map((criterion) => textsOfSide(criterion[side], reader, bound));
	const keys = keysOfParts(reader, [], parts, true);
	const residuals = residual.map((criterion: Criterion) => listOfTexts(textsOfSide(criterion[side], reader, bound)));
	const reqs = selector?.of === side ? requirementsAt(selector, reader, bound) : undefined;
	return {
		hasKey: allHold(...parts.flatMap((part) => ("one" in part ? [isPresent(part.one)] : []))),
		names: (prefix: string): SideColumns => ({
			keys: `${prefix}_keys`,
			hasOneKey: "one" in keys,
			residuals: residuals.map((_, i) => `${prefix}_r${i}`),
			...(reqs === undefined ? {} : { reqs: `${prefix}_reqs` }),
		}),
		columns: (prefix: string): Readonly<Record<string, Expression>> => ({
			[`${prefix}_keys`]: "one" in keys ? keys.one : keys.many,
			...Object.fromEntries(residuals.map((texts, i) => [`${prefix}_r${i}`, texts])),
			...(reqs === undefined ? {} : { [`${prefix}_reqs`]: reqs }),
		}),
	};
}

function requirementsAt({ at, emptyMatches }: Selection, reader: ObjectReader, bound: BoundValues): Expression {
	const values = reader.values(at, bound);
	if ("one" in values) return requirementsOfSelector(values.one, emptyMatches, reader);
	return word(
		"flatten",
		each("transform", values.many, reader.variable(), (value) => requirementsOfSelector(value, emptyMatches, reader)),
	);
}

function factsOfJoin(join: Join, tables: FactTables): JoinFacts {
	const { keys } = join;
	switch (keys.from) {
		case "fields": {
			const side = (name: Side, sources: readonly KeySource[]): KeyFacts => {
				let hasOneKey = false;
				const keys = tables.add(join[name], (reader) => {
					const made = keysOfSources(sources, reader);
					hasOneKey = "one" in made;
					return "one" in made ? made.one : made.many;
				});
				return { keys, hasOneKey };
			};
			return { from: "fields", referrer: side("referrer", keys.referrer), referent: side("referent", [keys.referent]) };
		}
		case "owners": {
			const side = (name: Side): FactPlace => tables.add(join[name], () => flag(true));
			return { from: "owners", referrer: side("referrer"), referent: side("referent") };
		}
		case "library":
			return join.name === "exposes" ? factsOfExposes(join, tables) : factsOfAffinity(join, tables);
	}
}

function factsOfExposes(join: Join, tables: FactTables): JoinFacts {
	return {
		from: "exposes",
		labels: tables.add(join.referrer, (reader) => labelFormsOfObject(reader)),
		requirements: tables.add(join.referent, (reader) => requirementsOfMap(reader.below("spec", "selector"), reader)),
	};
}

/** The keys of the path to the terms of an affinity. */
const TERMS = ["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"] as const;

function factsOfAffinity(join: Join, tables: FactTables): JoinFacts {
	const isNamespace = [{ kind: "Namespace" }];
	return {
		from: "affinity",
		labels: tables.add(join.referent, (reader) => labelsOfObject(reader)),
		terms: tables.add(join.referrer, (reader) => termsOfAffinity(reader)),
		namespaceLabels: tables.add(isNamespace, (reader) => labelsOfObject(reader)),
		namespaceName: tables.add(isNamespace, (reader) => onlyText(reader.below("metadata", "name"))),
	};
}

/**
 * The terms: what each requires of labels, the namespaces that it lists, whether it looks in its own, in every one, and
 * what it requires of others.
 */
function termsOfAffinity(reader: ObjectReader): Expression {
	const dig = (of: Expression, key: string): Expression => ({ is: "dig", of, keys: [key] });
	return each("transform", word("elements", reader.below(...TERMS)), reader.variable(), (term) => {
		const listed = word("orElse", word("elements", dig(term, "namespaces")), listOf("jsons"));
		const selector = dig(term, "namespaceSelector");
		const labels = dig(term, "labelSelector");
		const zero: Expression = { is: "number", value: 0 };
		const isEverywhere = word(
			"orElse",
			allHold(word("isObject", selector), { is: "infix", operator: "=", parts: [word("memberCount", selector), zero] }),
			flag(false),
		);
		const isOwn = allHold(
			{ is: "is-absent", operand: selector },
			{ is: "infix", operator: "=", parts: [word("size", listed), zero] },
		);
		return struct({
			reqs: choose([[isPresent(labels), requirementsOfLabelSelector(labels, reader)]], listOf("requirements")),
			listed: word("present", each("transform", listed, reader.variable(), onlyText)),
			is_own: isOwn,
			is_everywhere: isEverywhere,
			selected: choose(
				[
					[
						allHold(isPresent(selector), { is: "not", operand: isEverywhere }),
						requirementsOfLabelSelector(selector, reader),
					],
				],
				listOf("requirements"),
			),
		});
	});
}

/** All keys of an object by some sources. */
function keysOfSources(sources: readonly KeySource[], reader: ObjectReader): TextValues {
	const keysOf = ({ space, parts }: KeySource, bound: BoundValues): TextValues => {
		const fixed: Expression[] = [textLiteral(space)];
		const others: TextValues[] = [];
		for (const part of parts) {
			if (part.part === "text") others.push(textsOfSide(part.texts, reader, bound));
			else if (others.length > 0 || part.part === "resource") others.push({ one: ownPart(part.part) });
			else fixed.push(ownPart(part.part));
		}
		return keysOfParts(reader, fixed, others);
	};
	const [only] = sources;
	if (only !== undefined && sources.length === 1 && only.anchors.length === 0) return keysOf(only, NO_ANCHORS);
	const lists = sources.map((source) => reader.bindings(source.anchors, (bound) => listOfTexts(keysOf(source, bound))));
	const known = lists.map((list) => word("orElse", list, listOf("texts")));
	return { many: known.length === 1 && known[0] !== undefined ? known[0] : word("concatLists", ...known) };
}

function ownPart(part: "namespace" | "resource"): Expression {
	if (part === "namespace") return column("namespace", OBJECT);
	const lower = word("lower", column("kind", OBJECT));
	return choose([[word("endsWith", lower, textLiteral("s")), lower]], concat(lower, textLiteral("s")));
}
