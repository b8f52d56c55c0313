import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { versions } from "../../src/cli/version.js";
import { fleetProgram } from "../../src/emit-sql/fleet-program.js";
import { DuckDB, hasDuckDB } from "../../src/fleet/duckdb.js";
import { makeSnapshot, queriesOf } from "../../src/fleet/run-program.js";
import { defaultKindCatalog } from "../../src/pattern/kind-catalog.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { runFuzz } from "../../src/prove/fuzz/fuzz-run.js";
import { DUCKDB } from "../../src/sql/duckdb.js";
import { printQuery } from "../../src/sql/print.js";
import { patternc } from "../cli/patternc.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";
import { useInstalledDuckDB } from "./installed-duckdb.js";

useInstalledDuckDB();
const isThere = await hasDuckDB();
if (!isThere) console.warn("SKIPPED, nothing to compare with: DuckDB is not installed (PATTERNC_DUCKDB)");

const folder = mkdtempSync(join(tmpdir(), "patternc-fleet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const unused = single({
	message: "{{x.name}} of {{x.namespace}}",
	resources: [actor("x", { leader: true, resource: "PersistentVolumeClaim" }), actor("pod", { resource: "Pod" })],
	relationships: [rule("x", "pod", { required: true, shared: false })],
});

function dump(cluster: string, ...objects: readonly unknown[]): void {
	mkdirSync(join(folder, `dumps/cluster=${cluster}`), { recursive: true });
	const lines = objects.map((object) => (typeof object === "string" ? object : JSON.stringify(object)));
	writeFileSync(join(folder, `dumps/cluster=${cluster}/objects.ndjson`), `${lines.join("\n")}\n`);
}

const claim = { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "logs", namespace: "shop" } };
const pod = {
	apiVersion: "v1",
	kind: "Pod",
	metadata: { name: "web", namespace: "shop" },
	spec: { volumes: [{ persistentVolumeClaim: { claimName: "logs" } }] },
};

describe.skipIf(!isThere)("a fleet", () => {
	test("says what the reference says of generated work", async () => {
		const { reference, duckdb } = createEngines(versions);
		const report = await runFuzz({ seed: 5, runs: 400, patterns: [] }, [reference, duckdb]);
		expect(report.broken).toEqual([]);
		expect(report.divergences).toEqual([]);
		expect(report.evaluations).toBe(400);
	});

	test("joins nothing across clusters, keeps what it read, and tells what is new", async () => {
		writeFileSync(join(folder, "pattern.json"), JSON.stringify(unused));
		const hostile = "it's; DROP TABLE facts --<b>";
		dump("one", claim);
		dump(hostile, claim, pod);
		const run = () =>
			patternc([
				"fleet",
				join(folder, "dumps"),
				...["-p", join(folder, "pattern.json"), "--store", join(folder, "store"), "-o", "text"],
				...["-o", `json=${join(folder, "findings.json")}`, "-o", `html=${join(folder, "page.html")}`],
			]);
		const clusters = () =>
			JSON.parse(readFileSync(join(folder, "findings.json"), "utf8")).map(
				(finding: { cluster: string }) => finding.cluster,
			);
		const first = await run();
		expect(first.stderr).toBe("");
		expect(first.exit).toBe(1);
		expect(clusters()).toEqual(["one"]);
		dump(hostile, claim);
		const second = await run();
		expect(clusters()).toEqual([hostile, "one"]);
		expect(second.stdout).toContain("2 findings, 1 new, 0 gone in 2 clusters (1 not read again), 2 objects");
		expect(readFileSync(join(folder, "page.html"), "utf8")).not.toContain("<b>");
		dump("one", claim, "{not json");
		const third = await run();
		expect(third.exit).toBe(2);
		expect(third.stderr).toContain("fleet/too-many-unreadable");
	});

	test("has no nested loop and no product of tables in its plans", async () => {
		const program = fleetProgram([patternOf(unused)], { namespace: "default", kinds: defaultKindCatalog, cuts: true });
		const opened = await DuckDB.open({ threads: 1 });
		if (!opened.ok) throw new Error("DuckDB is there");
		const database = opened.value;
		await database.run("CREATE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)");
		await database.run("CREATE TABLE clusters (cluster VARCHAR)");
		await makeSnapshot(program, database);
		for (const { query } of await queriesOf(program, new Set(), database)) {
			const rows = await database.rows(`EXPLAIN ${printQuery(query, DUCKDB)}`);
			expect(JSON.stringify(rows)).not.toMatch(/NESTED_LOOP_JOIN|CROSS_PRODUCT|BLOCKWISE_NL_JOIN/);
		}
		database.close();
	});
});
