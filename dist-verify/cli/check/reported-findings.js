import { reportFindings } from "../../report/report.js";
import { findingFields } from "./finding-fields.js";
/** Completes the findings of all snapshots for reports and returns those that count, and those that do not. */
export async function reportedFindings(snapshots) {
    const findings = [];
    const suppressed = [];
    for (const one of snapshots) {
        const { snapshot, patterns, name } = one;
        const fieldsOf = await findingFields(one.counted, patterns, one.finder);
        const additions = { fieldsOf, suppressions: one.suppressed, ...(name === undefined ? {} : { snapshotName: name }) };
        const report = (some) => reportFindings(some, patterns, snapshot, additions);
        findings.push(report(one.counted));
        suppressed.push(report([...one.suppressed.keys()]));
    }
    return { findings: findings.flat(), suppressed: suppressed.flat() };
}
//# sourceMappingURL=reported-findings.js.map