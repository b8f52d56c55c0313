import { hasErrors } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { decideFindings } from "../cli/check/decide-findings.js";
import { FindingDecisions } from "../cli/check/finding-decisions.js";
import { judgeReading } from "../cli/check/judge-reading.js";
import { reportedFindings } from "../cli/check/reported-findings.js";
import { versions } from "../cli/version.js";
import { limitFindings } from "../report/limit-findings.js";
/**
 * Judges a snapshot and returns a report of it: findings with the places of their resources, those that are suppressed
 * apart, each that missing input may explain with the reason why it is uncertain. Errors about the manifests are among
 * the report's diagnostics, and what could be read is judged. Fails where the judge does.
 */
export async function checkSnapshot(judge, reading, { maxFindings, readsAnnotations = true } = {}) {
    const { loaded, engine } = judge;
    const judged = await judgeReading(reading, loaded);
    const failures = judged.diagnostics.filter((diagnostic) => !isAbout(diagnostic, reading));
    if (hasErrors(failures))
        return failure(failures);
    const today = new Date().toISOString().slice(0, 10);
    const decisions = new FindingDecisions({ readsAnnotations, today });
    const [decided] = await decideFindings([judged], decisions);
    if (decided === undefined)
        throw new Error("a snapshot was judged");
    // Annotations may be meant for other judges, too: only those of patterns that judge here are expected to be of use.
    const known = { judging: judge.patternNames };
    const { snapshot, diagnostics } = decided;
    const whole = {
        version: versions.version,
        engine,
        ...loaded.policy,
        documents: snapshot.documentCount,
        objects: snapshot.documents.length,
        patterns: judge.patternNames.length,
        ...(await reportedFindings([decided])),
        diagnostics: [...diagnostics, ...decisions.diagnostics(known)],
    };
    return success({ report: limitFindings(whole, maxFindings), decided, judge });
}
function isAbout(diagnostic, { diagnostics }) {
    return diagnostics.includes(diagnostic);
}
//# sourceMappingURL=check-snapshot.js.map