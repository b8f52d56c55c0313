import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { htmlTemplate, trustedHtml } from "../../base/html-template.js";
import { pluralize } from "../../base/pluralize.js";
import { TEMPLATES } from "../../base/template.js";
import { pictureOfFindings } from "../picture/findings-picture.js";
import { countBySeverity, countUncertain } from "../report.js";
import { diagnosticsView } from "./diagnostics-view.js";
import { ElementIds } from "./element-ids.js";
import { findingView } from "./finding-view.js";
import { groupByPattern } from "./pattern-group.js";
import { patternText } from "./pattern-text.js";
import { factsOf } from "./report-facts.js";
/** More findings than these no browser shows in good time. */
const MAX_FINDINGS = 20_000;
const TEMPLATE_NAMES = ["start", "picture", "findings", "group", "finding", "diagnostics", "end"];
/**
 * Formats a report as one HTML page, which needs nothing beside it, and yields its text in pieces. Without a script it is
 * all there; the script filters and highlights. No text of a manifest or pattern becomes markup, and the page's own
 * policy allows only its one style and its one script. The same report gives the same bytes.
 *
 * @param maxFindings the gravest so many are shown; the summary counts all of them.
 */
export function* htmlReport(report, background, details, maxFindings = MAX_FINDINGS) {
    const templates = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, htmlTemplate(`html/${name}.html.hbs`)]));
    const groups = groupByPattern(report.findings);
    const ids = new ElementIds();
    const style = resource("page.css") + resource("picture.css");
    const script = resource("page.js");
    const ordered = groups.flatMap(({ findings }) => findings);
    const picture = pictureOfFindings({
        ...{ findings: ordered, idOf: (finding) => ids.of(finding), evidence: background.evidence },
        ...(details === undefined ? {} : { linksOf: details.linksOf }),
    });
    const patterns = groups.map(groupView);
    yield templates.start({
        policy: policyOf(style, script),
        style: trustedHtml(style),
        title: "patternc report",
        about: aboutOf(report),
        facts: factsOf(report),
        patterns,
        hasUncertain: countUncertain(report.findings) > 0,
        hasPicture: picture !== undefined,
        hasSuppressed: report.suppressed.length > 0,
        hasDiagnostics: report.diagnostics.length > 0,
    });
    if (picture !== undefined)
        yield templates.picture({ ...picture, svg: trustedHtml(picture.svg) });
    yield templates.findings({
        count: report.findings.length,
        status: statusOf(report.findings.length, maxFindings),
        patterns,
        severities: Object.entries(countBySeverity(report.findings))
            .reverse()
            .map(([severity, count]) => ({ severity, count })),
        uncertain: countUncertain(report.findings),
    });
    const rendering = { templates, ids, background, maxFindings };
    yield* groupTexts(groups, { ...rendering, ...(details === undefined ? {} : { details }) });
    yield "</section>\n";
    yield* suppressedTexts(report.suppressed, rendering);
    if (report.diagnostics.length > 0)
        yield templates.diagnostics(diagnosticsView(report.diagnostics));
    yield templates.end({ about: aboutOf(report), script: trustedHtml(script) });
}
function* groupTexts(groups, { templates, ids, background, maxFindings, details }) {
    const fragments = new Map(groups.map(({ id, pattern }) => [pattern.name, id]));
    let room = maxFindings;
    for (const group of groups) {
        const { findings, pattern } = group;
        yield templates.group({ ...groupView(group), ...patternText(pattern, fragments, details) });
        for (const finding of findings.slice(0, room)) {
            yield templates.finding(findingView(finding, ids.of(finding), background));
        }
        yield "</div>\n</div>\n";
        room -= Math.min(room, findings.length);
    }
}
function* suppressedTexts(suppressed, { templates, ids, background, maxFindings }) {
    if (suppressed.length === 0)
        return;
    yield `<section id="suppressed" aria-labelledby="suppressed-heading">\n<h2 id="suppressed-heading">Suppressed</h2>\n<details>\n<summary>${pluralize(suppressed.length, "finding")} that somebody decided to live with</summary>\n<div role="list" class="list">\n`;
    for (const finding of suppressed.slice(0, maxFindings)) {
        yield templates.finding(findingView(finding, ids.of(finding), background));
    }
    yield "</div>\n</details>\n</section>\n";
}
function groupView({ id, pattern, severity, findings, uncertain }) {
    const { name, displayName, category } = pattern;
    return { id, name, displayName, category, severity, uncertain, count: findings.length };
}
function statusOf(count, maxFindings) {
    if (count === 0)
        return "There are no findings.";
    if (count > maxFindings)
        return `The first ${maxFindings} of ${count} findings are shown; -o json has all of them.`;
    return `All ${pluralize(count, "finding")} ${count === 1 ? "is" : "are"} shown.`;
}
function aboutOf({ version, engine, bundle, revision }) {
    const policy = bundle ?? revision;
    return `patternc ${version}, engine ${engine}${policy === undefined ? "" : `, policy ${policy}`}`;
}
/** Reads a part of the page: its style or its script. */
function resource(name) {
    return readFileSync(`${TEMPLATES}html/${name}`, "utf8");
}
/** The Content-Security-Policy of the page. The icon is the empty one in the page: else browsers ask the server for it. */
function policyOf(style, script) {
    return trustedHtml([
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; "));
}
function hashOf(text) {
    return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html-report.js.map