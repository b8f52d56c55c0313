import { nearestResource } from "../../report/evidence.js";
import { changedFiles } from "./changed-files.js";
import { findingEvidence } from "./finding-evidence.js";
import { forEachSnapshot } from "./judge-snapshots.js";
/**
 * Asks git what was changed since a revision, and returns what takes the findings about it. Its diagnostics are those of
 * {@link changedFiles}.
 */
export async function readChangedFindings(revision, paths) {
    const changed = await changedFiles(revision, paths);
    if (!changed.ok)
        return { diagnostics: changed.diagnostics, only: async (report) => report };
    return { diagnostics: [], only: (report, judged) => onlyChanged(report, judged, changed.value) };
}
/**
 * Returns a report of the findings that touch files which were changed, with the number of the others. A finding touches
 * the files of its resources and of what comes nearest to the thing that it misses. One that something is not there also
 * touches a changed or removed file which had that name before.
 */
async function onlyChanged(report, judged, changed) {
    const isNear = (file) => file !== undefined && changed.has(file);
    const rest = report.findings.filter(({ resources }) => !resources.some(({ file }) => isNear(file)));
    const touching = new Set(report.findings);
    if (rest.length > 0) {
        const evidenceOf = await forEachSnapshot({ ...report, findings: rest }, judged, findingEvidence);
        let texts;
        for (const finding of rest) {
            const evidence = evidenceOf(finding);
            if (evidence.some(({ nearest }) => nearest !== undefined && isNear(nearestResource(nearest).file)))
                continue;
            const wanted = missingNames(finding, evidence);
            texts ??= wanted.length === 0 ? undefined : await changed.earlier();
            if (wanted.some((pattern) => texts?.some((text) => pattern.test(text))))
                continue;
            touching.delete(finding);
        }
    }
    const suppressed = report.suppressed.filter(({ resources }) => resources.some(({ file }) => isNear(file)));
    const findings = report.findings.filter((finding) => touching.has(finding));
    return { ...report, findings, suppressed, unchanged: report.findings.length - findings.length };
}
/** What the text of a file has, if it has the thing that a finding misses: the line of its name, or of its kind. */
function missingNames({ absentKind }, evidence) {
    const names = evidence.flatMap(({ lookedFor }) => lookedFor.values.filter(({ path }) => path === "metadata.name").flatMap(({ texts }) => texts));
    const lines = [
        ...names.map((name) => ["name", name]),
        ...(absentKind === undefined ? [] : [["kind", absentKind]]),
    ];
    return lines
        .filter(([, word]) => word !== "")
        .map(([key, word]) => {
        const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
        return new RegExp(`(?<![\\w.-])${key}["']?\\s*:\\s*["']?${literal}(?![\\w.-])`);
    });
}
//# sourceMappingURL=only-changed.js.map