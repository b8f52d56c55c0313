import { escapeControls } from "../base/escape-controls.js";
import { wellFormed } from "../base/well-formed.js";
import { nearestResource } from "./evidence.js";
import { findingMessage, objectName, subjectName } from "./finding-words.js";
/** Longer texts are cut. */
const LONGEST = 10_000;
/** The name of the suite with the errors about the input. */
const INPUT = "input";
/**
 * Formats a report as JUnit XML and yields the text in pieces: a suite for each pattern that judged, by name, with a test
 * for each finding, or one that passed where there is none. What does not make the run fail is skipped, with the reason;
 * errors about the input are a suite of their own.
 */
export function* junitReport(report, { judged, evidence, fails }) {
    const suites = new Map(judged.map((pattern) => [pattern.name, []]));
    for (const finding of [...report.findings, ...report.suppressed]) {
        const { name } = finding.pattern;
        const suite = suites.get(name);
        if (suite === undefined)
            suites.set(name, [finding]);
        else
            suite.push(finding);
    }
    const errors = report.diagnostics.filter(({ severity }) => severity === "error");
    const isFailure = (finding) => skipReason(finding, fails) === undefined;
    const failures = report.findings.filter(isFailure).length;
    const tests = errors.length + [...suites.values()].reduce((sum, { length }) => sum + Math.max(1, length), 0);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield openTag("testsuites", { name: "patternc", tests, failures, errors: errors.length, time: 0 });
    if (errors.length > 0) {
        const counts = { tests: errors.length, failures: 0, errors: errors.length, skipped: 0 };
        yield openTag("testsuite", { name: INPUT, ...counts, time: 0 }, 1);
        for (const error of errors)
            yield errorCase(error);
        yield "  </testsuite>\n";
    }
    for (const [name, findings] of [...suites].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const failed = findings.filter(isFailure).length;
        const counts = { failures: failed, errors: 0, skipped: findings.length - failed };
        yield openTag("testsuite", { name, tests: Math.max(1, findings.length), ...counts, time: 0 }, 1);
        if (findings.length === 0)
            yield testCase(name, "no finding", "");
        for (const finding of findings)
            yield findingCase(finding, skipReason(finding, fails), evidence);
        yield "  </testsuite>\n";
    }
    yield "</testsuites>\n";
}
/** Why a finding is no failure: the user suppressed it, it is uncertain, or it is below the threshold. */
function skipReason(finding, fails) {
    const { suppression, uncertain, severity } = finding;
    if (suppression !== undefined)
        return `suppressed: ${suppression.reason}`;
    if (uncertain !== undefined)
        return `uncertain: ${uncertain}`;
    return fails(finding) ? undefined : `${severity} is below the threshold`;
}
function findingCase(finding, skipped, evidence) {
    const { pattern, severity, message } = finding;
    const lines = bodyOf(finding, evidence);
    const content = skipped === undefined
        ? `${openTag("failure", { type: severity, message }, 3, "")}${escaped(lines.join("\n"))}</failure>\n`
        : `      <skipped>${escaped([escapeControls(skipped, LONGEST), ...lines].join("\n"))}</skipped>\n`;
    const inSnapshot = finding.snapshot === undefined ? "" : ` in ${finding.snapshot}`;
    return testCase(pattern.name, subjectName(finding) + inSnapshot, content);
}
/** A line for the message, for each object with its place, and for what comes nearest. */
function bodyOf(finding, evidence) {
    const resources = finding.resources.map((one) => `${one.actor}: ${objectName(one)} ${placeText(one)}`);
    const about = evidence(finding).flatMap(({ lookedFor, nearest, nothingNear }) => {
        if (nearest === undefined)
            return [`looked for: ${lookedFor.text}`, `nearest: none: ${nothingNear ?? ""}`];
        const resource = nearestResource(nearest);
        const words = `${objectName(resource)} ${placeText(resource)} (${nearest.text})`;
        return [`looked for: ${lookedFor.text}`, `nearest: ${words}`];
    });
    const { docUrl, reference } = finding.pattern;
    const see = [docUrl, reference].flatMap((one) => (one === undefined ? [] : [`see: ${one}`]));
    return [findingMessage(finding), ...resources, ...about, ...see].map((line) => escapeControls(line, LONGEST));
}
function placeText({ file, line, column, source, field }) {
    const at = field ?? { line, column };
    const place = [file, at.line, at.column].filter((part) => part !== undefined).join(":");
    return source === undefined ? place : `${place} (from ${source})`;
}
function errorCase({ code, message, help, place }) {
    const { file, line, column } = place ?? {};
    const where = [file, line, column].filter((part) => part !== undefined).join(":");
    const body = [message, where, help].filter((text) => text !== "").map((text) => escapeControls(text, LONGEST));
    const error = openTag("error", { type: code, message }, 3, "");
    return testCase(INPUT, file ?? code, `${error}${escaped(body.join("\n"))}</error>\n`);
}
function testCase(className, name, content) {
    const attributes = { classname: `patternc.${className}`, name, time: 0 };
    if (content === "")
        return `${openTag("testcase", attributes, 2, "").slice(0, -1)}/>\n`;
    return `${openTag("testcase", attributes, 2)}${content}    </testcase>\n`;
}
function openTag(name, attributes, level = 0, end = "\n") {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(escapeControls(String(value), LONGEST))}"`);
    return `${"  ".repeat(level)}<${name}${written.join("")}>${end}`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};
/** Escapes a text for XML. What XML 1.0 has no place for is a replacement character. */
function escaped(text) {
    return wellFormed(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
//# sourceMappingURL=junit-report.js.map