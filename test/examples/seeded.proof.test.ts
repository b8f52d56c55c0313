import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc } from "../cli/patternc.js";

const SEEDED = "examples/seeded";

interface Mistake {
	/** One sentence: what is wrong. */
	readonly about: string;
	/** `Kind/namespace/name` of what is to be corrected, as the findings have it. */
	readonly resource: string;
	/** The recommended pattern that finds it, or null where none does. */
	readonly pattern: string | null;
	/** The other one of two that are wrong together, where the pattern names each of them. */
	readonly also?: string;
	/** `Kind/namespace/name` of what is meant, or null where it is in the resource itself. */
	readonly nearest: string | null;
}

const { mistakes }: { readonly mistakes: readonly Mistake[] } = JSON.parse(
	readFileSync(join(PROJECT, SEEDED, "mistakes.json"), "utf8"),
);

/** `pattern: Kind/namespace/name` for each finding of the recommended patterns of the registry's bundle. */
async function findings(file: string): Promise<readonly string[]> {
	const { stdout } = await patternc(["check", join(SEEDED, file), "-o", "json"]);
	const report: {
		readonly findings: readonly {
			readonly pattern: string;
			readonly resources: readonly { readonly kind: string; readonly namespace: string; readonly name: string }[];
		}[];
		readonly diagnostics: readonly unknown[];
	} = JSON.parse(stdout);
	expect(report.diagnostics).toEqual([]);
	return report.findings.map(({ pattern, resources }) => {
		const names = resources.map(({ kind, namespace, name }) => [kind, namespace, name].filter(Boolean).join("/"));
		return `${pattern}: ${names.join(", ")}`;
	});
}

describe("a platform with mistakes between its resources", () => {
	test("each mistake with a pattern is found by it once, and nothing else is found", async () => {
		const expected = mistakes
			.filter(({ pattern }) => pattern !== null)
			.flatMap(({ pattern, resource, also = [] }) => [resource, also].flat().map((name) => `${pattern}: ${name}`));
		const actual = await findings("broken.yaml");
		expect([...actual].sort()).toEqual(expected.sort());
	});

	test("nothing is found where they are corrected", async () => {
		expect(await findings("mended.yaml")).toEqual([]);
	});

	test("nine of ten mistakes are found", () => {
		const found = mistakes.filter(({ pattern }) => pattern !== null);
		expect(mistakes.length).toBeGreaterThanOrEqual(40);
		expect(found.length / mistakes.length).toBeGreaterThanOrEqual(0.9);
	});
});
