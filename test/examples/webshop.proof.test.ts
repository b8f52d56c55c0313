import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc } from "../cli/patternc.js";

const SHOP = "examples/webshop";

/** The findings that the page lists, each with the reviewer's verdict. */
const page = readFileSync(join(PROJECT, SHOP, "FINDINGS.md"), "utf8");
const listed = [...page.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm)].map(([, finding, verdict, why]) => ({
	finding,
	verdict,
	why,
}));

interface Report {
	readonly summary: { readonly objects: number };
	readonly findings: readonly {
		readonly pattern: string;
		readonly resources: readonly { readonly kind: string; readonly namespace: string; readonly name: string }[];
	}[];
	readonly diagnostics: readonly unknown[];
}

/** `pattern: Kind/namespace/name, Kind/namespace/name` for each finding, in the order of the command. */
function readable({ findings }: Report): string[] {
	return findings.map(({ pattern, resources }) => {
		const names = resources.map(({ kind, namespace, name }) => [kind, namespace, name].filter(Boolean).join("/"));
		return `${pattern}: ${names.join(", ")}`;
	});
}

describe("the whole registry on the web shop", async () => {
	const { exit, stdout } = await patternc(["check", SHOP, "-p", "registry", "-o", "json"]);
	const report: Report = JSON.parse(stdout);

	test("finds what FINDINGS.md lists, and nothing else", () => {
		expect(readable(report)).toEqual(listed.map(({ finding }) => finding));
		// One object states no namespace.
		expect(report.diagnostics).toMatchObject([{ code: "read/mixed-namespaces" }]);
		expect(exit).toBe(1);
	});

	test("each finding has a verdict and a reason, and the page counts them right", () => {
		const count = (wanted: string) => listed.filter(({ verdict }) => verdict === wanted).length;
		const [agreed, falseAlarms] = [count("agree"), count("false alarm")];
		expect(agreed + falseAlarms).toBe(listed.length);
		const alarms = `${falseAlarms} false ${falseAlarms === 1 ? "alarm" : "alarms"}`;
		expect(page).toContain(`\n${listed.length} findings: ${agreed} agreed, ${alarms}. `);
		expect(page).toContain(`\n${report.summary.objects} objects in several folders`);
		for (const { why } of listed) expect(why).toMatch(/^[A-Z0-9].+\.$/);
	});
});

test("reference and wasm say the same of the web shop", async () => {
	const args = ["verify", SHOP, "-p", "registry", "--engines", "reference,wasm", "-o", "json"];
	const { exit, stdout } = await patternc(args);
	expect(JSON.parse(stdout).failures).toEqual([]);
	expect(exit).toBe(0);
});
