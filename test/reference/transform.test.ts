import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Transform } from "../../src/pattern/value-path.js";
import { simpleLowerCase } from "../../src/reference/lower-case.js";
import { transformText } from "../../src/reference/transform.js";

const anyText = fc.string({ unit: "binary" });

describe("apiGroup", () => {
	test.each([
		["apps/v1", "apps"],
		["v1", ""],
		["", ""],
		["/v1", ""],
		["a/b/c", "a/b"],
		["a/", "a"],
	])("%s", (text, expected) => expect(transformText(text, { do: "apiGroup" })).toBe(expected));
});

describe("split", () => {
	const split = (text: string, separator: string, index: number) =>
		transformText(text, { do: "split", separator, index });

	test.each<[string, string, number, string | undefined]>([
		["a.b.c", ".", 0, "a"],
		["a.b.c", ".", 2, "c"],
		["a.b.c", ".", 3, undefined],
		["a.b.c", ".", -1, "c"],
		["a.b.c", ".", -3, "a"],
		["a.b.c", ".", -4, undefined],
		["abc", ".", 0, "abc"],
		["abc", ".", -1, "abc"],
		["abc", ".", 1, undefined],
		["", ".", 0, ""],
		["a..b", ".", 1, ""],
		["a.", ".", 1, ""],
		["aaa", "aa", 1, "a"],
		["a--b", "--", 1, "b"],
		["a.*b", ".*", 1, "b"],
	])("%j at %j, part %i", (text, separator, index, expected) => expect(split(text, separator, index)).toBe(expected));

	test("the parts joined are the text, from either end", () => {
		fc.assert(
			fc.property(anyText, fc.string({ minLength: 1, maxLength: 2 }), (text, separator) => {
				const forth: string[] = [];
				for (let part = split(text, separator, 0); part !== undefined; part = split(text, separator, forth.length))
					forth.push(part);
				expect(forth.join(separator)).toBe(text);
				expect(forth.map((_, i) => split(text, separator, i - forth.length))).toEqual(forth);
				expect(split(text, separator, -forth.length - 1)).toBeUndefined();
			}),
		);
	});
});

describe("regex", () => {
	test.each<[string, string, string | undefined]>([
		["a-12", "([0-9]+)", "12"],
		["a-1-2", "([0-9])", "1"],
		["abc", "([0-9])", undefined],
		["Xabc", "^(abc)", undefined],
		["ac", "a(b)?c", ""],
		["abc", "(?i)A(B)", "b"],
		["aab", "(a|ab)(?:c|bcd)*", "a"],
		["aaa", "(a*?)", ""],
		["a\nb", "a(.)b", undefined],
		["a\nb", "(?s)a(.)b", "\n"],
		["x😀y", "x(.)y", "😀"],
		["x\u00e9", "(\\pL+)$", "x\u00e9"],
		["a.b", "(\\w+)\\z", "b"],
		["naïve", "(\\w+)", "na"],
	])("%j by %s", (text, expression, expected) =>
		expect(transformText(text, { do: "regex", expression })).toBe(expected),
	);

	test("takes time that grows with the text alone", () => {
		const text = "a".repeat(5000);
		expect(transformText(text, { do: "regex", expression: "^((?:a+)+)$" })).toBe(text);
		expect(transformText(`${text}!`, { do: "regex", expression: "^((?:a+)+)$" })).toBeUndefined();
	});

	test("finds the same text each time", () => {
		const transform: Transform = { do: "regex", expression: "(b)" };
		expect(["ab", "b", "a", "bb"].map((text) => transformText(text, transform))).toEqual(["b", "b", undefined, "b"]);
	});
});

describe("lowercase", () => {
	test.each([
		["ABC", "abc"],
		["İI", "ii"],
		["ΟΔΟΣ", "οδοσ"],
		["Σ", "σ"],
		["ẞ", "ß"],
		["Ǆǅ", "ǆǆ"],
		["K", "k"],
		["𐐀", "𐐨"],
		["Ⴀ", "ⴀ"],
		["ÀÉ", "àé"],
		["ᾈ", "ᾀ"],
		["I\u0307", "i\u0307"],
		["J\u0301", "j\u0301"],
		["\ua7dc\u{10d50}\u{16ea0}", "\ua7dc\u{10d50}\u{16ea0}"],
	])("%s", (text, expected) => expect(simpleLowerCase(text)).toBe(expected));

	test("each code point gives one code point, whatever stands around it", () => {
		fc.assert(
			fc.property(anyText, anyText, (a, b) => {
				expect([...simpleLowerCase(a + b)].length).toBe([...(a + b)].length);
				if (!/[\ud800-\udbff]$/.test(a)) expect(simpleLowerCase(a + b)).toBe(simpleLowerCase(a) + simpleLowerCase(b));
				expect(transformText(a, { do: "lowercase" })).toBe(simpleLowerCase(a));
			}),
		);
	});
});
