import { escapeControls } from "../base/escape-controls.js";
import { pluralize } from "../base/pluralize.js";
import { serviceMessage, subjectName } from "./finding-words.js";
import { diagnosticPlace, findingPlace } from "./located-finding.js";
/** The levels of annotations, the most severe first. */
const LEVELS = ["error", "warning", "notice"];
/** Of each level GitHub shows so many in a step. */
const SHOWN = 10;
/** Longer messages are cut. */
const LONGEST = 4_000;
const LEVEL = {
    INFO: "notice",
    LOW: "notice",
    WARNING: "warning",
    MEDIUM: "warning",
    HIGH: "error",
    CRITICAL: "error",
};
/**
 * Formats a report as workflow commands of GitHub Actions and yields them, a line each: an annotation for each error about
 * the input and for each finding, the most severe first. Of each level GitHub shows the first ten of a step; where there
 * are more, a notice before the other notices says how many there are.
 */
export function* githubReport({ findings, diagnostics }, locating) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const byLevel = { error: [], warning: [], notice: [] };
    for (const finding of findings)
        byLevel[levelOf(finding)].push(finding);
    for (const error of errors)
        yield diagnosticCommand(error, locating);
    const isCut = errors.length + byLevel.error.length > SHOWN || LEVELS.some((level) => byLevel[level].length > SHOWN);
    for (const level of LEVELS) {
        if (level === "notice" && isCut)
            yield totalCommand(findings.length, errors.length);
        for (const finding of byLevel[level])
            yield findingCommand(level, finding, locating);
    }
}
function levelOf({ severity, uncertain }) {
    return uncertain === undefined ? LEVEL[severity] : "notice";
}
function findingCommand(level, finding, locating) {
    const place = findingPlace(finding, locating);
    // Without a file to point at, only the text can tell.
    const about = place.file === undefined ? ` (${subjectName(finding)})` : "";
    return command(level, place, finding.pattern.name, serviceMessage(finding) + about);
}
function diagnosticCommand(diagnostic, locating) {
    const { code, message, help } = diagnostic;
    return command("error", diagnosticPlace(diagnostic, locating), code, `${message}; ${help}`);
}
function totalCommand(findings, errors) {
    const also = errors === 0 ? "" : ` and ${pluralize(errors, "error")} about the input`;
    const message = `${pluralize(findings, "finding")}${also}. GitHub shows ${SHOWN} of each level in a step; all are in the step's log.`;
    return command("notice", {}, "patternc", message);
}
function command(level, { file, line, column }, title, message) {
    const properties = Object.entries({ file: file?.path, line: line?.toString(), col: column?.toString(), title })
        .flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(escapeControls(value, LONGEST))}`])
        .join(",");
    return `::${level} ${properties}::${escapeData(escapeControls(message, LONGEST))}\n`;
}
/** What ends a command, or begins an escape, is escaped as GitHub's own toolkit does it. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
//# sourceMappingURL=github-report.js.map