import { escapeControls } from "../base/escape-controls.js";
import { serviceMessage } from "./finding-words.js";
import { findingPlace, STANDARD_INPUT_NAME } from "./located-finding.js";
import { UniqueFingerprints } from "./unique-fingerprints.js";
/** The severities of GitLab's Code Quality. */
const SEVERITY = {
    INFO: "info",
    LOW: "minor",
    WARNING: "major",
    MEDIUM: "major",
    HIGH: "critical",
    CRITICAL: "blocker",
};
/** Longer messages are cut. */
const LONGEST = 4_000;
/**
 * Formats a report for GitLab's Code Quality and yields the text in pieces: a JSON array with an entry for each finding
 * that counts, in their order.
 */
export function* gitlabReport({ findings }, locating) {
    const fingerprints = new UniqueFingerprints();
    let separator = "[\n  ";
    for (const finding of findings) {
        yield separator + JSON.stringify(entryOf(finding, fingerprints.of(finding), locating));
        separator = ",\n  ";
    }
    yield findings.length === 0 ? "[]\n" : "\n]\n";
}
function entryOf(finding, fingerprint, locating) {
    const { file, line = 1 } = findingPlace(finding, locating);
    return {
        description: escapeControls(serviceMessage(finding), LONGEST),
        check_name: finding.pattern.name,
        fingerprint,
        severity: finding.uncertain === undefined ? SEVERITY[finding.severity] : "info",
        location: { path: file?.path ?? STANDARD_INPUT_NAME, lines: { begin: line } },
    };
}
//# sourceMappingURL=gitlab-report.js.map