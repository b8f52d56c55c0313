import type { Texts, Transform } from "../pattern/value-path.js";
import {
	absent,
	allHold,
	choose,
	compare,
	concat,
	each,
	isPresent,
	letting,
	listOf,
	negate,
	number,
	textLiteral,
	word,
} from "../sql/build.js";
import type { Expression } from "../sql/tree.js";
import { onlyText, textForm } from "./leaf-tests.js";
import { type BoundValues, listOfValues, type ObjectReader, type PathValues } from "./object-reader.js";

/** Texts of an object: one at most, NULL where there is none, or a list of them without NULL. */
export type TextValues = { readonly one: Expression } | { readonly many: Expression };

/** Returns texts as a list. */
export function listOfTexts(values: TextValues): Expression {
	return "many" in values ? values.many : word("present", listOf("texts", values.one));
}

/**
 * Returns the texts of one side of a comparison (SEMANTICS.md 4, SEMANTICS-CRD.md 8): of the values at the first source
 * that yields one, their texts, and what a transform makes of these.
 */
export function textsOfSide(texts: Texts, reader: ObjectReader, bound: BoundValues): TextValues {
	const { sources, of, notEmpty: mustSay = false, transform } = texts;
	const formOf = of === "strings" ? onlyText : textForm;
	const said = sources.filter((source) => !(mustSay && source === ""));
	const values = said.map((source) => {
		if (typeof source === "string") return source;
		const found = reader.values(source, bound);
		return mustSay ? saying(found, reader) : found;
	});
	const chosen = values.some((one) => typeof one !== "string" && "many" in one)
		? { many: textsOfFirst(values, formOf, reader) }
		: { one: textOfFirst(values as readonly (string | { readonly one: Expression })[], formOf) };
	if (transform === undefined) return chosen;
	if ("one" in chosen) return { one: transformed(transform, chosen.one) };
	const made = each("transform", chosen.many, reader.variable(), (one) => transformed(transform, one));
	return { many: word("present", made) };
}

type FormOf = (value: Expression) => Expression;

/** The text of the first source that yields something, where each yields one value at most. */
function textOfFirst(values: readonly (string | { readonly one: Expression })[], formOf: FormOf): Expression {
	const [first, ...others] = values;
	if (first === undefined) return absent("text");
	if (typeof first === "string") return textLiteral(first);
	const form = formOf(first.one);
	return others.length === 0 ? form : choose([[isPresent(first.one), form]], textOfFirst(others, formOf));
}

/** The texts of the first source that yields something. */
function textsOfFirst(values: readonly (string | PathValues)[], formOf: FormOf, reader: ObjectReader): Expression {
	const [first, ...others] = values;
	if (first === undefined) return listOf("texts");
	if (typeof first === "string") return listOf("texts", textLiteral(first));
	const formsOf = (found: PathValues): Expression =>
		"one" in found
			? word("present", listOf("texts", formOf(found.one)))
			: word("present", each("transform", listOfValues(found), reader.variable(), formOf));
	if (others.length === 0) return formsOf(first);
	const rest = textsOfFirst(others, formOf, reader);
	if ("one" in first) return choose([[isPresent(first.one), formsOf(first)]], rest);
	return letting(reader.variable(), listOfValues(first), (many) =>
		choose([[compare(word("size", many), ">", number(0)), formsOf({ many })]], rest),
	);
}

/** Without texts that are empty. */
function saying(values: PathValues, reader: ObjectReader): PathValues {
	const isSilent = (value: Expression) =>
		word("orElse", allHold(word("isText", value), compare(word("textOf", value), "=", textLiteral(""))), {
			is: "flag",
			value: false,
		});
	if ("many" in values)
		return { many: each("filter", values.many, reader.variable(), (value) => negate(isSilent(value))) };
	return { one: choose([[negate(isSilent(values.one)), values.one]]) };
}

function transformed(transform: Transform, one: Expression): Expression {
	switch (transform.do) {
		case "apiGroup":
			return choose(
				[[word("includes", one, textLiteral("/")), word("beforeLast", one, textLiteral("/"))]],
				textLiteral(""),
			);
		case "lowercase":
			return word("lower", one);
		case "split":
			return word("part", one, textLiteral(transform.separator), number(transform.index));
		case "regex":
			return word("groupOfMatch", one, textLiteral(transform.expression));
	}
}

/** Returns a text of which it is known where it ends, whatever follows. */
export function delimited(part: Expression): Expression {
	return word("delimited", part);
}

/**
 * Returns keys: one for each combination of a text of each part, behind the texts that all have. All texts are
 * delimited, but for the last where all keys have as many parts.
 */
export function keysOfParts(
	reader: ObjectReader,
	fixed: readonly Expression[],
	parts: readonly TextValues[],
	haveAsManyParts = false,
): TextValues {
	const all: readonly TextValues[] = [...fixed.map((one) => ({ one })), ...parts];
	const written = (text: Expression, i: number): Expression =>
		haveAsManyParts && i === all.length - 1 ? text : delimited(text);
	return (
		all.reduce<TextValues | undefined>((keys, part, i): TextValues => {
			if ("one" in part) {
				const text = written(part.one, i);
				if (keys === undefined) return { one: text };
				if ("one" in keys) return { one: concat(keys.one, text) };
				const joined = each("transform", keys.many, reader.variable(), (key) => concat(key, text));
				return { many: choose([[isPresent(part.one), joined]], listOf("texts")) };
			}
			if (keys === undefined)
				return { many: each("transform", part.many, reader.variable(), (one) => written(one, i)) };
			const joined = (key: Expression): Expression =>
				each("transform", part.many, reader.variable(), (one) => concat(key, written(one, i)));
			if ("one" in keys) return { many: choose([[isPresent(keys.one), joined(keys.one)]], listOf("texts")) };
			return { many: word("flatten", each("transform", keys.many, reader.variable(), joined)) };
		}, undefined) ?? { one: textLiteral("") }
	);
}
