import { describe, expect, test } from "vitest";
import { checkExpression } from "../../src/pattern/regular-expression.js";

const said = (expression: string) => checkExpression(expression).map(({ severity, offset }) => `${severity} ${offset}`);

describe("expressions that every engine reads alike", () => {
	test.each([
		...[
			"(a)",
			"^([^/]+)/",
			"(?P<n>a)",
			"(?i)(k)",
			"(?:a|b)(c)*",
			"([?<n>]+)",
			"(\\QC\\C(?<\\E)",
			"(\\\\C)",
			"(\\pN\\PL)",
		],
		...["(\\p{^Greek}[\\p{Lu}\\d])", "([[:^alpha:]]*)", "([]a*])", "([^]|)*]*)", "(|a)+", "(a?){2,}", "(?:|a){0,3}(b)"],
		...["(\\x{10FFFF}\\x41\\101)", "(a{,2})*", "([a-z]{1,63}\\.)", "(é+)"],
	])("%s", (expression) => expect(checkExpression(expression)).toEqual([]));
});

describe("others", () => {
	test.each<[string, string, readonly string[]]>([
		["no group", "a", ["error 0"]],
		["two groups", "(a)(b)", ["error 0"]],
		["a group in a group", "((a))", ["error 0"]],
		["look-ahead", "(?=a)(b)", ["error 0"]],
		["look-behind", "(?<=a)(b)", ["error 0"]],
		["a back reference", "(a)\\1", ["error 0"]],
		["a possessive repeat", "(a++)", ["error 0"]],
		["no end", "(a", ["error 0"]],
		["a byte", "(\\C)", ["error 0"]],
		["too many repeats", "(a{1001})", ["error 0"]],
		["a name that WASM does not read", "a(?<n>b)", ["error 1"]],
		["a script after Unicode 13", "(\\p{Kawi})", ["error 1"]],
		["a script with an underscore", "[\\P{Linear_B}](a)", ["error 1"]],
		["characters without a meaning", "(\\pC)", ["error 1"]],
		["what takes nothing, endlessly", "x(|a)*", ["error 1"]],
		["the same as braces", "(?:a*?){0,}(b)", ["error 0"]],
		["deep inside", "(b(?:a|(?:c?d*))*)", ["error 2"]],
		["NUL", "(\u0000)", ["error 1"]],
		["several", "(?<n>\\p{Kawi})\\p{Toto}", ["error 0", "error 5", "error 14"]],
		["slow", "(\\p{L}{1,200})z", ["warning 0"]],
		["slow in a group", "(?:(?:[^a]){1,30}){1,30}(b)", ["warning 0"]],
		["too large", "(\\p{L}{1,900})", ["error 0"]],
		["too long", `(${"a".repeat(2_000)})`, ["error 2000"]],
		["very long and deep", "(".repeat(1_000_000), ["error 2000"]],
	])("%s", (_, expression, expected) => expect(said(expression)).toEqual(expected));

	test("an error names the reason in one line", () => {
		const [remark] = checkExpression("(a\n");
		expect(remark?.message).toBe("it is not what RE2 reads: missing closing ): `(a\\u000a`");
	});
});
