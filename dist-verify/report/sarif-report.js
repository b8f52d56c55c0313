import { pathToFileURL } from "node:url";
import { escapeControls } from "../base/escape-controls.js";
import { pluralize } from "../base/pluralize.js";
import { wellFormed } from "../base/well-formed.js";
import { SEVERITY_RANK } from "../pattern/pattern.js";
import { nearestResource } from "./evidence.js";
import { objectName, serviceMessage } from "./finding-words.js";
import { diagnosticPlace, findingPlace, resourcePlace, STANDARD_INPUT_NAME, } from "./located-finding.js";
import { SARIF_LEVEL, sarifRule } from "./sarif-rules.js";
import { UniqueFingerprints } from "./unique-fingerprints.js";
/** GitHub shows no more results of a run. */
const MOST_RESULTS = 5_000;
/** The folder from which the paths of a log lead on. */
const ROOT = "%SRCROOT%";
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/**
 * Formats a report as a SARIF 2.1.0 log, in the form that GitHub's code scanning takes, and yields the text in pieces. It
 * has at most 5,000 results, the most severe first where there are more, and says so in a notification.
 */
export function* sarifReport(report, context) {
    const all = [...report.findings, ...report.suppressed];
    const results = all.length > MOST_RESULTS ? mostSevere(all) : all;
    const rules = rulesOf(context.judged, all);
    // A page is only read by who has a finding.
    const withResults = new Set(results.map(({ pattern }) => pattern.name));
    const pageOf = (name) => (withResults.has(name) ? context.pageOf(name) : undefined);
    const run = {
        tool: {
            driver: {
                name: "patternc",
                version: report.version,
                semanticVersion: report.version,
                rules: rules.map((pattern) => sarifRule(pattern, pageOf(pattern.name))),
            },
        },
        invocations: [invocationOf(report, all.length, context)],
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        results: [],
    };
    const log = JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, undefined, 2);
    // A line end inside of a text is escaped, so no text has this. The results of the run come last.
    const at = log.lastIndexOf(NO_RESULTS);
    yield log.slice(0, at + NO_RESULTS.length - 1);
    const indexes = new Map(rules.map(({ name }, index) => [name, index]));
    const fingerprints = new UniqueFingerprints();
    let separator = "\n        ";
    for (const finding of results) {
        const result = resultOf(finding, fingerprints.of(finding), indexes.get(finding.pattern.name) ?? -1, context);
        yield separator + JSON.stringify(result);
        separator = ",\n        ";
    }
    yield `${results.length === 0 ? "" : "\n      "}${log.slice(at + NO_RESULTS.length - 1)}\n`;
}
const NO_RESULTS = '\n      "results": []';
/** Suppressed findings are the first that are left out. */
function mostSevere(findings) {
    const rank = ({ severity, uncertain, suppression }) => SEVERITY_RANK[severity] - (uncertain === undefined ? 0 : 10) - (suppression === undefined ? 0 : 100);
    return findings.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_RESULTS);
}
/** The patterns that judged, and those of findings that are not among them: with what the finding says of them. */
function rulesOf(judged, findings) {
    const rules = new Map(judged.map((pattern) => [pattern.name, pattern]));
    for (const { pattern, severity } of findings) {
        if (!rules.has(pattern.name))
            rules.set(pattern.name, { ...pattern, severity, profile: "recommended" });
    }
    return [...rules.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function invocationOf({ diagnostics }, count, locating) {
    const left = count - MOST_RESULTS;
    const notifications = [
        ...(left > 0 ? [tooManyResults(count)] : []),
        ...diagnostics.map((diagnostic) => notificationOf(diagnostic, locating)),
    ];
    return {
        executionSuccessful: !diagnostics.some(({ severity }) => severity === "error"),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
function tooManyResults(count) {
    return {
        level: "warning",
        descriptor: { id: "too-many-results" },
        message: {
            text: `This log has the ${MOST_RESULTS} most severe of ${pluralize(count, "finding")}, since GitHub shows no more. All are in the report that "-o json" writes.`,
        },
    };
}
function notificationOf(diagnostic, locating) {
    const { code, severity, message, help } = diagnostic;
    const at = diagnosticPlace(diagnostic, locating);
    return {
        level: severity,
        descriptor: { id: code },
        message: plainText(`${message}. ${sentenceOf(help)}`),
        ...(at.file === undefined ? {} : { locations: [{ physicalLocation: physicalLocation(at, false) }] }),
    };
}
function resultOf(finding, fingerprint, ruleIndex, context) {
    const { pattern, severity, uncertain, suppression, resources } = finding;
    const [subject, ...others] = resources;
    const related = relatedLocations(finding, others, context);
    return {
        ruleId: pattern.name,
        ruleIndex,
        level: uncertain === undefined ? SARIF_LEVEL[severity] : "note",
        message: plainText(serviceMessage(finding)),
        locations: [
            {
                physicalLocation: physicalLocation(findingPlace(finding, context), true),
                ...(subject === undefined ? {} : { logicalLocations: [logicalLocation(subject)] }),
            },
        ],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        // GitHub goes by the second one, and works out another one from the source line where it is absent.
        partialFingerprints: { "patternc/v1": fingerprint, primaryLocationLineHash: fingerprint },
        ...(suppression === undefined ? {} : { suppressions: [suppressionOf(suppression, context)] }),
        properties: {
            severity,
            ...(uncertain === undefined ? {} : { uncertain }),
            ...(finding.snapshot === undefined ? {} : { snapshot: finding.snapshot }),
            ...(finding.for === undefined ? {} : { for: finding.for }),
            ...(finding.absentKind === undefined ? {} : { absentKind: finding.absentKind }),
            ...(subject?.field === undefined ? {} : { field: subject.field.path }),
        },
    };
}
/** The other resources, and of what is absent what comes nearest. */
function relatedLocations(finding, others, context) {
    const nearest = context
        .evidence(finding)
        .flatMap((evidence) => evidence.nearest === undefined
        ? []
        : [{ resource: nearestResource(evidence.nearest), text: `is nearest: ${evidence.nearest.text}` }]);
    const related = [...others.map((resource) => ({ resource, text: `is the ${resource.actor}` })), ...nearest];
    return related.flatMap(({ resource, text }, i) => {
        const place = resourcePlace(resource, context);
        if (place.file === undefined)
            return [];
        const logicalLocations = [logicalLocation(resource)];
        const message = plainText(`${objectName(resource)} ${text}`);
        return [{ id: i, physicalLocation: physicalLocation(place, true), logicalLocations, message }];
    });
}
/** Longer messages are cut. */
const LONGEST = 10_000;
/**
 * Makes the message of a text and returns it. SARIF takes `[text](target)` for a link, which no text of a manifest may
 * become.
 */
function plainText(text) {
    return { text: escapeControls(text, LONGEST).replaceAll("](", "] (") };
}
function logicalLocation(resource) {
    return { name: resource.name, fullyQualifiedName: objectName(resource), kind: "resource" };
}
/** @param needsLine whether a place without a line is the first one: GitHub takes no result without. */
function physicalLocation({ file, line, column }, needsLine) {
    const startLine = line ?? (needsLine ? 1 : undefined);
    const artifactLocation = artifactLocationOf(file ?? { path: STANDARD_INPUT_NAME, isInside: true });
    if (startLine === undefined)
        return { artifactLocation };
    return { artifactLocation, region: { startLine, ...(column === undefined ? {} : { startColumn: column }) } };
}
function artifactLocationOf({ path, isInside }) {
    if (!isInside)
        return { uri: pathToFileURL(wellFormed(path)).href };
    const uri = wellFormed(path).split("/").map(encodeURIComponent).join("/");
    return { uri, uriBaseId: ROOT };
}
function suppressionOf({ by, reason, place }, { fileInRepository }) {
    const { file, line } = place ?? {};
    const isFile = file !== undefined && file !== STANDARD_INPUT_NAME;
    const at = isFile ? { file: fileInRepository(file), ...(line === undefined ? {} : { line }) } : undefined;
    return {
        kind: by === "annotation" ? "inSource" : "external",
        status: "accepted",
        justification: reason,
        ...(at === undefined ? {} : { location: { physicalLocation: physicalLocation(at, false) } }),
    };
}
/** Makes a sentence of a help, which begins in lower case and has no full stop. */
function sentenceOf(help) {
    return `${help.charAt(0).toUpperCase()}${help.slice(1)}${/[.?!]$/.test(help) ? "" : "."}`;
}
//# sourceMappingURL=sarif-report.js.map