import { choose, compare, flag, number, textLiteral, word } from "./build.js";
import type { Expression } from "./tree.js";

/** Returns what `has-text` means, in words that every engine has. No number is ever printed for it. */
export function hasTextInWords(value: Expression, texts: readonly string[]): Expression {
	const numbers = texts.filter((one) => one !== "" && Number.isFinite(Number(one)) && String(Number(one)) === one);
	const flags = texts.filter((one) => one === "true" || one === "false");
	return choose(
		[
			[word("isText", value), { is: "one-of", operand: word("textOf", value), texts }],
			...(numbers.length === 0
				? []
				: [
						[
							word("isNumber", value),
							{ is: "one-of-numbers", operand: word("numberOf", value), numbers: numbers.map(Number) },
						] as const,
					]),
			...(flags.length === 0
				? []
				: [[word("isFlag", value), { is: "one-of", operand: word("flagText", value), texts: flags }] as const]),
		],
		flag(false),
	);
}

/** Returns what `is-empty` means, in words that every engine has. */
export function isEmptyInWords(value: Expression): Expression {
	return choose(
		[
			[word("isText", value), compare(word("textOf", value), "=", textLiteral(""))],
			[word("isList", value), compare(word("size", word("elements", value)), "=", number(0))],
			[word("isObject", value), compare(word("memberCount", value), "=", number(0))],
		],
		flag(false),
	);
}
