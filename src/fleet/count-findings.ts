import { DUCKDB } from "../sql/duckdb.js";
import type { DuckDB, SqlRow } from "./duckdb.js";

/** How many findings a pattern has in a cluster, and how many of them are new, or gone, since the last run. */
export interface FleetCount {
	readonly pattern: string;
	readonly severity: string;
	readonly cluster: string;
	readonly findings: number;
	readonly added: number;
	readonly gone: number;
}

/** Counts the table `findings` by pattern and cluster, against the file with those of the last run. */
export async function countFindings(
	database: DuckDB,
	lastFindings: string | undefined,
): Promise<{ readonly counts: readonly FleetCount[]; readonly hasPrevious: boolean }> {
	const hasPrevious = lastFindings !== undefined;
	const own = "SELECT cluster, pattern, severity, fingerprint, 1 AS here, 0 AS before FROM findings";
	const last = `SELECT DISTINCT cluster, pattern, severity, fingerprint, 0 AS here, 1 AS before FROM read_parquet(${DUCKDB.text(lastFindings ?? "")})`;
	const rows =
		await database.rows(`SELECT pattern, cluster, any_value(severity) AS severity, sum(here)::INTEGER AS findings,
	count(*) FILTER (here > 0 AND before = 0)::INTEGER AS added, count(*) FILTER (here = 0)::INTEGER AS gone
FROM (SELECT cluster, pattern, any_value(severity) AS severity, fingerprint, sum(here) AS here, max(before) AS before
	FROM (${hasPrevious ? `${own} UNION ALL ${last}` : own}) GROUP BY cluster, pattern, fingerprint)
GROUP BY pattern, cluster ORDER BY pattern, cluster`);
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
