import {
	allHold,
	anyHolds,
	choose,
	column,
	compare,
	concat,
	each,
	field,
	from,
	isAbsent,
	isPresent,
	joinOn,
	letting,
	listOf,
	negate,
	number,
	select,
	struct,
	surely,
	textLiteral,
	unnest,
	word,
} from "../sql/build.js";
import type { SqlName } from "../sql/name.js";
import { sqlNamed } from "../sql/name.js";
import type { Expression, Query } from "../sql/tree.js";
import { onlyText, textForm } from "./leaf-tests.js";
import type { ObjectReader } from "./object-reader.js";
import type { QueryParts } from "./query-parts.js";
import { delimited } from "./texts.js";

/** The label that a server gives to every Namespace: its name (SEMANTICS.md 1). */
export const NAMESPACE_NAME = "kubernetes.io/metadata.name";

const NOTHING_REQUIRED: Expression = listOf(
	"requirements",
	struct({ names: listOf("texts"), texts: listOf("texts"), tests: absentTests() }),
);

function absentTests(): Expression {
	return { is: "list", type: "tests", items: [] };
}

/**
 * Returns what a selector requires of labels, as a list of one, or of none where it matches nothing (SEMANTICS-CRD.md 7):
 * names of labels, a text for each, and the tests that are left.
 */
export function requirementsOfSelector(selector: Expression, emptyMatches: boolean, reader: ObjectReader): Expression {
	return letting(reader.variable(), selector, (value) => requirementsOf(value, emptyMatches, reader));
}

function requirementsOf(value: Expression, emptyMatches: boolean, reader: ObjectReader): Expression {
	const none = listOf("requirements");
	return choose(
		[
			[surely(negate(word("isObject", value))), none],
			[isAbsent(value), none],
			[
				anyHolds(isPresent(dig(value, "matchLabels")), isPresent(dig(value, "matchExpressions"))),
				requirementsOfLabelSelector(value, reader),
			],
			[compare(word("memberCount", value), "=", number(0)), emptyMatches ? NOTHING_REQUIRED : none],
		],
		requirementsOfPairs(value, reader),
	);
}

/** Returns what a plain map of labels requires; nothing where it is empty, or a value has no string form. */
export function requirementsOfMap(selector: Expression, reader: ObjectReader): Expression {
	return letting(reader.variable(), selector, (value) => requirementsOfPairs(value, reader));
}

function requirementsOfPairs(value: Expression, reader: ObjectReader): Expression {
	const [one, other] = [reader.variable(), reader.variable()];
	const member = (name: Expression) => textForm(word("memberNamed", value, name));
	const names = namesOf(value, one);
	const texts = each("transform", names, other, member);
	const isWhole = allHold(
		word("isObject", value),
		compare(word("memberCount", value), ">", number(0)),
		each("every", names, other, (name) => isPresent(member(name))),
	);
	return choose(
		[[surely(isWhole), listOf("requirements", struct({ names, texts, tests: absentTests() }))]],
		listOf("requirements"),
	);
}

/** Returns what a label selector requires; an invalid one nothing that could be met. */
export function requirementsOfLabelSelector(selector: Expression, reader: ObjectReader): Expression {
	return letting(reader.variable(), selector, (value) =>
		letting(reader.variable(), dig(value, "matchLabels"), (pairs) =>
			letting(reader.variable(), dig(value, "matchExpressions"), (expressions) =>
				requirementsOfParts(value, pairs, expressions, reader),
			),
		),
	);
}

function requirementsOfParts(
	value: Expression,
	pairs: Expression,
	expressions: Expression,
	reader: ObjectReader,
): Expression {
	const [one, other, third] = [reader.variable(), reader.variable(), reader.variable()];
	const names = word("orElse", namesOf(pairs, one), listOf("texts"));
	const texts = each("transform", names, other, (name) => word("textOf", word("memberNamed", pairs, name)));
	const listed = (expression: Expression) =>
		word("orElse", word("elements", dig(expression, "values")), listOf("jsons"));
	const tests = each("transform", word("orElse", word("elements", expressions), listOf("jsons")), one, (expression) =>
		struct({
			name: word("textOf", dig(expression, "key")),
			operator: word("textOf", dig(expression, "operator")),
			listed: word(
				"sortedItems",
				each("transform", listed(expression), other, (text) => word("textOf", text)),
			),
		}),
	);
	const isValidExpression = (expression: Expression): Expression => {
		const [key, values] = [dig(expression, "key"), dig(expression, "values")];
		const operator = onlyText(dig(expression, "operator"));
		const count = word("size", listed(expression));
		return allHold(
			word("isText", key),
			compare(word("textOf", key), "<>", textLiteral("")),
			anyHolds(
				isAbsent(values),
				allHold(
					word("isList", values),
					each("every", listed(expression), other, (one) => word("isText", one)),
				),
			),
			anyHolds(
				allHold({ is: "one-of", operand: operator, texts: ["In", "NotIn"] }, compare(count, ">", number(0))),
				allHold({ is: "one-of", operand: operator, texts: ["Exists", "DoesNotExist"] }, compare(count, "=", number(0))),
			),
		);
	};
	const isValid = allHold(
		word("isObject", value),
		anyHolds(
			isAbsent(pairs),
			allHold(
				word("isObject", pairs),
				each("every", word("members", pairs), third, (member) => word("isText", field(member, "value"))),
			),
		),
		anyHolds(
			isAbsent(expressions),
			allHold(word("isList", expressions), each("every", word("elements", expressions), one, isValidExpression)),
		),
	);
	return choose([[surely(isValid), listOf("requirements", struct({ names, texts, tests }))]], listOf("requirements"));
}

/** Returns the labels of an object as a map (SEMANTICS-CRD.md 7): those that are texts, and what a server sets. */
export function labelsOfObject(reader: ObjectReader): Expression {
	const labels = reader.below("metadata", "labels");
	const name = reader.below("metadata", "name");
	const [one, other] = [reader.variable(), reader.variable()];
	const isNamespace = allHold(
		compare(column("kind", "o"), "=", textLiteral("Namespace")),
		compare(column("api_group", "o"), "=", textLiteral("")),
		surely(word("isText", name)),
	);
	const members = word(
		"orElse",
		each("filter", word("members", labels), one, (member) =>
			allHold(
				word("isText", field(member, "value")),
				anyHolds(negate(isNamespace), compare(field(member, "key"), "<>", textLiteral(NAMESPACE_NAME))),
			),
		),
		word("members", word("jsonObject")),
	);
	return letting(reader.variable(), members, (known) => {
		const keys = each("transform", known, other, (member) => field(member, "key"));
		const values = each("transform", known, other, (member) => word("textOf", field(member, "value")));
		return choose(
			[
				[
					isNamespace,
					word(
						"mapOf",
						word("concatLists", keys, listOf("texts", textLiteral(NAMESPACE_NAME))),
						word("concatLists", values, listOf("texts", word("textOf", name))),
					),
				],
			],
			word("mapOf", keys, values),
		);
	});
}

/** Returns the labels of an object as a map of their string forms, as Services see them (SEMANTICS.md 4). */
export function labelFormsOfObject(reader: ObjectReader): Expression {
	const labels = reader.below("metadata", "labels");
	const [one, other] = [reader.variable(), reader.variable()];
	const members = word(
		"orElse",
		each("filter", word("members", labels), one, (member) => isPresent(textForm(field(member, "value")))),
		word("members", word("jsonObject")),
	);
	return letting(reader.variable(), members, (known) =>
		word(
			"mapOf",
			each("transform", known, other, (member) => field(member, "key")),
			each("transform", known, other, (member) => textForm(field(member, "value"))),
		),
	);
}

function namesOf(value: Expression, variable: string): Expression {
	return word(
		"sortedItems",
		word(
			"distinctItems",
			each("transform", word("members", value), variable, (member) => field(member, "key")),
		),
	);
}

function dig(of: Expression, key: string): Expression {
	return { is: "dig", of, keys: [key] };
}

/** Returns the key of a requirement as a text: what it asks for, and the texts that it wants. */
export function requirementKey(names: Expression, tests: Expression, texts: Expression): Expression {
	return concat(delimited(word("asText", struct({ names, tests }))), word("asText", texts));
}

/** Two tables whose rows are to meet: one with requirements, the other with labels. */
export interface MetRequirements {
	/** What the names of the parts begin with, unless others have that. */
	readonly base: string;
	/** It has a column `req` with a requirement. */
	readonly asking: string;
	/** It has a column `labels` with a map. */
	readonly labelled: string;
	/** Columns of `labelled` that are kept. */
	readonly columns: readonly string[];
}

/**
 * Adds a part with a row for each requirement that labels meet, of those that somebody in the cluster has, and returns
 * its name. It has the columns, and `met`, the key of the requirement. Rows are looked up by the first name that a
 * requirement asks for.
 */
export function meetRequirements({ base, asking, labelled, columns }: MetRequirements, parts: QueryParts): string {
	const prefix = parts.name(base);
	const part = (suffix: string): SqlName => sqlNamed(`${prefix}_${suffix}`);
	const names = field(column("req", "a"), "names");
	const tests = field(column("req", "a"), "tests");
	const needed = word(
		"present",
		each("transform", tests, "t", (test) =>
			choose([[{ is: "one-of", operand: field(test, "operator"), texts: ["In", "Exists"] }, field(test, "name")]]),
		),
	);
	const first = word("orElse", word("item", names, number(0)), word("item", needed, number(0)), textLiteral(""));
	const kept = (as: string) => Object.fromEntries(columns.map((name) => [name, column(name, as)]));
	const labels = column("labels", "l");
	const label = (name: Expression) => word("mapItem", labels, name);
	const wanted = column("label_names", "s");
	const texts = each("transform", wanted, "n", label);
	const conditions = [
		each("every", wanted, "n", (name) => isPresent(label(name))),
		each("every", column("tests", "s"), "t", (test) => holds(test, label(field(test, "name")))),
	];
	const named: Query = unnest(
		{ ...kept("l"), labels },
		from(labelled, "l"),
		word("concatLists", word("mapKeys", labels), listOf("texts", textLiteral(""))),
		"label",
	);
	const asked = { label_names: names, tests, label: first };
	parts.add(part("shapes"), select(asked, from(asking, "a"), { distinct: true }));
	parts.add(part("named"), named);
	parts.add(
		part("met"),
		select({ ...kept("l"), met: requirementKey(wanted, column("tests", "s"), texts) }, from(part("named"), "l"), {
			distinct: true,
			joins: [joinOn("inner", from(part("shapes"), "s"), [column("label", "l"), column("label", "s")])],
			where: conditions,
		}),
	);
	return part("met");
}

/** Returns the key of the requirement of a row, as {@link meetRequirements} gives it. */
export function keyOfRequirement(of: string): Expression {
	const req = column("req", of);
	return requirementKey(field(req, "names"), field(req, "tests"), field(req, "texts"));
}

function holds(test: Expression, label: Expression): Expression {
	const isListed = word("orElse", word("contains", field(test, "listed"), label), { is: "flag", value: false });
	const operator = field(test, "operator");
	const is = (name: string) => compare(operator, "=", textLiteral(name));
	return choose(
		[
			[is("In"), isListed],
			[is("NotIn"), negate(isListed)],
			[is("Exists"), isPresent(label)],
		],
		isAbsent(label),
	);
}
