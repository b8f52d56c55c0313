import type { Finding, FoundResource } from "../cluster/finding.js";
import { sortedFindings } from "../cluster/finding.js";
import type { FactTable } from "../emit-sql/fact-tables.js";
import type { FleetProgram, PatternQuery } from "../emit-sql/fleet-program.js";
import { kindsOverlap } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import { DUCKDB } from "../sql/duckdb.js";
import { printQuery } from "../sql/print.js";
import type { DuckDB, SqlRow } from "./duckdb.js";

/** Makes `objects` and who owns whom from the tables `raw` and `clusters`. */
export async function makeSnapshot({ snapshot }: FleetProgram, database: DuckDB): Promise<void> {
	for (const { name, query, isView = false } of snapshot) {
		const statement = `CREATE OR REPLACE ${isView ? "VIEW" : "TABLE"} ${name} AS\n${printQuery(query, DUCKDB)}`;
		await (query.is === "select" && query.joins === undefined
			? database.runAsWritten(statement)
			: database.runWithSides(statement));
	}
}

/**
 * Makes those tables of facts from `objects` that have rows, and returns their names.
 *
 * @param add makes a table, or adds to it.
 */
export async function makeFacts(
	{ facts }: FleetProgram,
	database: DuckDB,
	add = (table: FactTable) => makeTable(table, database),
): Promise<ReadonlySet<string>> {
	const rows = await database.rows("SELECT DISTINCT api_group, kind FROM objects");
	const kinds = rows.map(({ api_group, kind }) => ({ group: String(api_group), kind: String(kind) }));
	const made = facts.filter((table) => kindsOverlap(table.kinds, kinds));
	for (const table of made) await add(table);
	return new Set(made.map(({ name }) => name));
}

/**
 * Returns the queries of patterns that may find something, once every table that they read is there: those that have no
 * rows are made as well.
 *
 * @param made the tables of facts that have rows.
 */
export async function queriesOf(
	program: FleetProgram,
	made: ReadonlySet<string>,
	database: DuckDB,
): Promise<readonly PatternQuery[]> {
	const queries = program.queries((table) => !made.has(table));
	const read = new Set(queries.flatMap(({ reads }) => [...reads]));
	for (const table of program.facts) {
		if (read.has(table.name) && !made.has(table.name)) await makeTable(table, database);
	}
	return queries;
}

function makeTable({ name, query }: FactTable, database: DuckDB): Promise<void> {
	return database.runAsWritten(`CREATE OR REPLACE TABLE ${name} AS\n${printQuery(query, DUCKDB)}`);
}

/** Returns what a pattern finds, by cluster; a cluster without findings is not there. */
export async function findingsByCluster(
	{ pattern, query }: PatternQuery,
	database: DuckDB,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
	const byCluster = new Map<string, Finding[]>();
	for (const row of await database.rows(printQuery(query, DUCKDB))) {
		const cluster = String(row.cluster);
		const finding = findingOfRow(pattern, row);
		const known = byCluster.get(cluster);
		if (known === undefined) byCluster.set(cluster, [finding]);
		else known.push(finding);
	}
	return new Map([...byCluster].map(([cluster, findings]) => [cluster, sortedFindings(findings)]));
}

/** Makes the finding that a row tells of and returns it. */
export function findingOfRow(
	{ name, severity, subject, partner, whenNone, for: duration }: Pattern,
	row: SqlRow,
): Finding {
	const resource = (actor: string, prefix: string): FoundResource => ({
		actor,
		apiVersion: String(row[`${prefix}api_version`]),
		kind: String(row[`${prefix}kind`]),
		namespace: String(row[`${prefix}namespace`]),
		name: String(row[`${prefix}name`]),
		template: row[`${prefix}is_template`] === true,
	});
	const isAbsence = row.kind === null;
	return {
		pattern: name,
		severity,
		message: String(row.message),
		...(duration === undefined ? {} : { for: duration }),
		resources: isAbsence
			? []
			: [resource(subject.id, ""), ...(partner === undefined ? [] : [resource(partner.id, "other_")])],
		...(isAbsence && whenNone !== undefined ? { absentKind: whenNone.kind } : {}),
	};
}
