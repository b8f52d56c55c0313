import { flatEvidence } from "./evidence.js";
import { countBySeverity, countUncertain } from "./report.js";
const INDENT = 2;
/**
 * Formats a report as JSON and yields the text in pieces, since all of it can be longer than a text of JavaScript: one
 * object in the form of INTERFACE.md, and a line end.
 *
 * @param showsSuppressed whether the findings are listed that the user suppressed.
 */
export function* jsonReport(report, evidence, showsSuppressed = false) {
    const { version, engine, bundle, revision, documents, objects, patterns, findings, suppressed, diagnostics } = report;
    const json = {
        schemaVersion: 1,
        tool: { name: "patternc", version },
        engine,
        ...(bundle === undefined ? {} : { bundle }),
        ...(report.bundles === undefined ? {} : { bundles: report.bundles }),
        ...(revision === undefined ? {} : { revision }),
        summary: {
            ...(report.snapshots === undefined ? {} : { snapshots: report.snapshots }),
            documents,
            objects,
            patterns,
            findings: findings.length,
            ...(report.leftOut === undefined ? {} : { leftOut: report.leftOut }),
            ...uncertainCount(findings),
            suppressed: suppressed.length,
            ...(report.unchanged === undefined ? {} : { unchanged: report.unchanged }),
            bySeverity: countBySeverity(findings),
        },
        findings: [],
        ...(showsSuppressed ? { suppressedFindings: [] } : {}),
        diagnostics: diagnostics.map(flatDiagnostic),
    };
    const [before = "", after = ""] = JSON.stringify(json, undefined, INDENT).split(noEntries("findings"));
    yield before;
    yield* listOf("findings", findings, evidence);
    if (showsSuppressed) {
        const [between = "", end = ""] = after.split(noEntries("suppressedFindings"));
        yield between;
        yield* listOf("suppressedFindings", suppressed, evidence);
        yield `${end}\n`;
    }
    else
        yield `${after}\n`;
}
function* listOf(key, findings, evidence) {
    yield noEntries(key).slice(0, -1);
    let separator = "\n    ";
    for (const finding of findings) {
        // A line end inside of a text is escaped.
        yield separator + JSON.stringify(flatFinding(finding, evidence), undefined, INDENT).replaceAll("\n", "\n    ");
        separator = ",\n    ";
    }
    yield findings.length === 0 ? "]" : "\n  ]";
}
/** The number of uncertain findings, where there are any. */
function uncertainCount(findings) {
    const uncertain = countUncertain(findings);
    return uncertain === 0 ? {} : { uncertain };
}
/** Returns where the entries of a list come: no text has it, since the line end in it would be escaped. */
function noEntries(key) {
    return `\n  "${key}": []`;
}
function flatFinding(finding, evidenceOf) {
    const { pattern, severity, message, fingerprint } = finding;
    const { name, category, docUrl, reference } = pattern;
    const resources = finding.resources.map(({ resource, ...printed }) => printed);
    const { uncertain, suppression, snapshot } = finding;
    const about = {
        ...{ pattern: name, snapshot, severity, category, message, uncertain },
        ...{ for: finding.for, docUrl, reference },
    };
    const evidence = evidenceOf(finding).map(flatEvidence);
    return {
        ...about,
        ...(suppression === undefined ? {} : { suppression: flatSuppression(suppression) }),
        fingerprint,
        resources,
        ...(evidence.length === 0 ? {} : { evidence }),
    };
}
function flatSuppression({ by, reason, place }) {
    const { file, line, column } = place ?? {};
    return { by, reason, file, line, column };
}
/**
 * Makes the JSON of a diagnostic and returns it in the form of INTERFACE.md: the parts of its place stand beside the
 * rest.
 */
export function flatDiagnostic({ code, severity, message, place, help }) {
    const { file, line, column, pointer } = place ?? {};
    return { code, severity, message, file, line, column, pointer, help };
}
//# sourceMappingURL=json-report.js.map