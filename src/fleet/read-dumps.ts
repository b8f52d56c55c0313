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
const TABLES = { files: "dump_files", values: "dump_values", taken: "dump_items" } as const;

/** Whether a value is an object with apiVersion and kind, by its head. */
const IS_OBJECT = `coalesce(starts_with(kind, '"') AND starts_with(api_version, '"'), FALSE)`;

/**
 * Reads the dumps of some clusters, and makes `raw` of them: Lists are taken apart. Returns the number of objects by
 * cluster, and what is no object.
 *
 * @throws DumpChanged where a dump is not what it was when it was found. DuckDB's errors name the file.
 */
export async function readDumps(
	clusters: readonly ClusterDumps[],
	database: DuckDB,
): Promise<{ readonly objects: ReadonlyMap<string, number>; readonly unreadable: readonly UnreadableValues[] }> {
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
	await database.run(`CREATE OR REPLACE TABLE ${TABLES.values} AS
SELECT filename, doc, CAST(head[1] AS VARCHAR) AS kind, CAST(head[2] AS VARCHAR) AS api_version
FROM (SELECT filename, doc, json_extract(doc, ['/kind', '/apiVersion']) AS head FROM (${sources.join(" UNION ALL ")}))`);
	for (const { dump } of files) assertUnchanged(dump);
	const unreadable = await database.rows(
		`SELECT filename AS file, count(*)::INTEGER AS count FROM ${TABLES.values} WHERE NOT ${IS_OBJECT} GROUP BY filename ORDER BY filename`,
	);
	const lists = await database.rows(`SELECT 1 FROM ${TABLES.values} WHERE ${IS_LIST} LIMIT 1`);
	if (lists.length > 0) await takeListsApart(database);
	await database.run("SET preserve_insertion_order = false");
	await database.run(`CREATE OR REPLACE VIEW raw AS
SELECT f.cluster AS cluster, (f.place << 36) + v.rowid AS ordinal, v.doc AS doc
FROM ${lists.length > 0 ? TABLES.taken : TABLES.values} v JOIN ${TABLES.files} f ON f.file = v.filename WHERE ${lists.length > 0 ? "TRUE" : IS_OBJECT}`);
	const counted = await database.rows("SELECT cluster, count(*)::INTEGER AS objects FROM raw GROUP BY cluster");
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

const IS_LIST = `ends_with(kind, 'List"')`;

/** An item without apiVersion and kind has those that its List is of. */
async function takeListsApart(database: DuckDB): Promise<void> {
	await database.run(`CREATE OR REPLACE TABLE ${TABLES.taken} AS
SELECT filename, CASE
	WHEN list_version IS NOT NULL AND json_type(doc) = 'OBJECT' AND nullif(doc -> '/apiVersion', 'null'::JSON) IS NULL AND nullif(doc -> '/kind', 'null'::JSON) IS NULL
	THEN json_merge_patch(doc, json_object('apiVersion', list_version, 'kind', item_kind)) ELSE doc END AS doc
FROM (
	SELECT filename, unnest(CASE WHEN is_list THEN from_json(doc -> '/items', '["JSON"]') ELSE [doc] END) AS doc,
		CASE WHEN is_list THEN doc -> '/apiVersion' END AS list_version, CASE WHEN is_list THEN kind[2:-6] END AS item_kind
	FROM (
		SELECT filename, doc, kind, CASE WHEN ${IS_LIST} THEN json_type(doc, '/items') = 'ARRAY' ELSE FALSE END AS is_list
		FROM ${TABLES.values} WHERE ${IS_OBJECT}
	)
) WHERE doc IS NOT NULL`);
	await database.run(`DROP TABLE ${TABLES.values}`);
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
