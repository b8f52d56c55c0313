import { DUCKDB } from "../sql/duckdb.js";
/** Counts the table `findings` by pattern and cluster, against the file with those of the last run. */
export async function countFindings(database, lastFindings) {
    const hasPrevious = lastFindings !== undefined;
    const own = "SELECT cluster, pattern, severity, fingerprint, 1 AS here, 0 AS before FROM findings";
    const last = `SELECT DISTINCT cluster, pattern, severity, fingerprint, 0 AS here, 1 AS before FROM read_parquet(${DUCKDB.text(lastFindings ?? "")})`;
    const rows = await database.rows(`SELECT pattern, cluster, any_value(severity) AS severity, sum(here)::INTEGER AS findings,
	count(*) FILTER (here > 0 AND before = 0)::INTEGER AS added, count(*) FILTER (here = 0)::INTEGER AS gone
FROM (SELECT cluster, pattern, any_value(severity) AS severity, fingerprint, sum(here) AS here, max(before) AS before
	FROM (${hasPrevious ? `${own} UNION ALL ${last}` : own}) GROUP BY cluster, pattern, fingerprint)
GROUP BY pattern, cluster ORDER BY pattern, cluster`);
    const counts = rows.map((row) => ({
        pattern: String(row.pattern),
        severity: String(row.severity),
        cluster: String(row.cluster),
        findings: Number(row.findings),
        added: hasPrevious ? Number(row.added) : 0,
        gone: Number(row.gone),
    }));
    return { counts, hasPrevious };
}
//# sourceMappingURL=count-findings.js.map