import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { isJsonList, isJsonObject, type Json, setOwn } from "../../base/json.js";
import { withTemporaryFolder } from "../../base/temporary-path.js";
import { wellFormed } from "../../base/well-formed.js";
import { flattenLists } from "../../cluster/flatten-lists.js";
import { fleetProgram } from "../../emit-sql/fleet-program.js";
import { DuckDB } from "../../fleet/duckdb.js";
import { findingsByCluster, makeFacts, makeSnapshot, queriesOf } from "../../fleet/run-program.js";
import type { Pattern } from "../../pattern/pattern.js";
import { DUCKDB } from "../../sql/duckdb.js";
import type { Engine, EngineOutcome, Job, Workload } from "../engine.js";

/**
 * A pattern's SQL on DuckDB, on the documents as they were read: the snapshots of one pattern are the clusters of one
 * query.
 */
export function duckdbEngine(version: string): Engine {
	return {
		name: "duckdb",
		version,
		async evaluate(work) {
			const opened = await DuckDB.open({ threads: 2 });
			if (!opened.ok) return work.jobs.map(() => ({ is: "failure", diagnostics: opened.diagnostics }));
			const database = opened.value;
			try {
				return await withTemporaryFolder(async (folder) => {
					const outcomes = new Map<Job, EngineOutcome>();
					for (const pattern of work.patterns) {
						for (const [job, outcome] of await evaluatePattern(pattern, work, database, folder))
							outcomes.set(job, outcome);
					}
					return work.jobs.map((job) => outcomes.get(job) ?? failed("no pattern of the work"));
				});
			} finally {
				database.close();
			}
		},
	};
}

async function evaluatePattern(
	pattern: Pattern,
	{ jobs, kinds }: Workload,
	database: DuckDB,
	folder: string,
): Promise<ReadonlyMap<Job, EngineOutcome>> {
	const own = jobs.filter((job) => job.pattern === pattern);
	try {
		const program = fleetProgram([pattern], { namespace: "default", kinds, cuts: DUCKDB.cuts });
		const [declined] = program.declined;
		if (declined !== undefined) return new Map(own.map((job) => [job, { is: "refused", reason: declined.reason }]));
		await loadDocuments(own, database, join(folder, "documents.ndjson"));
		await makeSnapshot(program, database);
		const [query] = await queriesOf(program, await makeFacts(program, database), database);
		const found = query === undefined ? new Map() : await findingsByCluster(query, database);
		return new Map(own.map((job, i) => [job, { is: "findings", findings: found.get(String(i)) ?? [] }]));
	} catch (error) {
		const outcome = failed(error instanceof Error ? error.message : String(error));
		return new Map(own.map((job) => [job, outcome]));
	}
}

function failed(why: string): EngineOutcome {
	const message = `duckdb failed: ${escapeControls(why)}`;
	const help = "run the same with --engines reference,wasm";
	return { is: "failure", diagnostics: [errorDiagnostic({ code: "engine/duckdb", message, help })] };
}

/** Puts the documents of jobs into the table `raw`, each job as a cluster. */
async function loadDocuments(jobs: readonly Job[], database: DuckDB, file: string): Promise<void> {
	const lines = jobs.flatMap(({ documents }, i) =>
		documents
			.flatMap((document) => flattenLists(document, () => () => ({ place: { file: "objects" } })).documents)
			.map(
				({ value }, ordinal) =>
					`{"cluster":"${i}","ordinal":${ordinal},"doc":${JSON.stringify(withWholeTexts(value))}}\n`,
			),
	);
	await writeFile(file, lines.join(""));
	const source = `read_ndjson(${DUCKDB.text(file)}, columns={cluster: 'VARCHAR', ordinal: 'BIGINT', doc: 'JSON'}, maximum_object_size=268435456)`;
	await database.run(
		lines.length === 0
			? "CREATE OR REPLACE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)"
			: `CREATE OR REPLACE TABLE raw AS SELECT * FROM ${source}`,
	);
	await database.run(
		`CREATE OR REPLACE TABLE clusters AS SELECT CAST(range AS VARCHAR) AS cluster FROM range(${jobs.length})`,
	);
}

/** Texts as every reader of files has them: without a half of a character. */
function withWholeTexts(value: Json): Json {
	if (typeof value === "string") return wellFormed(value);
	if (isJsonList(value)) return value.map(withWholeTexts);
	if (!isJsonObject(value)) return value;
	const copy: Record<string, Json> = {};
	for (const [key, member] of Object.entries(value)) setOwn(copy, wellFormed(key), withWholeTexts(member ?? null));
	return copy;
}
