import type { Finding, FoundResource } from "../cluster/finding.js";
import { sortedFindings } from "../cluster/finding.js";
import type { FleetProgram } from "../emit-sql/fleet-program.js";
import type { Pattern } from "../pattern/pattern.js";
import { DUCKDB } from "../sql/duckdb.js";
import { printQuery } from "../sql/print.js";
import type { DuckDB, SqlRow } from "./duckdb.js";

/** Makes `objects`, the tables of facts and what else judging reads, from the tables `raw` and `clusters`. */
export async function makeFacts({ snapshot, facts }: FleetProgram, database: DuckDB): Promise<void> {
	for (const { name, query, isView = false } of snapshot) {
		const statement = `CREATE OR REPLACE TEMP ${isView ? "VIEW" : "TABLE"} ${name} AS\n${printQuery(query, DUCKDB)}`;
		await (query.is === "select" && query.joins === undefined
			? database.runAsWritten(statement)
			: database.run(statement));
	}
	for (const { name, query } of facts)
		await database.runAsWritten(`CREATE OR REPLACE TEMP TABLE ${name} AS\n${printQuery(query, DUCKDB)}`);
}

/** Returns what a pattern finds, by cluster; a cluster without findings is not there. */
export async function findingsByCluster(
	pattern: Pattern,
	query: FleetProgram["queries"][number]["query"],
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
