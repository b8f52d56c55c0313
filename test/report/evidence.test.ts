import { describe, expect, test } from "vitest";
import { findingEvidence } from "../../src/cli/check/finding-evidence.js";
import { lazyFinder } from "../../src/cli/check/lazy-finder.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import type { EvidenceOf } from "../../src/report/evidence.js";
import { jsonReport } from "../../src/report/json-report.js";
import { type Report, reportFindings } from "../../src/report/report.js";
import { styleFor } from "../../src/report/style.js";
import { textReport } from "../../src/report/text-report.js";
import { criteria, link, part, resourcePattern, widget } from "../reference/resource-pattern.js";

const missing = resourcePattern({
	links: {
		noneOf: [link(criteria(["metadata.namespace", "metadata.namespace"], ["spec.rows[@].ref", "metadata.name"]))],
	},
	message: "{{at spec.rows[@].ref}}",
	more: { reference: "https://host.example/check" },
});

/** The report about Widgets that name these, and a Part. */
async function reported(refs: readonly string[], name: string, widgets = 1): Promise<[Report, EvidenceOf]> {
	const rows = refs.map((ref) => ({ ref }));
	const objects = [...Array.from({ length: widgets }, (_, i) => widget(`w${i}`, { rows })), part(name)];
	const { snapshot } = snapshotOf(objects);
	const patterns = [missing];
	const findings = reportFindings(evaluateReference(missing, snapshot), patterns, snapshot);
	const report = {
		...{ version: "0", engine: "reference", documents: 1, objects: 1, patterns: 1 },
		...{ findings, suppressed: [], diagnostics: [] },
	};
	return [report, await findingEvidence({ report, snapshot, patterns, finder: lazyFinder(snapshot) })];
}

async function textOf(refs: readonly string[], name: string): Promise<readonly string[]> {
	const [report, evidence] = await reported(refs, name);
	return [...textReport(report, styleFor(false), { evidence, reasons: () => [] }, { groupBy: "pattern" })]
		.join("")
		.split("\n");
}

describe("the text of evidence", () => {
	test("stands below the resource, on one line", async () => {
		expect((await textOf(["web"], "webs")).slice(2)).toEqual([
			"  see https://host.example/check",
			"  Widget/shop/w0  objects",
			"    looked for Part web in namespace shop; nearest Part/shop/webs  objects  (name differs by one letter)",
			"",
		]);
	});

	test("says that nothing is near, and how many more were looked for", async () => {
		const lines = await textOf(["aa", "bb", "cc", "dd"], "p");
		expect(lines.slice(4)).toEqual([
			...["aa", "bb", "cc"].map(
				(name) => `    looked for Part ${name} in namespace shop: the one Part in namespace shop is not like it`,
			),
			"    looked for 1 more",
			"",
		]);
	});

	test("escapes what manifests say", async () => {
		const lines = await textOf(["we\u001bb"], "we\u202eb");
		expect(["\u001b", "\u202e"].filter((one) => lines.join().includes(one))).toEqual([]);
		expect(lines[4]).toContain("looked for Part we\\u001bb in namespace shop");
	});
});

describe("the JSON of evidence", () => {
	const findingsOf = ([report, evidence]: [Report, EvidenceOf]) =>
		JSON.parse([...jsonReport(report, evidence)].join("")).findings;

	test("has the form of INTERFACE.md", async () => {
		const [finding] = findingsOf(await reported(["web", "db"], "webs"));
		expect(finding.evidence).toEqual([
			{
				lookedFor: {
					text: "Part web in namespace shop",
					kinds: ["Part"],
					values: [
						{ what: "namespace", path: "metadata.namespace", texts: ["shop"] },
						{ what: "name", path: "metadata.name", texts: ["web"] },
					],
				},
				nearest: {
					...{ apiVersion: "demo.example/v1", kind: "Part", namespace: "shop", name: "webs", file: "objects" },
					text: "name differs by one letter",
					differences: [{ what: "name", path: "metadata.name", actual: ["webs"] }],
				},
			},
			{
				lookedFor: expect.objectContaining({ text: "Part db in namespace shop" }),
				nothingNear: "the one Part in namespace shop is not like it",
			},
		]);
	});

	test("is there for the first 500 findings", async () => {
		const findings = findingsOf(await reported(["web"], "webs", 502));
		expect(findings.map((finding: { evidence?: unknown }) => finding.evidence !== undefined)).toEqual([
			...Array.from({ length: 500 }, () => true),
			...[false, false],
		]);
	});
});
