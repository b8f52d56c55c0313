import { statSync } from "node:fs";
import { DUCKDB } from "../sql/duckdb.js";
import type { DuckDB } from "./duckdb.js";
import type { ClusterDumps, Dump, DumpFormat } from "./dumps.js";

/** The largest value that is read, in bytes: a List of a whole cluster may be one. */
const LARGEST_VALUE = 2 ** 31 - 1;

/** What was read of a cluster. */
export interface DumpReading {
	readonly objects: number;
	/** Lines and values that are no JSON, or nothing that could be an object, by file. */
	readonly unreadable: readonly UnreadableValues[];
}

/** How many values of a file are no objects. */
export interface UnreadableValues {
	readonly file: string;
	readonly count: number;
}

/** A dump was written to while it was read. */
export class DumpChanged extends Error {
	override readonly name = "DumpChanged";
	constructor(readonly file: string) {
		super("it was written to while it was read");
	}
}

/** The tables that hold what is in dumps, and the view `raw`, which is what a snapshot is made of. */
const TABLES = { files: "dump_files", values: "dump_values", items: "dump_items" } as const;

/** Whether a value is a List. Most values do not even have the word in them, and are not looked into. */
const IS_LIST = `CASE WHEN contains(doc, 'List"') THEN ends_with(CAST(json_extract(doc, '/kind') AS VARCHAR), 'List"') AND json_type(doc, '/items') = 'ARRAY' ELSE FALSE END`;

/** How many places of an order a file may have. */
const PLACES = 36;

/**
 * Reads the dumps of some clusters, and makes `raw` of them: Lists are taken apart.
 *
 * @throws DumpChanged where a dump is not what it was when it was found. DuckDB's errors name the file.
 */
export async function readDumps(clusters: readonly ClusterDumps[], database: DuckDB): Promise<void> {
	const files = clusters.flatMap(({ cluster, dumps }) => dumps.map((dump) => ({ cluster, dump })));
	const rows = files.map(
		({ cluster, dump }, place) => `(${DUCKDB.text(dump.file)}, ${DUCKDB.text(cluster)}, ${place}::BIGINT)`,
	);
	await database.run(
		`CREATE OR REPLACE TABLE ${TABLES.files} AS SELECT * FROM (VALUES ${rows.join(", ")}) t(file, cluster, place)`,
	);
	const sources = (["ndjson", "json", "parquet"] as const).flatMap((format) => {
		const own = files.flatMap(({ dump }) => (dump.format === format ? [dump] : []));
		return own.length === 0 ? [] : [sourceOf(format, own)];
	});
	// The later of two objects with one identity counts: the order of rows is that of the files.
	await database.run("SET preserve_insertion_order = true");
	await database.run(
		`CREATE OR REPLACE TABLE ${TABLES.values} AS ${sources.map((source) => `SELECT filename, doc FROM ${source}`).join(" UNION ALL ")}`,
	);
	for (const { dump } of files) assertUnchanged(dump);
	const lists = await database.rows(`SELECT 1 FROM ${TABLES.values} WHERE ${IS_LIST} LIMIT 1`);
	if (lists.length > 0) await takeListsApart(database);
	await database.run("SET preserve_insertion_order = false");
	await database.run(`CREATE OR REPLACE VIEW raw AS
SELECT f.cluster AS cluster, (f.place << ${PLACES}) + v.rowid AS ordinal, v.doc AS doc
FROM ${TABLES.values} v JOIN ${TABLES.files} f ON f.file = v.filename`);
}

/** Counts the objects of clusters, and the values that are none, once the snapshot is made of them. */
export async function countValues(
	database: DuckDB,
): Promise<{ readonly objects: ReadonlyMap<string, number>; readonly unreadable: readonly UnreadableValues[] }> {
	const counted = await database.rows("SELECT cluster, count(*)::INTEGER AS objects FROM documents GROUP BY cluster");
	const unreadable = await database.rows(`SELECT f.file AS file, (v.total - coalesce(d.total, 0))::INTEGER AS count
FROM (SELECT filename, count(*) AS total FROM ${TABLES.values} GROUP BY filename) v
JOIN ${TABLES.files} f ON f.file = v.filename
LEFT JOIN (SELECT ordinal >> ${PLACES} AS place, count(*) AS total FROM documents GROUP BY place) d ON d.place = f.place
WHERE v.total > coalesce(d.total, 0) ORDER BY f.file`);
	return {
		objects: new Map(counted.map(({ cluster, objects }) => [String(cluster), Number(objects)])),
		unreadable: unreadable.map(({ file, count }) => ({ file: String(file), count: Number(count) })),
	};
}

/** Removes what was read, once all is made of it. */
export async function dropDumps(database: DuckDB): Promise<void> {
	await database.run("DROP VIEW IF EXISTS raw");
	for (const table of Object.values(TABLES)) await database.run(`DROP TABLE IF EXISTS ${table}`);
}

/** An item without apiVersion and kind has those that its List is of. A null among items is none. */
async function takeListsApart(database: DuckDB): Promise<void> {
	await database.run(`CREATE OR REPLACE TABLE ${TABLES.items} AS
SELECT filename, CASE
	WHEN is_list AND json_type(doc) = 'OBJECT' AND nullif(doc -> '/apiVersion', 'null'::JSON) IS NULL AND nullif(doc -> '/kind', 'null'::JSON) IS NULL
	THEN json_merge_patch(doc, json_object('apiVersion', list_version, 'kind', item_kind)) ELSE doc END AS doc
FROM (
	SELECT filename, is_list, unnest(CASE WHEN is_list THEN from_json(doc -> '/items', '["JSON"]') ELSE [doc] END) AS doc,
		CASE WHEN is_list THEN doc -> '/apiVersion' END AS list_version,
		CASE WHEN is_list THEN left(doc ->> '/kind', length(doc ->> '/kind') - 4) END AS item_kind
	FROM (SELECT filename, doc, coalesce(${IS_LIST}, FALSE) AS is_list FROM ${TABLES.values})
) WHERE NOT is_list OR doc IS NOT NULL`);
	await database.run(`DROP TABLE ${TABLES.values}`);
	await database.run(`ALTER TABLE ${TABLES.items} RENAME TO ${TABLES.values}`);
}

function sourceOf(format: DumpFormat, dumps: readonly Dump[]): string {
	const files = `[${dumps.map(({ file }) => DUCKDB.text(file)).join(", ")}]`;
	if (format === "parquet") {
		return `(SELECT filename, CASE WHEN json_valid(doc) THEN CAST(doc AS JSON) END AS doc FROM read_parquet(${files}, filename = true, hive_partitioning = false, union_by_name = true))`;
	}
	const largest = Math.min(LARGEST_VALUE, Math.max(16 * 1024 * 1024, ...dumps.map(({ size }) => size + 1024)));
	const shape = format === "ndjson" ? "newline_delimited" : "unstructured";
	const errors = format === "ndjson" ? ", ignore_errors = true" : "";
	return `(SELECT filename, json AS doc FROM read_json_objects(${files}, format = '${shape}', filename = true, hive_partitioning = false, maximum_object_size = ${format === "ndjson" ? Math.min(largest, 256 * 1024 * 1024) : largest}${errors}))`;
}

function assertUnchanged({ file, size, writtenAt }: Dump): void {
	const now = statSync(file);
	if (now.size !== size || now.mtimeMs !== writtenAt) throw new DumpChanged(file);
}
