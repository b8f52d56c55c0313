import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { onInterruption } from "../base/interruption.js";
import { failure, type Result, success } from "../base/result.js";
import { type FleetProgram, fleetProgram, type PatternQuery } from "../emit-sql/fleet-program.js";
import { FINDING_COLUMNS } from "../emit-sql/plan-query.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
import { DUCKDB } from "../sql/duckdb.js";
import { printQuery } from "../sql/print.js";
import { countFindings, type FleetCount } from "./count-findings.js";
import { DuckDB, type DuckDBSettings } from "./duckdb.js";
import type { ClusterDumps } from "./dumps.js";
import { brokenRun, declinedPattern, dumpChanged, tooManyUnreadable, unreadableValues } from "./fleet-diagnostics.js";
import { FleetStore } from "./fleet-store.js";
import { gatherFacts } from "./gather-facts.js";
import { DumpChanged } from "./read-dumps.js";
import { queriesOf } from "./run-program.js";

/** How many dumps with unreadable values are named. */
const MOST_FILES = 20;

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

/** Judges the clusters of a fleet at once, and returns what is found. */
export async function judgeFleet(run: FleetRun): Promise<Result<FleetResult>> {
	const folder = mkdtempSync(join(tmpdir(), "patternc-fleet-"));
	const opened = await DuckDB.open({ ...run, temporaryFolder: join(folder, "spill") });
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	const release = onInterruption(remove);
	const clean = (): void => {
		remove();
		release();
	};
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
		const store = run.store === undefined ? success(undefined) : FleetStore.open(run.store);
		if (!store.ok) {
			close();
			return store;
		}
		const result = await judge(run, database, store.value);
		if (!result.ok) {
			close();
			return result;
		}
		return success({ ...result.value, database, close });
	} catch (error) {
		close();
		return failure([error instanceof DumpChanged ? dumpChanged(error.file) : brokenRun(error)]);
	}
}

async function judge(
	run: FleetRun,
	database: DuckDB,
	store: FleetStore | undefined,
): Promise<Result<Omit<FleetResult, "database" | "close">>> {
	const { patterns, clusters, namespace, kinds, onProgress = () => undefined } = run;
	const program = fleetProgram(patterns, { namespace, kinds, cuts: DUCKDB.cuts });
	const diagnostics = program.declined.map(({ pattern, reason }) => declinedPattern(pattern.name, reason));
	const gathered = await gatherFacts({
		clusters,
		program,
		database,
		onProgress,
		question: store === undefined ? "" : questionOf(run, program),
		...(store === undefined ? {} : { store }),
	});
	const unreadable = gathered.clusters.flatMap((one) => one.unreadable);
	const count = unreadable.reduce((sum, one) => sum + one.count, 0);
	diagnostics.push(...unreadable.slice(0, MOST_FILES).map(({ file, count: values }) => unreadableValues(file, values)));
	if (count > run.mostUnreadable) return failure([...diagnostics, tooManyUnreadable(count, run.mostUnreadable)]);
	const types = FINDING_COLUMNS.map((name) => `${name} ${name.endsWith("is_template") ? "BOOLEAN" : "VARCHAR"}`);
	await database.run(
		`CREATE TABLE findings (cluster VARCHAR, pattern VARCHAR, severity VARCHAR, category VARCHAR, fingerprint VARCHAR, ${types.join(", ")})`,
	);
	if (gathered.settled.length < clusters.length) {
		const queries = await queriesOf(program, gathered.made, database);
		for (const [i, query] of queries.entries()) {
			onProgress(`judging ${i + 1} of ${queries.length}: ${escapeControls(query.pattern.name)}`);
			await database.run(`INSERT INTO findings ${findingsOf(query)}`);
		}
	}
	if (store?.lastFindings !== undefined && gathered.settled.length > 0) {
		const names = gathered.settled.map(({ cluster }) => DUCKDB.text(cluster));
		await database.run(
			`INSERT INTO findings SELECT * FROM read_parquet(${DUCKDB.text(store.lastFindings)}) WHERE cluster IN (${names.join(", ")})`,
		);
	}
	onProgress("");
	const { counts, hasPrevious } = await countFindings(database, store?.lastFindings);
	await store?.keepFindings(gathered.clusters, (file) =>
		database.run(`COPY findings TO ${DUCKDB.text(file)} (FORMAT parquet)`),
	);
	return success({
		clusters: clusters.length,
		objects: gathered.clusters.reduce((sum, { objects }) => sum + objects, 0),
		reused: gathered.reused,
		unreadable: count,
		findings: counts.reduce((sum, { findings }) => sum + findings, 0),
		counts,
		hasPrevious,
		diagnostics,
	});
}

/** What a query finds, with what all findings of its pattern have. */
function findingsOf({ pattern, query }: PatternQuery): string {
	const { name, severity, category } = pattern;
	const parts = [
		"f.cluster",
		DUCKDB.text(name),
		...["kind", "namespace", "name", "other_kind", "other_namespace", "other_name"].map(
			(column) => `coalesce(f.${column}, '')`,
		),
		"coalesce(split_part(f.api_version, '/', -2), '')",
	];
	const own = [name, severity, category].map((one) => DUCKDB.text(one)).join(", ");
	const columns = FINDING_COLUMNS.map((column) => `f.${column}`).join(", ");
	return `SELECT f.cluster, ${own}, left(sha256(to_json([${parts.join(", ")}])::VARCHAR), 32), ${columns} FROM (\n${printQuery(query, DUCKDB)}\n) f`;
}

/** What findings depend on, beside the dumps: the namespace, and every statement. */
function questionOf({ namespace }: FleetRun, program: FleetProgram): string {
	const statements = [...program.snapshot, ...program.facts].map(({ query }) => printQuery(query, DUCKDB));
	return [namespace, ...statements, ...program.queries().map(findingsOf)].join("\n");
}
