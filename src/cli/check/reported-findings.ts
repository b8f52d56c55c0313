import type { Finding } from "../../cluster/finding.js";
import { type Report, type ReportedFinding, reportFindings } from "../../report/report.js";
import type { DecidedSnapshot } from "./decide-findings.js";
import { findingFields } from "./finding-fields.js";

/** Completes the findings of all snapshots for reports and returns those that count, and those that do not. */
export async function reportedFindings(
	snapshots: readonly DecidedSnapshot[],
): Promise<Pick<Report, "findings" | "suppressed">> {
	const findings: (readonly ReportedFinding[])[] = [];
	const suppressed: (readonly ReportedFinding[])[] = [];
	for (const one of snapshots) {
		const { snapshot, patterns, name } = one;
		const fieldsOf = await findingFields(one.counted, patterns, one.finder);
		const additions = { fieldsOf, suppressions: one.suppressed, ...(name === undefined ? {} : { snapshotName: name }) };
		const report = (some: readonly Finding[]) => reportFindings(some, patterns, snapshot, additions);
		findings.push(report(one.counted));
		suppressed.push(report([...one.suppressed.keys()]));
	}
	return { findings: findings.flat(), suppressed: suppressed.flat() };
}
