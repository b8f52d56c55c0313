import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { failure, type Result, success } from "../base/result.js";
import { type FleetProgram, fleetProgram } from "../emit-sql/fleet-program.js";
import { FINDING_COLUMNS } from "../emit-sql/plan-query.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
import { DUCKDB } from "../sql/duckdb.js";
import { printQuery } from "../sql/print.js";
import { DuckDB, type DuckDBSettings, type SqlRow } from "./duckdb.js";
import type { ClusterDumps } from "./dumps.js";
import { FactStore, keyOfDumps } from "./fact-store.js";
import { DumpChanged, type DumpReading, readDumps } from "./read-dumps.js";
import { makeFacts } from "./run-program.js";

/** What a fleet is judged by. */
export interface FleetRun extends Omit<DuckDBSettings, "temporaryFolder"> {
	readonly clusters: readonly ClusterDumps[];
	readonly patterns: readonly Pattern[];
	readonly kinds: KindCatalog;
	readonly namespace: string;
	/** The folder in which facts are kept from run to run. */
	readonly store?: string;
	/** How many values may be unreadable. */
	readonly mostUnreadable: number;
	readonly onProgress?: (line: string) => void;
}

/** How many findings a pattern has in a cluster, and how many of them are new, or gone, since the last run. */
export interface FleetCount {
	readonly pattern: string;
	readonly severity: string;
	readonly cluster: string;
	readonly findings: number;
	readonly added: number;
	readonly gone: number;
}

/** What came of a fleet. The table `findings` is in the database. */
export interface FleetResult {
	readonly database: DuckDB;
	readonly clusters: number;
	readonly objects: number;
	/** Clusters whose facts were in the store. */
	readonly reused: number;
	readonly unreadable: number;
	readonly findings: number;
	readonly counts: readonly FleetCount[];
	/** Whether there was a run to compare with. */
	readonly hasPrevious: boolean;
	readonly diagnostics: readonly Diagnostic[];
	/** Removes what the run needs no longer. */
	close(): void;
}

/** Dumps that are read together, in bytes: what is more takes more memory, and hardly less time. */
const BATCH_BYTES = 512 * 1024 * 1024;

/** Judges the clusters of a fleet at once, and returns what is found. */
export async function judgeFleet(run: FleetRun): Promise<Result<FleetResult>> {
	const folder = mkdtempSync(join(tmpdir(), "patternc-fleet-"));
	const opened = await DuckDB.open({ ...run, temporaryFolder: join(folder, "spill") });
	const clean = (): void => rmSync(folder, { recursive: true, force: true });
	if (!opened.ok) {
		clean();
		return opened;
	}
	const database = opened.value;
	const close = (): void => {
		database.close();
		clean();
	};
	try {
		const result = await judge(run, database, run.store === undefined ? undefined : new FactStore(run.store));
		if (!result.ok) {
			close();
			return result;
		}
		return success({ ...result.value, database, close });
	} catch (error) {
		close();
		return failure([brokenRun(error)]);
	}
}

async function judge(
	run: FleetRun,
	database: DuckDB,
	store: FactStore | undefined,
): Promise<Result<Omit<FleetResult, "database" | "close">>> {
	const { patterns, clusters, namespace, kinds, onProgress = () => undefined } = run;
	const program = fleetProgram(patterns, { namespace, kinds, cuts: DUCKDB.cuts });
	const diagnostics = program.declined.map(({ pattern, reason }) =>
		warningDiagnostic({
			code: "fleet/declined",
			message: `${pattern.name} is not judged: ${reason}`,
			help: "judge by it with patternc check",
		}),
	);
	const readings = await readClusters(run, program, database, store);
	const unreadable = readings.list.flatMap((reading) => reading.unreadable);
	const count = unreadable.reduce((sum, one) => sum + one.count, 0);
	diagnostics.push(
		...unreadable.slice(0, 20).map(({ file, count: lines }) =>
			warningDiagnostic({
				code: "fleet/unreadable-values",
				message: `${lines} ${lines === 1 ? "value is" : "values are"} no Kubernetes object and left out`,
				help: "each line of a dump is an object with apiVersion and kind",
				place: { file },
			}),
		),
	);
	if (count > run.mostUnreadable) {
		return failure([
			...diagnostics,
			errorDiagnostic({
				code: "fleet/too-many-unreadable",
				message: `${count} values are unreadable, more than ${run.mostUnreadable}`,
				help: "mend the dumps, or allow more with --most-unreadable",
			}),
		]);
	}
	await database.run(
		`CREATE TEMP TABLE findings (cluster VARCHAR, pattern VARCHAR, severity VARCHAR, category VARCHAR, fingerprint VARCHAR, ${FINDING_COLUMNS.map((name) => `${name} ${name.endsWith("is_template") ? "BOOLEAN" : "VARCHAR"}`).join(", ")})`,
	);
	for (const [i, { pattern, query }] of program.queries.entries()) {
		onProgress(`judging ${i + 1} of ${program.queries.length}: ${escapeControls(pattern.name)}`);
		const { name, severity, category } = pattern;
		const parts = [
			"f.cluster",
			DUCKDB.text(name),
			...["kind", "namespace", "name", "other_kind", "other_namespace", "other_name"].map(
				(column) => `coalesce(f.${column}, '')`,
			),
			"coalesce(split_part(f.api_version, '/', -2), '')",
		];
		await database.run(
			`INSERT INTO findings SELECT f.cluster, ${[name, severity, category].map((one) => DUCKDB.text(one)).join(", ")}, left(sha256(to_json([${parts.join(", ")}])::VARCHAR), 32), ${FINDING_COLUMNS.map((column) => `f.${column}`).join(", ")} FROM (\n${printQuery(query, DUCKDB)}\n) f`,
		);
	}
	onProgress("");
	const { counts, hasPrevious } = await countFindings(database, store);
	return success({
		clusters: clusters.length,
		objects: readings.list.reduce((sum, { objects }) => sum + objects, 0),
		reused: readings.reused,
		unreadable: count,
		findings: counts.reduce((sum, { findings }) => sum + findings, 0),
		counts,
		hasPrevious,
		diagnostics,
	});
}

/** Fills the tables that judging reads: from the store what is there, and from dumps what it lacks, some at a time. */
async function readClusters(
	{ clusters, namespace, onProgress = () => undefined }: FleetRun,
	program: FleetProgram,
	database: DuckDB,
	store: FactStore | undefined,
): Promise<{ readonly list: readonly DumpReading[]; readonly reused: number }> {
	const statements = [...program.snapshot, ...program.facts].map(({ query }) => printQuery(query, DUCKDB));
	const text = [namespace, ...statements].join("\n");
	const tables = [...program.facts.map(({ name }) => name), ...(program.hasOwners ? ["owner_edges"] : [])];
	const list: DumpReading[] = [];
	const used = new Map<string, string[]>();
	let isFirst = true;
	/** Adds rows to the tables of the fleet, which the temporary ones of a batch hide for as long as they are there. */
	const fill = async (rowsOf: (table: string) => string): Promise<void> => {
		for (const table of tables)
			await database.run(
				`${isFirst ? `CREATE TABLE memory.main.${table} AS` : `INSERT INTO memory.main.${table}`} SELECT * FROM ${rowsOf(table)}`,
			);
		isFirst = false;
	};
	const read = async (batch: readonly { readonly cluster: ClusterDumps; readonly key: string }[]): Promise<void> => {
		const reading = await readDumps(
			batch.map(({ cluster }) => cluster),
			database,
		);
		await makeFacts(program, database);
		const counts = await database.rows("SELECT cluster, count(*)::INTEGER AS n FROM raw GROUP BY cluster");
		const objects = new Map(counts.map(({ cluster, n }) => [String(cluster), Number(n)]));
		const stored = batch.map(({ cluster: { cluster, dumps }, key }) => {
			const files = new Set(dumps.map(({ file }) => file));
			const unreadable = reading.unreadable.filter(({ file }) => files.has(file));
			return { cluster, key, objects: objects.get(cluster) ?? 0, unreadable };
		});
		list.push(...stored);
		await fill((table) => `temp.main.${table}`);
		if (store !== undefined) {
			const segment = store.begin();
			for (const table of tables)
				await database.run(`COPY temp.main.${table} TO ${DUCKDB.text(store.file(segment, table))} (FORMAT parquet)`);
			store.finish(segment, stored);
			used.set(segment, []);
		}
		for (const table of ["raw", ...tables.filter((name) => name !== "owner_edges")])
			await database.run(`DROP TABLE temp.main.${table}`);
		for (const { name, isView } of program.snapshot.toReversed())
			await database.run(`DROP ${isView === true ? "VIEW" : "TABLE"} temp.main.${name}`);
	};
	let batch: { cluster: ClusterDumps; key: string }[] = [];
	let bytes = 0;
	let reused = 0;
	for (const [i, cluster] of clusters.entries()) {
		onProgress(`reading ${i + 1} of ${clusters.length} clusters`);
		const key = store === undefined ? "" : await keyOfDumps(cluster, text);
		const known = store?.find(cluster.cluster, key);
		if (known !== undefined) {
			reused++;
			list.push(known.stored);
			used.set(known.segment, [...(used.get(known.segment) ?? []), cluster.cluster]);
			continue;
		}
		batch.push({ cluster, key });
		bytes += cluster.dumps.reduce((sum, { size }) => sum + size, 0);
		if (bytes < BATCH_BYTES) continue;
		await read(batch);
		batch = [];
		bytes = 0;
	}
	if (batch.length > 0) await read(batch);
	for (const [segment, names] of used) {
		if (names.length === 0 || store === undefined) continue;
		const own = `cluster IN (${names.map((name) => DUCKDB.text(name)).join(", ")})`;
		await fill((table) => `read_parquet(${DUCKDB.text(store.file(segment, table))}) WHERE ${own}`);
	}
	store?.keep(new Set(used.keys()));
	const names = clusters.map(({ cluster }) => `(${DUCKDB.text(cluster)})`).join(", ");
	await database.run(`CREATE OR REPLACE TEMP TABLE clusters AS SELECT * FROM (VALUES ${names}) t(cluster)`);
	return { list, reused };
}

/** Counts findings by pattern and cluster, against those of the last run, and keeps them for the next. */
async function countFindings(database: DuckDB, store: FactStore | undefined) {
	let hasPrevious = false;
	if (store !== undefined) {
		try {
			await database.run(
				`CREATE TEMP TABLE previous AS SELECT DISTINCT cluster, pattern, severity, fingerprint FROM read_parquet(${DUCKDB.text(store.findings)})`,
			);
			hasPrevious = true;
		} catch {
			// There is none, or none that could be read: everything is there for the first time.
		}
	}
	const own = "SELECT cluster, pattern, severity, fingerprint, 1 AS here, 0 AS before FROM findings";
	const last = "SELECT cluster, pattern, severity, fingerprint, 0 AS here, 1 AS before FROM previous";
	const rows =
		await database.rows(`SELECT pattern, cluster, any_value(severity) AS severity, sum(here)::INTEGER AS findings,
	count(*) FILTER (here > 0 AND before = 0)::INTEGER AS added, count(*) FILTER (here = 0)::INTEGER AS gone
FROM (SELECT cluster, pattern, any_value(severity) AS severity, fingerprint, sum(here) AS here, max(before) AS before
	FROM (${hasPrevious ? `${own} UNION ALL ${last}` : own}) GROUP BY cluster, pattern, fingerprint)
GROUP BY pattern, cluster ORDER BY pattern, cluster`);
	if (store !== undefined) {
		const part = `${store.findings}.part`;
		await database.run(`COPY findings TO ${DUCKDB.text(part)} (FORMAT parquet)`);
		renameSync(part, store.findings);
	}
	const counts = rows.map(
		(row: SqlRow): FleetCount => ({
			pattern: String(row.pattern),
			severity: String(row.severity),
			cluster: String(row.cluster),
			findings: Number(row.findings),
			added: hasPrevious ? Number(row.added) : 0,
			gone: Number(row.gone),
		}),
	);
	return { counts, hasPrevious };
}

function brokenRun(error: unknown): Diagnostic {
	const message = error instanceof Error ? (error.message.split("\n\n")[0] ?? "") : String(error);
	return errorDiagnostic({
		code: error instanceof DumpChanged ? "fleet/dump-changed" : "fleet/failed",
		message: escapeControls(message, 400),
		help: "mend or leave out what is named; with --store what was read so far is kept",
		...(error instanceof DumpChanged ? { place: { file: error.file } } : {}),
	});
}
