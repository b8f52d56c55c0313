import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { documentOf } from "../../src/document/document-of.js";
import { readPatternDocument, readPatterns } from "../../src/pattern/read-pattern.js";
import { criterion, readResource, related, resource, WIDGET } from "./resource-sample.js";

const FULL: JsonObject = related(
	[
		{
			with: "d",
			type: "selects",
			selectorPath: "a[@].podSelector",
			criteria: [
				criterion("a[@].b", "c[@]", {
					targetDefault: { path: "x" },
					dependencyTransform: { split: { separator: "/", index: 1 } },
				}),
				{ operator: "EQUALS", targetValue: 1, dependencyPath: "b", dependencyTransform: { regex: "(a)" } },
			],
		},
	],
	{
		message: "{{target.kind}} {{target.a[@].b}}",
		...{ reference: "r", for: "1h" },
		target: {
			...WIDGET,
			emitOnEmpty: true,
			filters: {
				matchAll: [{ path: "a[@]", operator: "EQUALS", values: ["x"] }],
				matchNone: [{ path: "a", operator: "EQUALS", valuesFrom: "b" }],
			},
		},
		dependencies: [
			{ id: "d", kinds: [{ category: "c" }, WIDGET] },
			{ id: "e", fromTarget: { kindPath: "a", apiVersionPath: "b" } },
		],
	},
);

const ODD: readonly Json[] = [
	...["", "x", "{{", "[@]", "a[@].b[@]", "\u0000", "\ud800", "__proto__", "constructor", 0, -0, 1e308, 0.1, true, null],
	...[[], [null], [[]], {}, { toString: 1 }, JSON.parse('{"__proto__": {"a": 1}}') as Json, { constructor: [] }],
];

/** The value with another one in place of each of its parts, and with more keys, one change at a time. */
function* changed(value: Json): Generator<Json> {
	yield* ODD;
	if (typeof value !== "object" || value === null) return;
	for (const key of Object.keys(value)) {
		for (const part of changed((value as Record<string, Json>)[key] as Json)) {
			yield Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
		}
	}
	if (Array.isArray(value)) return;
	for (const key of ["toString", "hasOwnProperty", "x/y", "~"]) yield { ...value, [key]: 1 };
	yield Object.defineProperty({ ...value }, "__proto__", { value: 1, enumerable: true }) as unknown as Json;
}

/** Whether something comes out, as it should. */
function check(result: ReturnType<typeof readResource>): void {
	for (const { message, help, place } of result.diagnostics) {
		expect([message, help].join(" ")).not.toMatch(/undefined|NaN|\[object|[\p{Cc}]/u);
		expect(place?.file).toBeDefined();
	}
	if (!result.ok) expect(result.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
}

describe("nothing throws, and what is refused is told", () => {
	test("the sample is a pattern but for its category", () => {
		expect(readResource(FULL).diagnostics.map(({ code }) => code)).toEqual([
			...["pattern/unknown-category", "pattern/unused-dependency"],
		]);
	});

	test("every part replaced by odd values", () => {
		let refused = 0;
		for (const document of changed(FULL)) {
			const result = readPatternDocument(documentOf(document, "memory"));
			check(result);
			if (!result.ok) refused++;
		}
		expect(refused).toBeGreaterThan(1_000);
	});

	test("any JSON as a spec, a target or a relationship", () => {
		const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
		fc.assert(
			fc.property(json, json, json, (spec, target, entry) => {
				check(readResource({ ...resource(), spec }));
				check(readResource(resource({ target })));
				check(readResource(related([entry])));
			}),
			{ numRuns: 300 },
		);
	});

	test("any text as a path, a message, a regular expression or a duration", () => {
		const word = fc.constantFrom(
			"{{target.",
			"}}",
			"[@]",
			"[*]",
			"a",
			".",
			"(",
			")",
			"*",
			"\\",
			"['",
			"']",
			"1h",
			"[~]",
			"{",
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary" }),
					fc.array(word).map((words) => words.join("")),
				),
				(text) => {
					const more = { targetPath: text, targetTransform: { regex: text } };
					check(readResource(related([{ with: "d", type: "custom", criteria: [criterion(text, "b", more)] }])));
					check(readResource(resource({ message: text, for: text })));
				},
			),
			{ numRuns: 500 },
		);
	});

	test.each<[string, string, readonly string[]]>([
		["deep JSON", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, ["read/too-deep"]],
		["deep YAML", `${"- ".repeat(20_000)}a`, ["read/too-deep"]],
		[
			"deep in status",
			`apiVersion: kubepattern.dev/v1\nkind: Pattern\nstatus: ${"[".repeat(40)}${"]".repeat(40)}`,
			["read/too-deep"],
		],
		["large", "a".repeat(1_000_001), ["read/too-large"]],
		[
			"aliases of aliases",
			`a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((key, i) => `${key}: &${key} [${`*${"abcdefghij"[i]},`.repeat(9)}]`).join("\n")}`,
			["read/alias-bomb"],
		],
		["NUL", "a: \u0000", ["read/syntax"]],
	])("%s", (_, text, codes) => {
		const result = readPatterns(new SourceText("p.yaml", text));
		check(result);
		expect([...new Set(result.diagnostics.map(({ code }) => code))]).toEqual(codes);
	});
});

describe("a pattern of the largest size is read, and a larger one is refused", () => {
	const entry = { with: "d", type: "owns" };
	const exists = (path: string) => ({ path, operator: "EXISTS" });
	const filters = (count: number) => ({
		target: { ...WIDGET, filters: { matchAny: Array.from({ length: count }, (_, i) => exists(`a[@].b${i}`)) } },
	});
	test.each<[string, JsonObject, JsonObject]>([
		["relationships", related(Array(500).fill(entry)), related(Array(501).fill(entry))],
		["conditions", resource(filters(2_000)), resource(filters(2_001))],
		[
			"kinds",
			resource({ target: { kinds: Array(500).fill(WIDGET) } }),
			resource({ target: { kinds: Array(501).fill(WIDGET) } }),
		],
		[
			"dependencies",
			related([], { dependencies: Array.from({ length: 500 }, (_, i) => ({ ...WIDGET, id: `d${i}` })) }),
			related([], { dependencies: Array.from({ length: 501 }, (_, i) => ({ ...WIDGET, id: `d${i}` })) }),
		],
		[
			"steps",
			resource({ target: { ...WIDGET, filters: { matchAll: [exists("a[@]".repeat(1) + ".a[@]".repeat(199))] } } }),
			resource({ target: { ...WIDGET, filters: { matchAll: [exists("a[@]".repeat(1) + ".a[@]".repeat(200))] } } }),
		],
		[
			"criteria",
			related(Array(10).fill({ ...entry, type: "custom", criteria: Array(100).fill(criterion("a", "b")) })),
			related([{ ...entry, type: "custom", criteria: Array(101).fill(criterion("a", "b")) }]),
		],
	])("%s", (_, largest, larger) => {
		expect(readResource(largest).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(readResource(larger).diagnostics).toMatchObject([{ code: "pattern/too-large", severity: "error" }]);
	});
});
