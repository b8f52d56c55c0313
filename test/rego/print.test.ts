import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import {
	array,
	assign,
	assignWith,
	call,
	dotted,
	holds,
	identifier,
	infix,
	jsonLiteral,
	literal,
	not,
	object,
	objectOf,
	partial,
	reference,
	set,
	setOf,
	some,
	variable,
} from "../../src/rego/build.js";
import { printModule } from "../../src/rego/print.js";
import type { Module, Replacement, Rule, Term } from "../../src/rego/tree.js";

const x = identifier("x");
const value = (term: Term): Rule => ({ head: { head: "value", name: x, value: term }, body: [] });

function print(rules: readonly Rule[], more: Partial<Module> = {}): string {
	return printModule({ comment: [], package: dotted("a.b"), imports: [], rules, ...more });
}

/** The text of one term, as it stands in `x := ...`. */
const term = (one: Term) => print([value(one)]).slice("package a.b\n\nx := ".length, -1);

/** Texts that would like to be more than text. */
const HOSTILE = [
	...['"', "\\", "`", "\n", "\r", "\r\n", "\t", "\0", "\x07", "\x1b[31m", "\x7f", "\x85", "\x9b", "\u2028", "\u2029"],
	...[
		"\u202e",
		"\u2066",
		"\u200f",
		"\ufeff",
		"\ufffe",
		"\uffff",
		"\ud800",
		"\udc00x",
		"{{",
		"}}",
		"${x}",
		"{{x.name}}",
		"%s",
	],
	...[
		"# METADATA",
		"*/",
		"--",
		'"\n}\nfinding contains 1\n#',
		"`\n",
		"\\u0022",
		"\\",
		'\\"',
		"😀",
		"日本",
		"__proto__",
		"",
	],
	'"] := input { true }',
	"\n# METADATA\n# title: x\n",
	"x".repeat(100_000),
];

describe("no text leaves its literal", () => {
	test.each(HOSTILE)("%j", (text) => {
		const printed = term(literal(text));
		// One line, a JSON text that says the same, and nothing that an editor would turn or hide.
		expect(printed).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/u);
		expect(JSON.parse(printed)).toBe(text);
		expect(term(reference(x, "b c", literal(text)))).toBe(
			/^[a-z_]+$/.test(text) || /^x+$/.test(text) ? `x["b c"].${text}` : `x["b c"][${printed}]`,
		);
	});

	test.each(HOSTILE)("nor its comment or annotation: %j", (text) => {
		const printed = print([{ ...value(literal(1)), comment: [text, `${text} x`] }], {
			comment: [text],
			annotations: { title: text, description: text, relatedResources: [text], custom: { type: text } },
		});
		const lines = printed.split("\n").filter((line) => !line.startsWith("#") && line !== "");
		expect(lines).toEqual(["package a.b", "x := 1"]);
		expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/u);
		const title = /^# title: (.*)$/m.exec(printed)?.[1] ?? "";
		expect(JSON.parse(title)).toBe(text);
	});
});

describe("terms", () => {
	test.each<[Term, string]>([
		[literal(true), "true"],
		[literal(-5), "-5"],
		[literal(999999999999999), "999999999999999"],
		[{ term: "scalar", value: null }, "null"],
		[variable(identifier("y")), "y"],
		[reference(x), "x"],
		[
			reference(x, "a", 0, "b-c", "data", "input", "if", variable(identifier("y"))),
			'x.a[0]["b-c"].data.input["if"][y]',
		],
		[call("json.marshal", array(literal(1), literal("a"))), 'json.marshal([1, "a"])'],
		[infix(literal(1), "in", set(literal(1), literal(2))), "1 in {1, 2}"],
		[infix(infix(variable(x), "|", set()), "|", set()), "(x | set()) | set()"],
		[infix(variable(x), "-", infix(variable(x), "+", literal(1))), "x - (x + 1)"],
		[infix(infix(infix(variable(x), "+", variable(x)), "+", variable(x)), ">=", literal(3)), "(x + x) + x >= 3"],
		[infix(infix(variable(x), "|", set()), "in", array()), "x | set() in []"],
		[set(), "set()"],
		[array(), "[]"],
		[object({}), "{}"],
		[jsonLiteral({ a: [null, true, 1e21, {}], "b c": "x" }), '{"a": [null, true, 1e+21, {}], "b c": "x"}'],
		[object({ a: literal(1), "b c": array() }), '{"a": 1, "b c": []}'],
		[setOf(variable(x), some(x, array())), "{x | some x in []}"],
		[objectOf(variable(x), literal(1), some(x, array())), "{x: 1 | some x in []}"],
		[setOf(variable(x), some(x, array()), holds(variable(x))), "{x |\n\tsome x in []\n\tx\n}"],
	])("%#", (one, expected) => expect(term(one)).toBe(expected));
});

describe("rules", () => {
	const y = identifier("y");
	test.each<[string, Rule, string]>([
		[
			"a set",
			{ head: { head: "set", name: partial("x"), member: variable(y) }, body: [some(y, array())] },
			"x contains y if some y in []",
		],
		[
			"two statements",
			{
				head: { head: "set", name: partial("x"), member: variable(y) },
				body: [some([y, identifier("z")], array()), not(variable(y))],
			},
			"x contains y if {\n\tsome y, z in []\n\tnot y\n}",
		],
		[
			"sets by key",
			{
				head: { head: "sets", name: partial("x"), key: variable(y), member: literal(1) },
				body: [assign(y, literal("a"))],
			},
			'x[y] contains 1 if y := "a"',
		],
		["a truth", { head: { head: "truth", name: x }, body: [holds(variable(y))] }, "x if y"],
		["a function", { head: { head: "function", name: x, parameters: [y] }, body: [holds(variable(y))] }, "x(y) if y"],
		[
			"a default",
			{ isDefault: true, head: { head: "function", name: x, parameters: [y], value: literal(0) }, body: [] },
			"default x(y) := 0",
		],
	])("%s", (_, rule, expected) => expect(print([rule])).toBe(`package a.b\n\n${expected}\n`));

	test("a variable may get what a term is with other documents", () => {
		const input = (value: Json): Replacement => ({ document: "input", value: jsonLiteral(value) });
		const rule: Rule = {
			head: { head: "truth", name: x },
			body: [
				assignWith(
					y,
					call("count", variable(x)),
					{ document: dotted("data.a.b"), value: literal("c") },
					input([{ a: null }]),
				),
				assignWith(y, variable(x), input(Array.from({ length: 12 }, (_, i) => `item-${i + 10}`))),
			],
		};
		const [first, ...others] = print([rule]).split("\n").slice(3);
		expect(first).toBe('\ty := count(x) with data.a.b as "c" with input as [{"a": null}]');
		expect(others.slice(0, 2)).toEqual(["\ty := x with input as [", '\t\t"item-10",']);
	});

	test("a long line has its body in braces", () => {
		const text = "a".repeat(100);
		const rule: Rule = {
			head: { head: "function", name: x, parameters: [y] },
			body: [holds(infix(variable(y), "==", literal(text)))],
		};
		expect(print([rule])).toBe(`package a.b\n\nx(y) if {\n\ty == "${text}"\n}\n`);
	});
});

describe("long lists go one item a line", () => {
	const items = (count: number) => Array.from({ length: count }, (_, i) => literal(`item-${i + 10}`));
	const lines = (count: number, indent: string) =>
		items(count)
			.map((_, i) => `${indent}"item-${i + 10}",\n`)
			.join("");

	test("sets, arrays and objects", () => {
		expect(term(set(...items(8)))).not.toContain("\n");
		expect(term(set(...items(12)))).toBe(`{\n${lines(12, "\t")}}`);
		expect(term(array(...items(12)))).toBe(`[\n${lines(12, "\t")}]`);
		expect(term({ term: "object", entries: items(6).map((item) => [item, item]) })).toContain(
			'\t"item-15": "item-15",\n}',
		);
	});

	test("inside a call inside an object, each deeper", () => {
		const printed = term(object({ message: call("concat", literal(""), array(...items(12))), b: literal(1) }));
		expect(printed).toBe(`{\n\t"message": concat("", [\n${lines(12, "\t\t")}\t]),\n\t"b": 1,\n}`);
	});

	test("where a body holds one, it is in braces", () => {
		const rule: Rule = {
			head: { head: "function", name: x, parameters: [x] },
			body: [holds(infix(variable(x), "in", set(...items(12))))],
		};
		expect(print([rule])).toBe(`package a.b\n\nx(x) if {\n\tx in {\n${lines(12, "\t\t")}\t}\n}\n`);
	});
});

test("a module: comment, annotations, package, imports, rules, each a blank line apart", () => {
	const printed = print([value(literal(1)), { ...value(literal(2)), comment: ["why", ""] }], {
		comment: ["Generated."],
		annotations: { title: "T", description: "d", relatedResources: ["https://a"], custom: { severity: "INFO" } },
		imports: [dotted("data.lib.x"), dotted("data.lib.y")],
	});
	expect(printed).toBe(
		[
			...["# Generated.", "", "# METADATA", '# title: "T"', '# description: "d"', "# related_resources:"],
			...['#   - ref: "https://a"', "# custom:", '#   severity: "INFO"', "package a.b", ""],
			...["import data.lib.x", "import data.lib.y", "", "x := 1", "", "# why", "#", "x := 2", ""],
		].join("\n"),
	);
});
