import type { Texts, Transform } from "../pattern/value-path.js";
import {
	allHold,
	choose,
	compare,
	concat,
	each,
	isAbsent,
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

/**
 * Returns the texts of one side of a comparison as a list (SEMANTICS.md 4, SEMANTICS-CRD.md 8): of the values at the
 * first source that yields one, their texts, and what a transform makes of these.
 */
export function textsOfSide(texts: Texts, reader: ObjectReader, bound: BoundValues): Expression {
	const { sources, of, notEmpty: mustSay = false, transform } = texts;
	const formOf = of === "strings" ? onlyText : textForm;
	const formsOf = (values: PathValues): Expression =>
		"one" in values
			? word("present", listOf("texts", formOf(values.one)))
			: word("present", each("transform", listOfValues(values), reader.variable(), formOf));
	/** Of the first source that yields something, from a place on. */
	const from = (start: number): Expression => {
		const source = sources[start];
		if (source === undefined) return listOf("texts");
		if (typeof source === "string")
			return mustSay && source === "" ? from(start + 1) : listOf("texts", textLiteral(source));
		const values = reader.values(source, bound);
		const counted = mustSay ? saying(values, reader) : values;
		if (start === sources.length - 1) return formsOf(counted);
		const rest = from(start + 1);
		const value = "one" in counted ? counted.one : listOfValues(counted);
		return letting(reader.variable(), value, (known) => {
			const own: PathValues = "one" in counted ? { one: known } : { many: known };
			return choose([[isThere(own), formsOf(own)]], rest);
		});
	};
	const chosen = from(0);
	if (transform === undefined) return chosen;
	return word(
		"present",
		each("transform", chosen, reader.variable(), (one) => transformed(transform, one)),
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

function isThere(values: PathValues): Expression {
	if ("one" in values) return negate(isAbsent(values.one));
	return compare(word("size", listOfValues(values)), ">", number(0));
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
	return concat(word("wholeText", word("characters", part)), textLiteral(":"), part);
}

/** Returns keys: one for each combination of a text of each part, behind the texts that all have. */
export function keysOfParts(
	reader: ObjectReader,
	fixed: readonly Expression[],
	lists: readonly Expression[],
): Expression {
	const start = fixed.length === 0 ? undefined : concat(...fixed.map(delimited));
	return (
		lists.reduce<Expression | undefined>((keys, list) => {
			if (keys === undefined) {
				return each("transform", list, reader.variable(), (one) =>
					start === undefined ? delimited(one) : concat(start, delimited(one)),
				);
			}
			const [outer, inner] = [reader.variable(), reader.variable()];
			return word(
				"flatten",
				each("transform", keys, outer, (key) => each("transform", list, inner, (one) => concat(key, delimited(one)))),
			);
		}, undefined) ?? listOf("texts", start ?? textLiteral(""))
	);
}
