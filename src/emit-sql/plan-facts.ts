import type { Criterion, Selection } from "../pattern/pattern.js";
import type { ValuePath } from "../pattern/value-path.js";
import type { Join, KeySource, Side } from "../plan/join.js";
import type { CriteriaAccess, Plan, Probe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import {
	allHold,
	choose,
	column,
	concat,
	each,
	field,
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
import { delimited, keysOfParts, textsOfSide } from "./texts.js";

/** The facts that a plan's query reads. */
export interface PlanFacts {
	/** A list of rows, one for each binding of the subject's anchors: NULL of what is no candidate. */
	readonly subject: FactPlace;
	/** Of each probe. */
	readonly probes: ReadonlyMap<Probe, ProbeFacts>;
	/** Whether an object is a candidate of the partner. */
	readonly partner?: FactPlace;
	/** The keys of joins. */
	readonly joins: ReadonlyMap<Join, JoinFacts>;
	/** The places in a row of the texts of a message, by the paths. */
	readonly texts: ReadonlyMap<ValuePath, string>;
}

/** Of the objects that a probe looks for. */
export interface ProbeFacts {
	/** The place of the subject's side in its row; present for criteria. */
	readonly place?: string;
	/** Whether an object is a candidate, or its rows for criteria. */
	readonly other: FactPlace;
	/** The labels of the side that is selected. */
	readonly labels?: FactPlace;
	/** By what the subject's objects name kinds, and the kind of an object as it is named. */
	readonly named?: { readonly by: FactPlace };
}

/** Of one side of a join: lists of keys, or what keys are made of. */
export type JoinFacts =
	| { readonly from: "fields"; readonly referrer: FactPlace; readonly referent: FactPlace }
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

/** Asks for the facts of a plan, and returns where they stand. */
export function factsOfPlan(plan: Plan, tables: FactTables): PlanFacts {
	const texts = new Map<ValuePath, string>();
	for (const part of plan.pattern.message) {
		if ("at" in part && !texts.has(part.at)) texts.set(part.at, `m${texts.size}`);
	}
	const probes = linksOf(plan.requirement);
	const places = new Map<Probe, string>();
	const subject = tables.add(plan.subject.kinds, (reader) => subjectRows(plan, probes, places, texts, reader));
	return {
		subject,
		texts,
		probes: new Map(probes.map((probe) => [probe, factsOfProbe(probe, plan.subject, places.get(probe) ?? "", tables)])),
		...(plan.partner === undefined ? {} : { partner: candidateFlag(plan.partner, tables) }),
		joins: new Map(plan.joins.map((join) => [join, factsOfJoin(join, tables)])),
	};
}

/**
 * The subject's rows: what each probe compares of them, and the texts of the message. Probes that compare the same have
 * one place, which is noted.
 */
function subjectRows(
	{ subject }: Plan,
	probes: readonly Probe[],
	places: Map<Probe, string>,
	texts: ReadonlyMap<ValuePath, string>,
	reader: ObjectReader,
): Expression {
	const row = (bound: BoundValues): Expression => {
		const fields: Record<string, Expression> = { passes: flag(true) };
		const placeOf = new Map<string, string>();
		for (const probe of probes) {
			const { access } = probe;
			if (access.by !== "criteria") continue;
			const side = reader.apart(() => sideOfCriteria(access, "subject", reader, bound));
			const place = placeOf.get(keyOf(side)) ?? `p${placeOf.size}`;
			placeOf.set(keyOf(side), place);
			places.set(probe, place);
			fields[place] = side;
		}
		for (const [at, place] of texts) {
			const values = reader.list(at, bound);
			fields[place] = word("present", each("transform", values, reader.variable(), textForm));
		}
		return struct(fields);
	};
	if (subject.anchors.length === 0) {
		return choose([[passesScan(subject, reader), oneRow(row(NO_ANCHORS))]]);
	}
	const rows = reader.bindings(subject.anchors, (bound) => {
		const made = row(bound);
		if (made.is !== "struct") throw new TypeError("a row is a struct");
		const [, ...others] = made.fields;
		return oneRow(struct({ passes: passesScan(subject, reader, bound), ...Object.fromEntries(others) }));
	});
	return each("filter", rows, reader.variable(), (one) => field(one, "passes"));
}

function oneRow(row: Expression): Expression {
	return word("listOfOne", row);
}

function candidateFlag(scan: Scan, tables: FactTables): FactPlace {
	return tables.add(scan.kinds, (reader) => choose([[passesScan(scan, reader), flag(true)]]));
}

function factsOfProbe({ access, of }: Probe, subject: Scan, place: string, tables: FactTables): ProbeFacts {
	const named = namedKinds(of, tables);
	if (access.by !== "criteria") {
		return { other: candidateFlag(of, tables), ...named };
	}
	const other = tables.add(of.kinds, (reader) =>
		choose([
			[
				passesScan(of, reader),
				reader.bindings(access.otherAnchors, (bound) => oneRow(sideOfCriteria(access, "other", reader, bound))),
			],
		]),
	);
	const { selector } = access;
	if (selector === undefined) return { place, other, ...named };
	const kinds = selector.of === "subject" ? of.kinds : subject.kinds;
	const labels = tables.add(kinds, (reader) => labelsOfObject(reader));
	return { place, other, labels, ...named };
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
): Expression {
	const lists = key.map((criterion) => textsOfSide(criterion[side], reader, bound));
	const fields: Record<string, Expression> = { keys: keysOfParts(reader, [], lists) };
	residual.forEach((criterion: Criterion, i: number) => {
		fields[`r${i}`] = textsOfSide(criterion[side], reader, bound);
	});
	if (selector?.of === side) fields.reqs = requirementsAt(selector, reader, bound);
	return struct(fields);
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
			const side = (name: Side, sources: readonly KeySource[]): FactPlace =>
				tables.add(join[name], (reader) => keysOfSources(sources, reader));
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
function keysOfSources(sources: readonly KeySource[], reader: ObjectReader): Expression {
	const lists = sources.map(({ space, anchors, parts }) =>
		reader.bindings(anchors, (bound) => {
			const fixed: Expression[] = [textLiteral(space)];
			const others: Expression[] = [];
			for (const part of parts) {
				if (part.part === "text") others.push(textsOfSide(part.texts, reader, bound));
				else if (others.length > 0 || part.part === "resource") others.push(listOf("texts", ownPart(part.part)));
				else fixed.push(ownPart(part.part));
			}
			return keysOfParts(reader, fixed, others);
		}),
	);
	const known = lists.map((list) => word("orElse", list, listOf("texts")));
	return known.length === 1 && known[0] !== undefined ? known[0] : word("concatLists", ...known);
}

function ownPart(part: "namespace" | "resource"): Expression {
	if (part === "namespace") return column("namespace", OBJECT);
	const lower = word("lower", column("kind", OBJECT));
	return choose([[word("endsWith", lower, textLiteral("s")), lower]], concat(lower, textLiteral("s")));
}
