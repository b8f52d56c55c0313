import type { FactTable } from "../emit-sql/fact-tables.js";
import type { FleetProgram } from "../emit-sql/fleet-program.js";
import { DUCKDB } from "../sql/duckdb.js";
import { printQuery } from "../sql/print.js";
import type { DuckDB } from "./duckdb.js";
import type { ClusterDumps } from "./dumps.js";
import { type FleetStore, keyOfDumps, type Segment, type StoredCluster } from "./fleet-store.js";
import { countValues, dropDumps, readDumps } from "./read-dumps.js";
import { makeFacts, makeSnapshot } from "./run-program.js";

/** What is to be gathered, and from where. */
export interface FactSources {
	readonly clusters: readonly ClusterDumps[];
	readonly program: FleetProgram;
	readonly database: DuckDB;
	/** What the findings depend on, beside the dumps. */
	readonly question: string;
	readonly store?: FleetStore;
	readonly onProgress: (line: string) => void;
}

/** What was gathered. */
export interface GatheredFacts {
	/** All clusters, in their order. */
	readonly clusters: readonly StoredCluster[];
	/** Those whose findings of the last run stay. */
	readonly settled: readonly StoredCluster[];
	/** How many were not read again: those, and what a run had read that did not end. */
	readonly reused: number;
	/** The tables of facts that have rows. */
	readonly made: ReadonlySet<string>;
}

/** Who owns whom: in the clusters of a batch, and in all. */
const OWNERS = "owner_edges";
const ALL_OWNERS = "all_owner_edges";

/** Dumps that are read together, in bytes: what is more takes more memory, and hardly less time. */
const BATCH_BYTES = 512 * 1024 * 1024;

/**
 * Fills the tables of facts, `owner_edges` and `clusters` with the clusters that are to be judged, and returns what is
 * known of all: from the store what is there, and from dumps what it lacks, some at a time.
 */
export async function gatherFacts(sources: FactSources): Promise<GatheredFacts> {
	const { clusters, program, database, question, store, onProgress } = sources;
	const known = new Map<string, StoredCluster>();
	const settled: StoredCluster[] = [];
	const made = new Set<string>();
	const unfinished = new Map<string, { readonly segment: Segment; readonly names: string[] }>();
	let wasRead = false;
	let batch: { cluster: ClusterDumps; key: string }[] = [];
	let bytes = 0;
	let reused = 0;
	const read = async (): Promise<void> => {
		if (batch.length === 0) return;
		for (const one of await readBatch(batch, sources, made)) known.set(one.cluster, one);
		batch = [];
		bytes = 0;
		wasRead = true;
	};
	for (const [i, cluster] of clusters.entries()) {
		onProgress(`reading ${i + 1} of ${clusters.length} clusters`);
		const name = cluster.cluster;
		const key = store === undefined ? "" : await keyOfDumps(cluster, question);
		const judged = store?.judged(name, key);
		const begun = store?.read(name, key);
		if (judged !== undefined || begun !== undefined) reused++;
		if (judged !== undefined) {
			settled.push(judged);
			known.set(name, judged);
		} else if (begun !== undefined) {
			known.set(name, begun.stored);
			const { names } = unfinished.get(begun.segment.id) ?? { names: [] };
			unfinished.set(begun.segment.id, { segment: begun.segment, names: [...names, name] });
		} else {
			batch.push({ cluster, key });
			bytes += cluster.dumps.reduce((sum, { size }) => sum + size, 0);
			if (bytes >= BATCH_BYTES) await read();
		}
	}
	await read();
	for (const { segment, names } of unfinished.values()) {
		const own = `cluster IN (${names.map((name) => DUCKDB.text(name)).join(", ")})`;
		for (const table of segment.tables) {
			const file = store?.file(segment, table) ?? "";
			await fill(table, `SELECT * FROM read_parquet(${DUCKDB.text(file)}) WHERE ${own}`, made, database);
		}
	}
	if (!wasRead && settled.length < clusters.length) {
		// Queries may read tables without rows, which are made of no objects.
		await database.run("CREATE OR REPLACE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)");
		await makeSnapshot(program, database);
	}
	if (made.has(ALL_OWNERS)) {
		await database.run(`DROP TABLE IF EXISTS ${OWNERS}`);
		await database.run(`CREATE VIEW ${OWNERS} AS SELECT * FROM ${ALL_OWNERS}`);
	}
	const areSettled = new Set(settled.map(({ cluster }) => cluster));
	const names = clusters.filter(({ cluster }) => !areSettled.has(cluster)).map(({ cluster }) => [cluster]);
	await database.run(
		`CREATE OR REPLACE TABLE clusters AS SELECT * FROM ${names.length === 0 ? "(SELECT '' AS cluster) WHERE FALSE" : `(VALUES ${names.map(([name = ""]) => `(${DUCKDB.text(name)})`).join(", ")}) t(cluster)`}`,
	);
	return {
		clusters: clusters.flatMap(({ cluster }) => known.get(cluster) ?? []),
		settled,
		reused,
		made,
	};
}

/** Reads the dumps of some clusters, and adds what patterns ask of them to the tables. */
async function readBatch(
	batch: readonly { readonly cluster: ClusterDumps; readonly key: string }[],
	{ program, database, store }: FactSources,
	made: Set<string>,
): Promise<readonly StoredCluster[]> {
	await readDumps(
		batch.map(({ cluster }) => cluster),
		database,
	);
	await makeSnapshot(program, database);
	const { objects, unreadable } = await countValues(database);
	const stored = batch.map(({ cluster: { cluster, dumps }, key }) => {
		const files = new Set(dumps.map(({ file }) => file));
		const own = unreadable.filter(({ file }) => files.has(file));
		return { cluster, key, objects: objects.get(cluster) ?? 0, unreadable: own };
	});
	// The documents are in `objects`, and need their room once.
	for (const { name, isView = false } of program.snapshot.toReversed()) {
		if (name !== "objects" && name !== OWNERS) await database.run(`DROP ${isView ? "VIEW" : "TABLE"} ${name}`);
	}
	await dropDumps(database);
	const tables: string[] = [];
	const add = async ({ name, query }: FactTable): Promise<void> => {
		tables.push(name);
		await fill(name, printQuery(query, DUCKDB), made, database);
	};
	await makeFacts(program, database, add);
	if (program.hasOwners) {
		tables.push(ALL_OWNERS);
		await fill(ALL_OWNERS, `SELECT * FROM ${OWNERS}`, made, database);
	}
	await database.run("TRUNCATE objects");
	if (store !== undefined) {
		const names = stored.map(({ cluster }) => DUCKDB.text(cluster)).join(", ");
		await store.keepFacts(stored, tables, (table, file) =>
			database.run(
				`COPY (SELECT * FROM ${table} WHERE cluster IN (${names})) TO ${DUCKDB.text(file)} (FORMAT parquet)`,
			),
		);
	}
	return stored;
}

/** Adds rows to a table, or makes it. */
async function fill(table: string, query: string, made: Set<string>, database: DuckDB): Promise<void> {
	await database.runAsWritten(made.has(table) ? `INSERT INTO ${table} ${query}` : `CREATE TABLE ${table} AS ${query}`);
	made.add(table);
}
