import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/base/json-pointer.js";
import { composeYaml } from "../../src/document/compose-yaml.js";
import { readQuickYaml, UNKNOWN_CHARACTER } from "../../src/document/quick-yaml.js";
import { DEFAULT_LIMITS } from "../../src/document/read-options.js";
import { parseYaml } from "../../src/document/yaml-events.js";
import { fc } from "../fast-check.js";

/** What the library reads, and where it notes that objects start; `undefined` where it reports anything. */
function byLibrary(text: string) {
	try {
		const { events, error } = parseYaml(text, 0, text.length, 1_002);
		const budget = {
			limits: DEFAULT_LIMITS,
			checksNumbers: true,
			takesRepeatedKeys: false,
			documentKey: undefined,
			aliasCharacters: 1e6,
		};
		const { documents, diagnostics } = composeYaml(events, budget);
		const [document] = documents;
		if (error !== undefined || document === undefined || documents.length > 1 || diagnostics.length > 0)
			return undefined;
		return { value: document.value, starts: pathsOf(document.value).map((path) => document.startOf(path)) };
	} catch {
		return undefined;
	}
}

/** What the quick reader reads; `undefined` where it leaves the text to the library. */
function quickly(text: string) {
	UNKNOWN_CHARACTER.lastIndex = 0;
	const quick = UNKNOWN_CHARACTER.test(text) ? undefined : readQuickYaml(text, 0);
	if (quick === undefined) return undefined;
	const { value, start, starts, hasNoNull, end } = quick;
	if (end !== text.length) return undefined;
	expect(hasNoNull).toBe(!JSON.stringify(value).includes("null") || hasNoNull);
	const noted = pathsOf(value).map((path) => {
		const part = valueAt(value, path);
		return path.length === 0 ? start : part === undefined ? undefined : starts?.get(part);
	});
	return { value, starts: noted };
}

/** The paths at which a value can hold objects of a snapshot. */
function pathsOf(value: unknown): (string | number)[][] {
	const lists = [[], ["items"]].filter((path) => Array.isArray(valueAt(value as never, path)));
	const objects = lists.flatMap((path) => {
		const list = valueAt(value as never, path) as unknown[];
		return list.flatMap((item, i) => (typeof item === "object" && item !== null ? [[...path, i]] : []));
	});
	return [[], ...objects];
}

/** Scalars as they are written after a key or a dash: plain ones first, then such as begin or end like something else. */
const PLAIN = [
	"x",
	"a b",
	"yes",
	"8080",
	"0x1f",
	"010",
	"1e3",
	"1_000",
	"~",
	"null",
	"1.5",
	"12:30:45",
	"a:b",
	"x#c",
	"=",
	"--",
	"-1",
];
const QUOTED = ["'it''s'", "'a'", '"x\\n"', '"b"', '""', "''", "'x' # c", "x # c"];
const FLOW = ["[]", "{}", "[a, b]", "[ a, 'b', \"c\" ]", "[8080, yes]"];
const ODD = [
	...[
		"",
		"# c",
		"-0",
		"-0.0",
		".inf",
		"'a' b",
		"'a",
		'"\\u0041"',
		'"x',
		'"a\\',
		"x #",
		"a: b",
		"a:",
		"- a",
		"-",
		"x: y:",
	],
	...[
		"[a,]",
		"[a: b]",
		"[[a]]",
		"{a: b}",
		"[ ]",
		"[-1]",
		"[a b]",
		"[a",
		"|",
		"|-",
		"|+",
		"|2",
		">",
		"| # c",
		"|\n",
		"|-\n",
	],
	...[
		"&x a",
		"*x",
		"!!str a",
		"@a",
		"`a",
		"%a",
		"<<",
		"9007199254740993",
		"x  ",
		"x\t",
		"\tx",
		"a\tb",
		"é",
		"\u2028",
		"😀",
	],
];
const KEYS = ["a", "b", "c", "items", "kind", "on", "8080", "app.kubernetes.io/name", '"d e"', "'f'"];
const ODD_KEYS = ["<<", "-a", "f:x", "~", "'it''s'", "a b", "é"];

const scalar = fc.oneof(
	{ arbitrary: fc.constantFrom(...PLAIN), weight: 20 },
	{ arbitrary: fc.constantFrom(...QUOTED, ...FLOW), weight: 14 },
	{ arbitrary: fc.constantFrom(...ODD), weight: 1 },
);
const key = fc.oneof(
	{ arbitrary: fc.constantFrom(...KEYS), weight: 40 },
	{ arbitrary: fc.constantFrom(...ODD_KEYS), weight: 1 },
);
const literal = fc.array(fc.constantFrom("text", "  deeper", "", "# no comment", "a: b", "- a", "\ttab", "---"), {
	minLength: 1,
	maxLength: 4,
});

/** Lines of a value in block style; each is indented by whoever takes it. */
const { block } = fc.letrec<{ block: string[]; mapping: string[]; list: string[]; member: string[] }>((tie) => ({
	block: fc.oneof({ maxDepth: 3 }, { arbitrary: tie("mapping"), weight: 3 }, { arbitrary: tie("list"), weight: 2 }),
	/** What stands behind a key: the rest of its line, then lines. */
	member: fc.oneof(
		{ maxDepth: 3 },
		{ arbitrary: scalar.map((one) => [` ${one}`]), weight: 5 },
		{
			arbitrary: fc
				.tuple(fc.constantFrom("|", "|-", "|", "|", "|-", ">"), literal)
				.map(([sign, lines]) => [` ${sign}`, ...indented(lines, "  ")]),
			weight: 1,
		},
		{
			arbitrary: fc
				.tuple(tie("block"), fc.constantFrom("", "  ", "  ", "    "))
				.map(([lines, indent]) => ["", ...indented(lines, indent)]),
			weight: 3,
		},
	),
	mapping: fc
		.uniqueArray(fc.tuple(key, tie("member")), { minLength: 1, maxLength: 4, selector: ([name]) => name })
		.map((members) => members.flatMap(([name, [rest = "", ...lines]]) => [`${name}:${rest}`, ...lines])),
	list: fc
		.array(
			fc.oneof(
				{ maxDepth: 3 },
				{ arbitrary: scalar.map((one) => [one]), weight: 2 },
				{ arbitrary: tie("block"), weight: 3 },
			),
			{ minLength: 1, maxLength: 3 },
		)
		.map((elements) => elements.flatMap(([first = "", ...lines]) => [`- ${first}`, ...indented(lines, "  ")])),
}));

function indented(lines: readonly string[], indent: string): string[] {
	return lines.flatMap((line) => line.split("\n")).map((line) => (line === "" ? line : indent + line));
}

/** Changes of a line: in a text of some lines most of them make a mistake, or change where something ends. */
const CHANGES: readonly ((line: string) => string)[] = [
	(line) => line,
	(line) => ` ${line}`,
	(line) => `  ${line}`,
	(line) => line.slice(1),
	(line) => line.replace(/^ +/, ""),
	(line) => `${line} `,
	(line) => `${line} # c`,
	(line) => `${line}#`,
	(line) => `${line}\n`,
	(line) => `${line}\n# c`,
	(line) => `${line}\n    # c`,
	(line) => `${line}\n    more`,
	(line) => `${line}\n  - more`,
	(line) => `${line}\n  more: x`,
	(line) => `${line}\n---`,
	(line) => `${line}\n...`,
	(line) => `---\n${line}`,
	(line) => `--- ${line}`,
	(line) => `%YAML 1.1\n${line}`,
	(line) => `${line}\n${line}`,
	(line) => line.replace(": ", ":"),
	(line) => line.replace(":", " :"),
	(line) => line.replace(" ", "\t"),
	() => "",
];
const text = fc
	.tuple(
		fc.constantFrom("", "---\n", "--- # c\n", "# c\n", "\n", "  "),
		block,
		fc.array(fc.tuple(fc.nat(), fc.constantFrom(...CHANGES)), { maxLength: 2 }),
		fc.constantFrom("\n", "\n", "\n", "", "\n\n", "\n# c\n", "\n# c"),
	)
	.map(([start, lines, changes, end]) => {
		const changed = [...lines];
		for (const [at, change] of changes) changed[at % lines.length] = change(changed[at % lines.length] ?? "");
		return start + changed.join("\n") + end;
	});

test("whatever it reads, the library reads alike", () => {
	let count = 0;
	fc.assert(
		fc.property(text, (one) => {
			const quick = quickly(one);
			if (quick === undefined) return;
			count++;
			expect(quick).toEqual(byLibrary(one));
		}),
		{ numRuns: Number(process.env.QUICK_RUNS ?? 3_000) },
	);
	expect(count).toBeGreaterThan(300);
	if (process.env.QUICK_RUNS) console.log(count);
});

describe("it reads", () => {
	test.each([
		["a: 1"],
		["---\n# Source: x\n\"helm.sh/chart\": 'a-1.0'\nempty:\nother: {}\n"],
		["a:\n- b: 1\n  c: [x, 'y', \"z\"]\n- d\n- - e\n  - f\n"],
		["a: |\n  x\n\n    y\n  # z\nb: |-\n  text\n\n"],
		["apiVersion: v1\nitems:\n- kind: Pod\n- kind: Service # c\nkind: List\n"],
	])("%j", (one) => {
		expect(quickly(one)).toBeDefined();
		expect(quickly(one)).toEqual(byLibrary(one));
	});
});

describe("it leaves to the library", () => {
	test.each([
		["a: 1\na: 2"],
		["a: *x"],
		["a: &x 1"],
		["<<: {a: 1}"],
		["a: >\n  x\n"],
		["a: b\n  c\n"],
		["a: .nan"],
		["a: 9007199254740993"],
		["a: -0.0"],
		["~: x"],
		["a: b: c"],
		['a: "\\u0041"'],
		["a: 1\r\nb: 2\r\n"],
		["# nothing\n"],
		[`${"a:\n ".repeat(70)}x`],
	])("%j", (one) => {
		expect(quickly(one)).toBeUndefined();
	});
});
