import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";

/**
 * For each row of the cost table of docs/HOUSE.md, examples of the thing that exist: a word of the code that only the
 * example brought into src/. The files that have the word are what it cost.
 */
const EXAMPLES: Readonly<Record<string, readonly RegExp[]>> = {
	"a relationship type": [/\bUSES_SA\b/, /\bMANAGES_KRATEO\b/, /\bREFERENCES_KRATEO\b/, /\bUSES_CONFIG\b/],
	"an operator": [/\bGREATER_OR_EQUAL\b/, /\bARRAY_SIZE_LESS_THAN\b/],
	"an operator with a test of its own": [/"length"/, /test: "empty"|case "empty"/],
	"a pattern language": [/"kubepattern\.it\/v1"/],
	"a relationship type of the resource dialect": [/"selectedBy"|selectedBy:/],
	"a transform": [/\blowercase\b/],
	"an engine": [/\bopaEngine\b/, /\bconftestEngine\b/],
	"a target": [/\bcatalogue\(/, /\bconftestTarget\b/],
	"an output format": [/\btextReport\b/, /\bjsonReport\b/],
};

const house = readFileSync(join(PROJECT, "docs/HOUSE.md"), "utf8");
const table = /^## What something costs\n([\s\S]*?)^## /m.exec(house)?.[1] ?? "";
const rows = new Map(
	[...table.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].map(([, thing = "", cost = ""]) => [
		thing,
		[...cost.matchAll(/`(src\/[^`]+)`/g)].map(([, path = ""]) => path),
	]),
);

/** Facts and samples about things that there are: another one needs no line in them. */
const SAMPLES = [
	"src/prove/mutate/equivalent-mutations.ts",
	"src/prove/mutate/small-definitions.ts",
	"src/pattern/resource-validator.ts",
	"src/prove/mutate/small-resource-definitions.ts",
	"src/prove/generate/valid-filters.ts",
	"src/prove/generate/resource/valid-resource.ts",
];

const files = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" })
	.map((file) => `src/${file.replaceAll("\\", "/")}`)
	.filter((file) => file.endsWith(".ts") && !SAMPLES.includes(file))
	.map((path) => ({ path, text: readFileSync(join(PROJECT, path), "utf8") }));

/** A path of the table names a file, or with `<...>` in it any file of that form. */
function isListed(path: string, listed: readonly string[]): boolean {
	return listed.some((one) => new RegExp(`^${one.replaceAll(".", "\\.").replace(/<[^>]+>/g, "[^/]+")}$`).test(path));
}

describe("the cost table of docs/HOUSE.md", () => {
	test("has a row for each example", () => {
		expect([...rows.keys()]).toEqual(expect.arrayContaining(Object.keys(EXAMPLES)));
	});

	for (const [thing, words] of Object.entries(EXAMPLES))
		test.each(words)(`${thing} costs the files that it lists: %s`, (word) => {
			const touched = files.filter(({ text }) => word.test(withoutComments(text))).map(({ path }) => path);
			expect(touched.length).toBeGreaterThan(0);
			expect(touched.filter((path) => !isListed(path, rows.get(thing) ?? []))).toEqual([]);
		});
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}
