import { spawn } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { REGISTRY, readPatternFiles } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { fleetProgram } from "../../src/emit-sql/fleet-program.js";
import { DuckDB, hasDuckDB } from "../../src/fleet/duckdb.js";
import { judgeFleet } from "../../src/fleet/judge-fleet.js";
import { makeSnapshot } from "../../src/fleet/run-program.js";
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

	test("has no nested loop and no product of tables in any statement of the registry", async () => {
		const { patterns } = await readPatternFiles([REGISTRY], defaultKindCatalog);
		const program = fleetProgram(patterns, { namespace: "default", kinds: defaultKindCatalog, cuts: true });
		const database = await opened();
		await database.run("CREATE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)");
		await database.run("CREATE TABLE clusters (cluster VARCHAR)");
		await makeSnapshot(program, database);
		for (const { name, query } of program.facts)
			await database.runAsWritten(`CREATE TABLE ${name} AS ${printQuery(query, DUCKDB)}`);
		const all = [...program.snapshot, ...program.queries()];
		expect(all.length).toBeGreaterThan(100);
		for (const { query } of all) {
			const [plan] = await database.rows(`EXPLAIN ${printQuery(query, DUCKDB)}`);
			expect(String(plan?.explain_value)).not.toMatch(/NESTED_LOOP|CROSS_PRODUCT|BLOCKWISE_NL|PIECEWISE_MERGE|IE_JOIN/);
		}
		database.close();
	}, 120_000);

	test("agrees on what generated runs once found", async () => {
		const files = fileURLToPath(new URL("cases", import.meta.url));
		const run = await patternc(["verify", "--engines", "reference,duckdb", "--cases", files]);
		expect(run.stderr + run.stdout).toContain("1 case on reference, duckdb: all agree");
		expect(run.exit).toBe(0);
	});

	test("judges 20,000 Pods and 500 Services that share one label in seconds", async () => {
		const named = (kind: string, i: number, more: object) => ({
			apiVersion: "v1",
			kind,
			metadata: { name: `${kind.toLowerCase()}-${i}`, namespace: "shop", labels: { app: "web" } },
			...more,
		});
		const skewed = join(folder, "skewed/cluster=one");
		mkdirSync(skewed, { recursive: true });
		const objects = [
			...Array.from({ length: 20_000 }, (_, i) =>
				named("Pod", i, { spec: { containers: [{ name: "c", image: "i" }] } }),
			),
			...Array.from({ length: 500 }, (_, i) => named("Service", i, { spec: { selector: { app: "web" } } })),
			named("Service", 500, { spec: { selector: { app: "web", tier: "none" } } }),
		];
		writeFileSync(join(skewed, "objects.ndjson"), objects.map((object) => JSON.stringify(object)).join("\n"));
		const before = process.cpuUsage();
		const run = await patternc([
			"fleet",
			join(folder, "skewed"),
			...["--only", "service-without-pods", "-o", `json=${join(folder, "skewed.json")}`],
		]);
		const { user, system } = process.cpuUsage(before);
		const found = JSON.parse(readFileSync(join(folder, "skewed.json"), "utf8"));
		expect(found.map(({ name }: { name: string }) => name)).toEqual(["service-500"]);
		expect(run.exit).toBe(1);
		// Each pair would be ten millions; by pairs it is half a minute.
		expect((user + system) / 1e6).toBeLessThan(15);
	}, 60_000);

	test("names the dump that is broken, or was written to while it was read", async () => {
		const broken = join(folder, "broken/cluster=one");
		mkdirSync(broken, { recursive: true });
		writeFileSync(join(broken, "objects.parquet"), "PAR1 but nothing else");
		const run = await patternc(["fleet", join(folder, "broken"), "--only", "service-without-pods"]);
		expect(run.exit).toBe(2);
		expect(run.stderr).toContain("fleet/failed");
		expect(run.stderr).toContain(join(broken, "objects.parquet"));
		const file = join(broken, "objects.ndjson");
		writeFileSync(file, "{}\n");
		const result = await judgeFleet({
			clusters: [{ cluster: "one", dumps: [{ file, format: "ndjson", size: 2, writtenAt: statSync(file).mtimeMs }] }],
			patterns: [patternOf(unused)],
			kinds: defaultKindCatalog,
			namespace: "default",
			mostUnreadable: 0,
		});
		expect(result.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([["fleet/dump-changed", file]]);
	});

	test("goes on where a run was killed, and reads nothing twice", async () => {
		const [dumps, store] = [join(folder, "killed"), join(folder, "killed-store")];
		mkdirSync(join(dumps, "cluster=one"), { recursive: true });
		writeFileSync(join(dumps, "cluster=one/objects.ndjson"), `${JSON.stringify(claim)}\n`);
		const args = ["fleet", dumps, "-p", join(folder, "pattern.json"), "--store", store];
		const child = spawn(process.execPath, [fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url)), ...args]);
		const ended = new Promise((resolve) => child.once("exit", resolve));
		const isRead = (): boolean =>
			existsSync(join(store, "segments")) &&
			readdirSync(join(store, "segments")).some((id) => existsSync(join(store, "segments", id, "segment.json")));
		while (child.exitCode === null && !isRead()) await new Promise((resolve) => setTimeout(resolve, 1));
		child.kill("SIGKILL");
		await ended;
		mkdirSync(join(store, "segments/half-written"), { recursive: true });
		writeFileSync(join(store, "segments/half-written/facts_1.parquet"), "PAR1");
		const next = await patternc(args);
		expect(next.stdout).toContain("1 finding in 1 cluster (1 not read again), 1 object");
		const last = await patternc(args);
		expect(last.stdout).toContain("1 finding, 0 new, 0 gone in 1 cluster (1 not read again), 1 object");
	}, 60_000);
});

async function opened(): Promise<DuckDB> {
	const result = await DuckDB.open({ threads: 1 });
	if (!result.ok) throw new Error("DuckDB is there");
	return result.value;
}
