import { statSync } from "node:fs";
import { DUCKDB } from "../sql/duckdb.js";
import type { DuckDB } from "./duckdb.js";
import type { ClusterDumps, Dump, DumpFormat } from "./dumps.js";

/** The largest value that is read, in bytes: a List of a whole cluster may be one. */
const LARGEST_VALUE = 2 ** 31 - 1;

/** What was read of some clusters. */
export interface DumpReading {
	readonly objects: number;
	/** Lines and values that are no JSON, or nothing that could be an object, by file. */
	readonly unreadable: readonly { readonly file: string; readonly count: number }[];
}

/** A dump was written to while it was read. */
export class DumpChanged extends Error {
	override readonly name = "DumpChanged";
	constructor(readonly file: string) {
		super("it was written to while it was read");
	}
}

/**
 * Reads the dumps of some clusters into the tables `raw` and `clusters`, and takes Lists apart.
 *
 * @throws DumpChanged where a dump is not what it was when it was found. DuckDB's errors name the file.
 */
export async function readDumps(clusters: readonly ClusterDumps[], database: DuckDB): Promise<DumpReading> {
	const files = clusters.flatMap(({ cluster, dumps }) => dumps.map((dump) => ({ cluster, dump })));
	const rows = files.map(
		({ cluster, dump }, place) => `(${DUCKDB.text(dump.file)}, ${DUCKDB.text(cluster)}, ${place})`,
	);
	await database.run(
		`CREATE OR REPLACE TEMP TABLE dump_files AS SELECT * FROM (VALUES ${rows.join(", ")}) t(file, cluster, place)`,
	);
	await database.run(`CREATE OR REPLACE TEMP TABLE clusters AS SELECT DISTINCT cluster FROM dump_files`);
	const sources = (["ndjson", "json", "parquet"] as const).flatMap((format) => {
		const own = files.filter(({ dump }) => dump.format === format);
		return own.length === 0
			? []
			: [
					sourceOf(
						format,
						own.map(({ dump }) => dump),
					),
				];
	});
	// The later of two objects with one identity counts, so their order must be known.
	await database.run("SET preserve_insertion_order = true");
	await database.run(`CREATE OR REPLACE TEMP TABLE read_values AS
SELECT f.cluster AS cluster, f.file AS file, f.place AS place, r.number AS number, r.doc AS doc
FROM (${sources.map((source) => `SELECT filename, row_number() OVER () AS number, doc FROM ${source}`).join("\nUNION ALL\n")}) r
JOIN dump_files f ON f.file = r.filename`);
	await database.run("SET preserve_insertion_order = false");
	for (const { dump } of files) assertUnchanged(dump);
	await database.run(`CREATE OR REPLACE TEMP TABLE raw AS
WITH lists AS (
	SELECT *, json_type(doc, '/items') = 'ARRAY' AND ends_with(doc ->> '/kind', 'List') AS is_list
	FROM read_values WHERE json_type(doc) = 'OBJECT'
), items AS (
	SELECT cluster, place, number, unnest(range(len(from_json(doc -> '/items', '["JSON"]')))) AS item, unnest(from_json(doc -> '/items', '["JSON"]')) AS doc,
		doc -> '/apiVersion' AS list_version, left(doc ->> '/kind', length(doc ->> '/kind') - 4) AS item_kind
	FROM lists WHERE is_list
), flattened AS (
	SELECT cluster, place, number, 0 AS item, doc FROM lists WHERE is_list IS DISTINCT FROM TRUE
	UNION ALL
	SELECT cluster, place, number, item, CASE
		WHEN json_type(doc) = 'OBJECT' AND nullif(doc -> '/apiVersion', 'null'::JSON) IS NULL AND nullif(doc -> '/kind', 'null'::JSON) IS NULL
		THEN json_merge_patch(doc, json_object('apiVersion', list_version, 'kind', item_kind)) ELSE doc END
	FROM items WHERE doc IS NOT NULL
)
SELECT cluster, row_number() OVER (ORDER BY place, number, item) AS ordinal, doc FROM flattened`);
	const unreadable = await database.rows(`SELECT file, count(*)::INTEGER AS count FROM read_values
WHERE doc IS NULL OR json_type(doc) <> 'OBJECT' OR coalesce(json_type(doc, '/kind'), '') <> 'VARCHAR' OR coalesce(json_type(doc, '/apiVersion'), '') <> 'VARCHAR'
GROUP BY file ORDER BY file`);
	const [counted] = await database.rows("SELECT count(*)::INTEGER AS objects FROM raw");
	await database.run("DROP TABLE read_values");
	return {
		objects: Number(counted?.objects ?? 0),
		unreadable: unreadable.map(({ file, count }) => ({ file: String(file), count: Number(count) })),
	};
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
