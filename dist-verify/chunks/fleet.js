import { B as writeOutputs, En as escapeMarkup, Jn as failure, Lt as isChosen, M as isWildcard, Mn as errorDiagnostic, N as matchesWildcard, Nn as hasErrors, On as visibleText, Or as kindsOverlap, Ot as SEVERITY_RANK, Pn as warningDiagnostic, R as readOutputs, Tn as escapeControls, W as readKinds, Yn as success, ft as pluralize, hr as compareCodePoints, ht as usageError, i as severityNamed, mt as reportDiagnostics, z as unwritable } from "./check.js";
import { a as printQuery, c as FINDING_COLUMNS, i as queriesOf, n as makeFacts, o as DUCKDB, r as makeSnapshot, s as fleetProgram, u as DuckDB } from "./run-program.js";
import { n as stepsOf } from "./value-path.js";
import { a as linksOf } from "./plan-pattern.js";
import { i as EXIT } from "./start.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
import { basename, join, relative, sep } from "node:path";
import { availableParallelism, tmpdir } from "node:os";
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash, randomUUID } from "node:crypto";
// src/fleet/dumps.ts
const FORMATS$1 = {
	".ndjson": "ndjson",
	".jsonl": "ndjson",
	".json": "json",
	".parquet": "parquet"
};
function clusterNaming(text) {
	if (text === "folder" || text === "file") return { by: text };
	const position = /^path:([1-9][0-9]?)$/.exec(text)?.[1];
	return position === void 0 ? void 0 : {
		by: "path",
		position: Number(position) - 1
	};
}
function findDumps(folders, naming) {
	const diagnostics = [];
	const clusters = new Map();
	for (const folder of folders) {
		let files;
		try {
			files = readdirSync(folder, {
				recursive: true,
				encoding: "utf8"
			});
		} catch (error) {
			diagnostics.push(notReadable(folder, error));
			continue;
		}
		for (const file of files.sort(compareCodePoints)) {
			const format = FORMATS$1[/\.[a-z]+$/.exec(file)?.[0] ?? ""];
			if (format === void 0) continue;
			const path = join(folder, file);
			const cluster = clusterOf(relative(folder, path).split(sep), basename(folder), naming);
			if (cluster === void 0) {
				diagnostics.push(withoutCluster(path));
				continue;
			}
			const { size, mtimeMs } = statSync(path);
			const known = clusters.get(cluster) ?? [];
			clusters.set(cluster, [...known, {
				file: path,
				format,
				size,
				writtenAt: mtimeMs
			}]);
		}
	}
	if (clusters.size === 0 && diagnostics.length === 0) diagnostics.push(errorDiagnostic({
		code: "fleet/no-dumps",
		message: `there are no dumps in ${folders.map((folder) => escapeControls(folder)).join(", ")}`,
		help: "a dump is a file .ndjson, .jsonl, .json or .parquet in a folder cluster=NAME"
	}));
	if (diagnostics.length > 0) return failure(diagnostics);
	return success([...clusters].sort(([a], [b]) => compareCodePoints(a, b)).map(([cluster, dumps]) => ({
		cluster,
		dumps
	})));
}
function clusterOf(parts, folder, naming) {
	switch (naming.by) {
		case "folder": return [folder, ...parts.slice(0, -1)].map((part) => /^cluster=(.+)$/.exec(part)?.[1]).findLast((name) => name !== void 0);
		case "path": return naming.position < parts.length - 1 ? parts[naming.position] : void 0;
		case "file": return parts.at(-1)?.replace(/\.[a-z]+$/, "");
	}
}
function withoutCluster(file) {
	return errorDiagnostic({
		code: "fleet/no-cluster",
		message: "it is not known which cluster this is of",
		help: "put it into a folder cluster=NAME, or say where the name is: --cluster-from path:1, file",
		place: { file }
	});
}
function notReadable(file, error) {
	return errorDiagnostic({
		code: "fleet/unreadable",
		message: error instanceof Error ? error.message : String(error),
		help: "check the path and its permissions",
		place: { file }
	});
}
// src/fleet/count-findings.ts
async function countFindings(database, lastFindings) {
	const hasPrevious = lastFindings !== void 0;
	const own = "SELECT cluster, pattern, severity, fingerprint, 1 AS here, 0 AS before FROM findings";
	const last = `SELECT DISTINCT cluster, pattern, severity, fingerprint, 0 AS here, 1 AS before FROM read_parquet(${DUCKDB.text(lastFindings ?? "")})`;
	return {
		counts: (await database.rows(`SELECT pattern, cluster, any_value(severity) AS severity, sum(here)::INTEGER AS findings,
	count(*) FILTER (here > 0 AND before = 0)::INTEGER AS added, count(*) FILTER (here = 0)::INTEGER AS gone
FROM (SELECT cluster, pattern, any_value(severity) AS severity, fingerprint, sum(here) AS here, max(before) AS before
	FROM (${hasPrevious ? `${own} UNION ALL ${last}` : own}) GROUP BY cluster, pattern, fingerprint)
GROUP BY pattern, cluster ORDER BY pattern, cluster`)).map((row) => ({
			pattern: String(row.pattern),
			severity: String(row.severity),
			cluster: String(row.cluster),
			findings: Number(row.findings),
			added: hasPrevious ? Number(row.added) : 0,
			gone: Number(row.gone)
		})),
		hasPrevious
	};
}
// src/fleet/fleet-store.ts
var FleetStore = class {
	folder;
	#segments;
	#judged;
	constructor(folder) {
		this.folder = folder;
		mkdirSync(this.#segmentsFolder, { recursive: true });
		this.#segments = new Map();
		for (const id of readdirSync(this.#segmentsFolder)) {
			const segment = readDescription(join(this.#segmentsFolder, id, DESCRIPTION));
			if (segment === void 0) rmSync(join(this.#segmentsFolder, id), {
				recursive: true,
				force: true
			});
			else this.#segments.set(id, {
				...segment,
				id
			});
		}
		this.#judged = readDescription(this.#judgedFile);
	}
	judged(cluster, key) {
		return this.#judged?.clusters.find((one) => one.cluster === cluster && one.key === key);
	}
	get lastFindings() {
		return this.#judged === void 0 ? void 0 : join(this.folder, this.#judged.findings);
	}
	read(cluster, key) {
		for (const segment of this.#segments.values()) {
			const stored = segment.clusters.find((one) => one.cluster === cluster && one.key === key);
			if (stored !== void 0) return {
				segment,
				stored
			};
		}
	}
	async keepFacts(clusters, tables, write) {
		const id = randomUUID();
		mkdirSync(join(this.#segmentsFolder, id));
		const segment = {
			id,
			clusters,
			tables
		};
		for (const table of tables) await write(table, this.file(segment, table));
		writeDescription(join(this.#segmentsFolder, id, DESCRIPTION), segment);
		this.#segments.set(id, segment);
	}
	file({ id }, table) {
		return join(this.#segmentsFolder, id, `${table}.parquet`);
	}
	async keepFindings(clusters, write) {
		const findings = `findings-${randomUUID()}.parquet`;
		await write(join(this.folder, findings));
		writeDescription(this.#judgedFile, {
			findings,
			clusters
		});
		rmSync(this.#segmentsFolder, {
			recursive: true,
			force: true
		});
		for (const file of readdirSync(this.folder)) if (/^findings-.*[.]parquet$/.test(file) && file !== findings) rmSync(join(this.folder, file), { force: true });
	}
	get #judgedFile() {
		return join(this.folder, "judged.json");
	}
	get #segmentsFolder() {
		return join(this.folder, "segments");
	}
};
const DESCRIPTION = "segment.json";
function readDescription(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return;
	}
}
function writeDescription(file, content) {
	writeFileSync(`${file}.part`, JSON.stringify(content));
	renameSync(`${file}.part`, file);
}
async function keyOfDumps({ dumps }, program) {
	const key = createHash("sha256").update(program);
	for (const { file } of dumps) {
		const hash = createHash("sha256");
		for await (const chunk of createReadStream(file, { highWaterMark: 1048576 })) hash.update(chunk);
		key.update(hash.digest());
	}
	return key.digest("hex");
}
// src/fleet/read-dumps.ts
const LARGEST_VALUE = 2 ** 31 - 1;
var DumpChanged = class extends Error {
	file;
	name = "DumpChanged";
	constructor(file) {
		super("it was written to while it was read");
		this.file = file;
	}
};
const TABLES$1 = {
	files: "dump_files",
	values: "dump_values",
	items: "dump_items"
};
const IS_LIST = `CASE WHEN contains(doc, 'List"') THEN ends_with(CAST(json_extract(doc, '/kind') AS VARCHAR), 'List"') AND json_type(doc, '/items') = 'ARRAY' ELSE FALSE END`;
const PLACES = 36;
async function readDumps(clusters, database) {
	const files = clusters.flatMap(({ cluster, dumps }) => dumps.map((dump) => ({
		cluster,
		dump
	})));
	const rows = files.map(({ cluster, dump }, place) => `(${DUCKDB.text(dump.file)}, ${DUCKDB.text(cluster)}, ${place}::BIGINT)`);
	await database.run(`CREATE OR REPLACE TABLE ${TABLES$1.files} AS SELECT * FROM (VALUES ${rows.join(", ")}) t(file, cluster, place)`);
	const sources = [
		"ndjson",
		"json",
		"parquet"
	].flatMap((format) => {
		const own = files.flatMap(({ dump }) => dump.format === format ? [dump] : []);
		return own.length === 0 ? [] : [sourceOf(format, own)];
	});
	await database.run("SET preserve_insertion_order = true");
	await database.run(`CREATE OR REPLACE TABLE ${TABLES$1.values} AS ${sources.map((source) => `SELECT filename, doc FROM ${source}`).join(" UNION ALL ")}`);
	for (const { dump } of files) assertUnchanged(dump);
	if ((await database.rows(`SELECT 1 FROM ${TABLES$1.values} WHERE ${IS_LIST} LIMIT 1`)).length > 0) await takeListsApart(database);
	await database.run("SET preserve_insertion_order = false");
	await database.run(`CREATE OR REPLACE VIEW raw AS
SELECT f.cluster AS cluster, (f.place << ${PLACES}) + v.rowid AS ordinal, v.doc AS doc
FROM ${TABLES$1.values} v JOIN ${TABLES$1.files} f ON f.file = v.filename`);
}
async function countValues(database) {
	const counted = await database.rows("SELECT cluster, count(*)::INTEGER AS objects FROM documents GROUP BY cluster");
	const unreadable = await database.rows(`SELECT f.file AS file, (v.total - coalesce(d.total, 0))::INTEGER AS count
FROM (SELECT filename, count(*) AS total FROM ${TABLES$1.values} GROUP BY filename) v
JOIN ${TABLES$1.files} f ON f.file = v.filename
LEFT JOIN (SELECT ordinal >> ${PLACES} AS place, count(*) AS total FROM documents GROUP BY place) d ON d.place = f.place
WHERE v.total > coalesce(d.total, 0) ORDER BY f.file`);
	return {
		objects: new Map(counted.map(({ cluster, objects }) => [String(cluster), Number(objects)])),
		unreadable: unreadable.map(({ file, count }) => ({
			file: String(file),
			count: Number(count)
		}))
	};
}
async function dropDumps(database) {
	await database.run("DROP VIEW IF EXISTS raw");
	for (const table of Object.values(TABLES$1)) await database.run(`DROP TABLE IF EXISTS ${table}`);
}
async function takeListsApart(database) {
	await database.run(`CREATE OR REPLACE TABLE ${TABLES$1.items} AS
SELECT filename, CASE
	WHEN is_list AND json_type(doc) = 'OBJECT' AND nullif(doc -> '/apiVersion', 'null'::JSON) IS NULL AND nullif(doc -> '/kind', 'null'::JSON) IS NULL
	THEN json_merge_patch(doc, json_object('apiVersion', list_version, 'kind', item_kind)) ELSE doc END AS doc
FROM (
	SELECT filename, is_list, unnest(CASE WHEN is_list THEN from_json(doc -> '/items', '["JSON"]') ELSE [doc] END) AS doc,
		CASE WHEN is_list THEN doc -> '/apiVersion' END AS list_version,
		CASE WHEN is_list THEN left(doc ->> '/kind', length(doc ->> '/kind') - 4) END AS item_kind
	FROM (SELECT filename, doc, coalesce(${IS_LIST}, FALSE) AS is_list FROM ${TABLES$1.values})
) WHERE NOT is_list OR doc IS NOT NULL`);
	await database.run(`DROP TABLE ${TABLES$1.values}`);
	await database.run(`ALTER TABLE ${TABLES$1.items} RENAME TO ${TABLES$1.values}`);
}
function sourceOf(format, dumps) {
	const files = `[${dumps.map(({ file }) => DUCKDB.text(file)).join(", ")}]`;
	if (format === "parquet") return `(SELECT filename, CASE WHEN json_valid(doc) THEN CAST(doc AS JSON) END AS doc FROM read_parquet(${files}, filename = true, hive_partitioning = false, union_by_name = true))`;
	const largest = Math.min(LARGEST_VALUE, Math.max(16777216, ...dumps.map(({ size }) => size + 1024)));
	return `(SELECT filename, json AS doc FROM read_json_objects(${files}, format = '${format === "ndjson" ? "newline_delimited" : "unstructured"}', filename = true, hive_partitioning = false, maximum_object_size = ${format === "ndjson" ? Math.min(largest, 268435456) : largest}${format === "ndjson" ? ", ignore_errors = true" : ""}))`;
}
function assertUnchanged({ file, size, writtenAt }) {
	const now = statSync(file);
	if (now.size !== size || now.mtimeMs !== writtenAt) throw new DumpChanged(file);
}
// src/fleet/gather-facts.ts
const OWNERS = "owner_edges";
const ALL_OWNERS = "all_owner_edges";
const BATCH_BYTES = 536870912;
async function gatherFacts(sources) {
	const { clusters, program, database, question, store, onProgress } = sources;
	const known = new Map();
	const settled = [];
	const made = new Set();
	const unfinished = new Map();
	let wasRead = false;
	let batch = [];
	let bytes = 0;
	let reused = 0;
	const read = async () => {
		if (batch.length === 0) return;
		for (const one of await readBatch(batch, sources, made)) known.set(one.cluster, one);
		batch = [];
		bytes = 0;
		wasRead = true;
	};
	for (const [i, cluster] of clusters.entries()) {
		onProgress(`reading ${i + 1} of ${clusters.length} clusters`);
		const name = cluster.cluster;
		const key = store === void 0 ? "" : await keyOfDumps(cluster, question);
		const judged = store?.judged(name, key);
		const begun = store?.read(name, key);
		if (judged !== void 0 || begun !== void 0) reused++;
		if (judged !== void 0) {
			settled.push(judged);
			known.set(name, judged);
		} else if (begun !== void 0) {
			known.set(name, begun.stored);
			const { names } = unfinished.get(begun.segment.id) ?? { names: [] };
			unfinished.set(begun.segment.id, {
				segment: begun.segment,
				names: [...names, name]
			});
		} else {
			batch.push({
				cluster,
				key
			});
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
		await database.run("CREATE OR REPLACE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)");
		await makeSnapshot(program, database);
	}
	if (made.has(ALL_OWNERS)) {
		await database.run(`DROP TABLE IF EXISTS ${OWNERS}`);
		await database.run(`CREATE VIEW ${OWNERS} AS SELECT * FROM ${ALL_OWNERS}`);
	}
	const areSettled = new Set(settled.map(({ cluster }) => cluster));
	const names = clusters.filter(({ cluster }) => !areSettled.has(cluster)).map(({ cluster }) => [cluster]);
	await database.run(`CREATE OR REPLACE TABLE clusters AS SELECT * FROM ${names.length === 0 ? "(SELECT '' AS cluster) WHERE FALSE" : `(VALUES ${names.map(([name = ""]) => `(${DUCKDB.text(name)})`).join(", ")}) t(cluster)`}`);
	return {
		clusters: clusters.flatMap(({ cluster }) => known.get(cluster) ?? []),
		settled,
		reused,
		made
	};
}
async function readBatch(batch, { program, database, store }, made) {
	await readDumps(batch.map(({ cluster }) => cluster), database);
	await makeSnapshot(program, database);
	const { objects, unreadable } = await countValues(database);
	const stored = batch.map(({ cluster: { cluster, dumps }, key }) => {
		const files = new Set(dumps.map(({ file }) => file));
		const own = unreadable.filter(({ file }) => files.has(file));
		return {
			cluster,
			key,
			objects: objects.get(cluster) ?? 0,
			unreadable: own
		};
	});
	for (const { name, isView = false } of program.snapshot.toReversed()) if (name !== "objects" && name !== OWNERS) await database.run(`DROP ${isView ? "VIEW" : "TABLE"} ${name}`);
	await dropDumps(database);
	const tables = [];
	const add = async ({ name, query }) => {
		tables.push(name);
		await fill(name, printQuery(query, DUCKDB), made, database);
	};
	await makeFacts(program, database, add);
	if (program.hasOwners) {
		tables.push(ALL_OWNERS);
		await fill(ALL_OWNERS, `SELECT * FROM ${OWNERS}`, made, database);
	}
	await database.run("TRUNCATE objects");
	if (store !== void 0) {
		const names = stored.map(({ cluster }) => DUCKDB.text(cluster)).join(", ");
		await store.keepFacts(stored, tables, (table, file) => database.run(`COPY (SELECT * FROM ${table} WHERE cluster IN (${names})) TO ${DUCKDB.text(file)} (FORMAT parquet)`));
	}
	return stored;
}
async function fill(table, query, made, database) {
	await database.runAsWritten(made.has(table) ? `INSERT INTO ${table} ${query}` : `CREATE TABLE ${table} AS ${query}`);
	made.add(table);
}
// src/fleet/judge-fleet.ts
async function judgeFleet(run) {
	const folder = mkdtempSync(join(tmpdir(), "patternc-fleet-"));
	const opened = await DuckDB.open({
		...run,
		temporaryFolder: join(folder, "spill")
	});
	const clean = () => rmSync(folder, {
		recursive: true,
		force: true
	});
	if (!opened.ok) {
		clean();
		return opened;
	}
	const database = opened.value;
	const close = () => {
		database.close();
		clean();
	};
	try {
		const result = await judge(run, database, run.store === void 0 ? void 0 : new FleetStore(run.store));
		if (!result.ok) {
			close();
			return result;
		}
		return success({
			...result.value,
			database,
			close
		});
	} catch (error) {
		close();
		return failure([brokenRun(error)]);
	}
}
async function judge(run, database, store) {
	const { patterns, clusters, namespace, kinds, onProgress = () => void 0 } = run;
	const program = fleetProgram(patterns, {
		namespace,
		kinds,
		cuts: DUCKDB.cuts
	});
	const diagnostics = program.declined.map(({ pattern, reason }) => warningDiagnostic({
		code: "fleet/declined",
		message: `${pattern.name} is not judged: ${reason}`,
		help: "judge by it with patternc check"
	}));
	const gathered = await gatherFacts({
		clusters,
		program,
		database,
		onProgress,
		question: store === void 0 ? "" : questionOf(run, program),
		...store === void 0 ? {} : { store }
	});
	const unreadable = gathered.clusters.flatMap((one) => one.unreadable);
	const count = unreadable.reduce((sum, one) => sum + one.count, 0);
	diagnostics.push(...unreadable.slice(0, 20).map(({ file, count: lines }) => warningDiagnostic({
		code: "fleet/unreadable-values",
		message: `${lines} ${lines === 1 ? "value is" : "values are"} no Kubernetes object and left out`,
		help: "each line of a dump is an object with apiVersion and kind",
		place: { file }
	})));
	if (count > run.mostUnreadable) return failure([...diagnostics, errorDiagnostic({
		code: "fleet/too-many-unreadable",
		message: `${count} values are unreadable, more than ${run.mostUnreadable}`,
		help: "mend the dumps, or allow more with --most-unreadable"
	})]);
	const types = FINDING_COLUMNS.map((name) => `${name} ${name.endsWith("is_template") ? "BOOLEAN" : "VARCHAR"}`);
	await database.run(`CREATE TABLE findings (cluster VARCHAR, pattern VARCHAR, severity VARCHAR, category VARCHAR, fingerprint VARCHAR, ${types.join(", ")})`);
	if (gathered.settled.length < clusters.length) {
		const queries = await queriesOf(program, gathered.made, database);
		for (const [i, query] of queries.entries()) {
			onProgress(`judging ${i + 1} of ${queries.length}: ${escapeControls(query.pattern.name)}`);
			await database.run(`INSERT INTO findings ${findingsOf(query)}`);
		}
	}
	if (store?.lastFindings !== void 0 && gathered.settled.length > 0) {
		const names = gathered.settled.map(({ cluster }) => DUCKDB.text(cluster));
		await database.run(`INSERT INTO findings SELECT * FROM read_parquet(${DUCKDB.text(store.lastFindings)}) WHERE cluster IN (${names.join(", ")})`);
	}
	onProgress("");
	const { counts, hasPrevious } = await countFindings(database, store?.lastFindings);
	await store?.keepFindings(gathered.clusters, (file) => database.run(`COPY findings TO ${DUCKDB.text(file)} (FORMAT parquet)`));
	return success({
		clusters: clusters.length,
		objects: gathered.clusters.reduce((sum, { objects }) => sum + objects, 0),
		reused: gathered.reused,
		unreadable: count,
		findings: counts.reduce((sum, { findings }) => sum + findings, 0),
		counts,
		hasPrevious,
		diagnostics
	});
}
function findingsOf({ pattern, query }) {
	const { name, severity, category } = pattern;
	const parts = [
		"f.cluster",
		DUCKDB.text(name),
		...[
			"kind",
			"namespace",
			"name",
			"other_kind",
			"other_namespace",
			"other_name"
		].map((column) => `coalesce(f.${column}, '')`),
		"coalesce(split_part(f.api_version, '/', -2), '')"
	];
	const own = [
		name,
		severity,
		category
	].map((one) => DUCKDB.text(one)).join(", ");
	const columns = FINDING_COLUMNS.map((column) => `f.${column}`).join(", ");
	return `SELECT f.cluster, ${own}, left(sha256(to_json([${parts.join(", ")}])::VARCHAR), 32), ${columns} FROM (\n${printQuery(query, DUCKDB)}\n) f`;
}
function questionOf({ namespace }, program) {
	return [
		namespace,
		...[...program.snapshot, ...program.facts].map(({ query }) => printQuery(query, DUCKDB)),
		...program.queries().map(findingsOf)
	].join("\n");
}
function brokenRun(error) {
	const message = error instanceof Error ? error.message.split("\n\n")[0] ?? "" : String(error);
	return errorDiagnostic({
		code: error instanceof DumpChanged ? "fleet/dump-changed" : "fleet/failed",
		message: escapeControls(message, 400),
		help: "mend or leave out what is named; with --store what was read so far is kept",
		...error instanceof DumpChanged ? { place: { file: error.file } } : {}
	});
}
// src/fleet/secret-values.ts
const SECRET = [{
	group: "",
	kind: "Secret"
}];
function storesSecretValues({ subject, message, requirement }) {
	const isSecret = ({ kinds }) => kindsOverlap(kinds, SECRET);
	const holdsValues = (at) => {
		const steps = stepsOf(at);
		const [first] = steps;
		if (first?.step !== "key" || first.key !== "data" && first.key !== "stringData") return false;
		return steps.at(-1)?.step !== "keys";
	};
	const ofTexts = ({ sources }) => sources.some((source) => typeof source !== "string" && holdsValues(source));
	const shown = message.some((part) => "at" in part && isSecret(part.role) && holdsValues(part.at));
	const compared = linksOf(requirement).some(({ relation, to }) => {
		if (relation.by !== "criteria") return false;
		return relation.criteria.some((criterion) => isSecret(subject) && ofTexts(criterion.subject) || isSecret(to) && ofTexts(criterion.other));
	});
	return shown || compared;
}
// src/report/fleet-summary.ts
function countsByPattern(counts) {
	const byPattern = new Map();
	for (const count of counts) {
		const known = byPattern.get(count.pattern);
		if (known === void 0) byPattern.set(count.pattern, [count]);
		else known.push(count);
	}
	const sum = (list, key) => list.reduce((total, count) => total + count[key], 0);
	return [...byPattern].map(([pattern, list]) => ({
		pattern,
		severity: list[0]?.severity ?? "",
		findings: sum(list, "findings"),
		added: sum(list, "added"),
		gone: sum(list, "gone"),
		clusters: list.filter(({ findings }) => findings > 0).length,
		most: list.toSorted((a, b) => b.findings - a.findings)[0]?.cluster ?? ""
	})).sort((a, b) => b.findings - a.findings || compareCodePoints(a.pattern, b.pattern));
}
function fleetSummaryText(summary) {
	const { hasPrevious } = summary;
	const rows = countsByPattern(summary.counts).map((row) => [
		visibleText(row.pattern),
		row.severity,
		String(row.findings),
		String(row.clusters),
		...hasPrevious ? [String(row.added), String(row.gone)] : [],
		visibleText(row.most)
	]);
	const head = [
		"pattern",
		"severity",
		"findings",
		"clusters",
		...hasPrevious ? ["new", "gone"] : [],
		"most in"
	];
	const widths = head.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
	const isNumber = (i) => i >= 2 && i < head.length - 1;
	const line = (cells) => cells.map((cell, i) => isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd();
	const table = rows.length === 0 ? [] : [
		line(head),
		...rows.map(line),
		""
	];
	const added = summary.counts.reduce((sum, count) => sum + count.added, 0);
	const gone = summary.counts.reduce((sum, count) => sum + count.gone, 0);
	const changes = hasPrevious ? `, ${added} new, ${gone} gone` : "";
	const read = summary.reused === 0 ? "" : ` (${summary.reused} not read again)`;
	return `${[...table, `${pluralize(summary.findings, "finding")}${changes} in ${pluralize(summary.clusters, "cluster")}${read}, ${pluralize(summary.objects, "object")}`].join("\n")}\n`;
}
// src/report/fleet-page.ts
const MOST_ROWS = 2e3;
function fleetPage(summary) {
	const patterns = countsByPattern(summary.counts);
	const most = Math.max(1, ...patterns.map(({ findings }) => findings));
	const bars = patterns.slice(0, 20).map(({ pattern, findings }) => `<tr><th scope="row">${shown(pattern)}</th><td><meter min="0" max="${most}" value="${findings}">${findings}</meter></td><td class="n">${findings}</td></tr>`);
	const changes = summary.hasPrevious ? ["new", "gone"] : [];
	const byPattern = table([
		"pattern",
		"severity",
		"findings",
		"clusters",
		...changes,
		"most in"
	], patterns.map((row) => [
		row.pattern,
		row.severity,
		row.findings,
		row.clusters,
		...summary.hasPrevious ? [row.added, row.gone] : [],
		row.most
	]));
	const counts = summary.counts.toSorted((a, b) => b.findings - a.findings).slice(0, MOST_ROWS);
	const byCluster = table([
		"cluster",
		"pattern",
		"severity",
		"findings",
		...changes
	], counts.map((row) => [
		row.cluster,
		row.pattern,
		row.severity,
		row.findings,
		...summary.hasPrevious ? [row.added, row.gone] : []
	]));
	const more = summary.counts.length - counts.length;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>patternc: a fleet</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${summary.findings} findings in ${summary.clusters} clusters</h1>
<p>${summary.objects} objects${summary.unreadable === 0 ? "" : `, ${summary.unreadable} values could not be read`}.</p>
<h2>Patterns that find most</h2>
<table class="chart"><tbody>${bars.join("")}</tbody></table>
<h2>By pattern</h2>
${byPattern}
<h2>By cluster</h2>
${byCluster}
${more > 0 ? `<p>${more} more rows are in the findings.</p>` : ""}
</main>
<script>${SCRIPT}<\/script>
</body></html>
`;
}
function table(head, rows) {
	const headings = head.map((word) => `<th scope="col"><button type="button">${shown(word)}</button></th>`);
	const body = rows.map((row) => `<tr>${row.map((cell) => typeof cell === "number" ? `<td class="n">${cell}</td>` : `<td>${shown(cell)}</td>`).join("")}</tr>`);
	return `<table class="sorted"><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
function shown(text) {
	return escapeMarkup(visibleText(text));
}
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1f;background:#fff}
table{border-collapse:collapse;margin:0 0 2rem}th,td{padding:.25rem .75rem;text-align:left;border-bottom:1px solid #ddd}
.n{text-align:right;font-variant-numeric:tabular-nums}th button{font:inherit;font-weight:bold;border:0;background:none;cursor:pointer;padding:0}
meter{width:24rem;height:1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#16161a}th button{color:inherit}th,td{border-color:#444}}`;
const SCRIPT = `for(const t of document.querySelectorAll("table.sorted"))t.tHead.addEventListener("click",e=>{const h=e.target.closest("th");if(!h)return;
const i=h.cellIndex,b=t.tBodies[0],d=h.getAttribute("aria-sort")==="ascending"?-1:1;for(const o of t.tHead.rows[0].cells)o.removeAttribute("aria-sort");
h.setAttribute("aria-sort",d===1?"ascending":"descending");const v=r=>r.cells[i].textContent,n=r=>r.cells[i].className==="n";
b.append(...[...b.rows].sort((x,y)=>d*(n(x)?v(x)-v(y):v(x).localeCompare(v(y)))))});`;
// src/cli/commands/fleet.ts
const FORMATS = [
	"text",
	"html",
	"parquet",
	"csv",
	"ndjson",
	"json"
];
const TABLES = {
	parquet: "FORMAT parquet",
	csv: "FORMAT csv, HEADER",
	ndjson: "FORMAT json",
	json: "FORMAT json, ARRAY true"
};
async function fleet(folders, options, terminal) {
	const outputs = readOutputs(options.output, FORMATS);
	const naming = clusterNaming(options.clusterFrom ?? "folder");
	const kinds = readKinds(options.kinds);
	const usage = [
		...outputs.diagnostics,
		...kinds.diagnostics,
		...naming === void 0 ? [usageError(`--cluster-from ${options.clusterFrom} is unknown`, "write folder, file or path:1")] : [],
		...options.memory !== void 0 && !/^[1-9][0-9]*(?:MB|GB)$/.test(options.memory) ? [usageError(`--memory ${options.memory} is no size`, "write a number of MB or GB: 4GB")] : [],
		...outputs.ok ? outputs.value.flatMap(fileMistakes) : [],
		...options.failOn !== void 0 && severityNamed(options.failOn, ["never"]) === void 0 ? [usageError(`--fail-on ${options.failOn} is no severity`, "write one of INFO, LOW, WARNING, MEDIUM, HIGH, CRITICAL, never")] : []
	];
	const failOn = options.failOn === void 0 ? void 0 : severityNamed(options.failOn, ["never"]);
	if (!outputs.ok || !kinds.ok || naming === void 0 || usage.length > 0) return reportDiagnostics(usage, terminal);
	const reading = await readPatternFiles(options.patterns.length === 0 ? [REGISTRY] : options.patterns, kinds.value);
	if (hasErrors(reading.diagnostics)) return reportDiagnostics(reading.diagnostics, terminal);
	const chosen = chosenPatterns(reading.patterns, options);
	if (chosen.length === 0) return reportDiagnostics([usageError("no pattern is chosen", "see --only, --skip and --profile")], terminal);
	const dumps = findDumps(folders, naming);
	if (!dumps.ok) return reportDiagnostics(dumps.diagnostics, terminal);
	const judged = await judgeFleet({
		clusters: dumps.value,
		patterns: chosen.filter((pattern) => !storesSecretValues(pattern)),
		kinds: kinds.value,
		namespace: options.namespace ?? "default",
		threads: options.threads ?? availableParallelism(),
		mostUnreadable: options.mostUnreadable ?? 0,
		onProgress: (line) => terminal.progress(line),
		...options.memory === void 0 ? {} : { memory: options.memory },
		...options.store === void 0 ? {} : { store: options.store }
	});
	terminal.progress("");
	if (!judged.ok) return reportDiagnostics([...reading.diagnostics, ...judged.diagnostics], terminal);
	const result = judged.value;
	try {
		const errors = [...await writeTables(outputs.value, result), ...await writeOutputs(outputs.value.filter(({ format }) => TABLES[format] === void 0), (format) => format === "html" ? fleetPage(result) : fleetSummaryText(result), terminal)];
		const secret = chosen.filter(storesSecretValues).map(secretDeclined);
		const exit = reportDiagnostics([
			...reading.diagnostics,
			...secret,
			...result.diagnostics,
			...errors
		], terminal, options.quiet);
		if (exit !== EXIT.CLEAN) return exit;
		if (result.objects === 0) return EXIT.NOTHING_TO_CHECK;
		return fails(result, failOn) ? EXIT.FINDINGS : EXIT.CLEAN;
	} finally {
		result.close();
	}
}
function chosenPatterns(patterns, { only, skip, profile }) {
	const names = (list) => list.flatMap((one) => one.split(","));
	const isNamed = (list, { name }) => names(list).some((one) => isWildcard(one) ? matchesWildcard(one, name) : one === name);
	const choice = profile === "all" ? "all" : "recommended";
	return patterns.filter((pattern) => !isNamed(skip, pattern)).filter((pattern) => only.length > 0 ? isNamed(only, pattern) : isChosen(pattern.profile, choice));
}
function fileMistakes({ format, file }) {
	if (file !== void 0 || TABLES[format] === void 0) return [];
	return [usageError(`-o ${format} needs a file`, `write -o ${format}=FILE`)];
}
async function writeTables(outputs, { database }) {
	const diagnostics = [];
	for (const { format, file } of outputs) {
		const written = TABLES[format];
		if (written === void 0 || file === void 0) continue;
		const part = `${file}.part`;
		try {
			await database.run(`COPY (SELECT * FROM findings ORDER BY cluster, pattern, kind, namespace, name, message) TO ${DUCKDB.text(part)} (${written})`);
			renameSync(part, file);
		} catch (error) {
			rmSync(part, { force: true });
			diagnostics.push(unwritable(file, error));
		}
	}
	return diagnostics;
}
function secretDeclined({ name }) {
	return {
		code: "fleet/secret-values",
		severity: "warning",
		message: `${name} is not judged: it compares values of Secrets, which facts never hold`,
		help: "judge by it with patternc check"
	};
}
function fails({ counts }, failOn) {
	const found = counts.filter(({ findings }) => findings > 0);
	if (failOn === "never") return false;
	if (failOn === void 0) return found.length > 0;
	return found.some(({ severity }) => SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn]);
}
export { fleet };

//# sourceMappingURL=fleet.js.map