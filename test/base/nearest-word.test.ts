import { describe, expect, test } from "vitest";
import { didYouMean } from "../../src/base/did-you-mean.js";
import { nearestWord } from "../../src/base/nearest-word.js";
import { quote } from "../../src/base/quote.js";

test.each<[string, readonly string[], string | undefined]>([
	["matchall", ["matchAll", "matchAny"], "matchAll"],
	["matchAl", ["matchAll", "matchAny"], "matchAll"],
	["STRUCTUAL", ["SECURITY", "STRUCTURAL"], "STRUCTURAL"],
	["a", ["A", "b"], "A"],
	["a", ["b", "c"], undefined],
	["", ["a"], undefined],
	["zzz", ["a", "matchAll"], undefined],
	["anything", [], undefined],
	["x".repeat(1_000_000), ["x"], undefined],
])("the word nearest to %.20s of %j is %s", (word, known, expected) => {
	expect(nearestWord(word, known)).toBe(expected);
});

test("the help names the nearest word and all others", () => {
	expect(didYouMean("nam", ["name", "kind"])).toBe('did you mean "name"? known here: name, kind');
	expect(didYouMean("zzzzz", ["name", "kind"])).toBe("known here: name, kind");
});

describe("a text in a one-line message", () => {
	test.each<[string, string]>([
		["a", '"a"'],
		['a"b\\', '"a\\"b\\\\"'],
		["a\nb\0", '"a\\nb\\u0000"'],
		["\x7f\x9b\u2028\u2029", '"\\u007f\\u009b\\u2028\\u2029"'],
		["x".repeat(80), `"${"x".repeat(80)}"`],
		["x".repeat(81), `"${"x".repeat(80)}…"`],
		["😀".repeat(80), `"${"😀".repeat(80)}"`],
		["😀".repeat(1000), `"${"😀".repeat(80)}…"`],
	])("%#", (text, expected) => expect(quote(text)).toBe(expected));
});
