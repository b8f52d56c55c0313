import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
import { identityKey } from "../cluster/finding.js";
import { SEVERITY_RANK } from "../pattern/pattern.js";
import { FindingLines, fieldPlaceText, nameWidth, placeText, resourceName } from "./finding-lines.js";
import { messageText, sharedMessage } from "./message-template.js";
import { pagesOf } from "./pattern-page.js";
import { coloredSeverity } from "./style.js";
import { linesText } from "./text-layout.js";
/**
 * Formats the findings of a report for people and yields the text, finding by finding; nothing where there are none.
 * Blocks are divided by an empty line.
 */
export function* textReport({ findings }, style, background, { groupBy, width }) {
    const lines = new FindingLines(background, { style, ...(width === undefined ? {} : { width }) });
    let separator = "";
    for (const group of GROUPS[groupBy](findings)) {
        for (const part of BLOCKS[groupBy](group, lines, style)) {
            yield separator + linesText(part, width);
            separator = "";
        }
        separator = "\n";
    }
}
const GROUPS = {
    pattern: bySeverity,
    resource: (findings) => placedGroups(findings, ({ snapshot, resources: [subject] }) => JSON.stringify([snapshot, subject && identityKey(subject)])),
    file: (findings) => placedGroups(findings, ({ resources: [subject] }) => subject?.file ?? ""),
};
/** Yields the findings of each pattern, the severest first. */
function bySeverity(findings) {
    const rankOf = ([first]) => (first === undefined ? 0 : SEVERITY_RANK[first.severity]);
    return groups(findings, ({ pattern, severity }) => `${severity} ${pattern.name}`).sort((a, b) => rankOf(b) - rankOf(a));
}
/** Returns the findings that have a key in common, in the order of their places. */
function placedGroups(findings, keyOf) {
    const placed = findings.map((finding) => {
        const { file = "", line = 0, field } = finding.resources[0] ?? {};
        return { finding, file, line: field?.line ?? line };
    });
    placed.sort((a, b) => compareCodePoints(a.file, b.file) || a.line - b.line);
    return groups(placed.map(({ finding }) => finding), keyOf);
}
/** Returns the findings that have a key in common, in the order in which the keys come. */
function groups(findings, keyOf) {
    const byKey = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = byKey.get(key);
        if (group === undefined)
            byKey.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...byKey.values()];
}
const BLOCKS = {
    /** What the pattern says, once where all say it, and the list of what it says it of. */
    *pattern(group, lines, style) {
        const [first] = group;
        if (first === undefined)
            return;
        const { pattern, severity } = first;
        const count = group.length === 1 ? "" : ` ${style.dim(pluralize(group.length, "finding"))}`;
        const title = `${coloredSeverity(severity, style)}  ${style.bold(escapeControls(pattern.displayName))} ${style.dim(`[${escapeControls(pattern.name)}]`)}${count}`;
        const shared = sharedMessage(group);
        yield [
            { indent: 0, text: title, hang: 2 },
            ...(shared === undefined ? [] : [{ indent: 2, text: shared.text }]),
            ...(first.for === undefined ? [] : [{ indent: 2, text: `${style.dim("for")} ${escapeControls(first.for)}` }]),
            ...pagesOf(pattern).map((page) => ({ indent: 2, text: `${style.dim("see")} ${escapeControls(page, 2_000)}` })),
        ];
        const columns = nameWidth(group);
        for (const finding of group) {
            const own = shared === undefined ? [{ indent: 2, text: messageText(finding) }] : [];
            const values = shared?.valuesOf(finding) ?? [];
            yield [...own, ...lines.of(finding, shared === undefined ? 4 : 2, { nameWidth: columns, values })];
        }
    },
    /** The object, and what is said of it. */
    *resource(group, lines, style) {
        const [first] = group;
        if (first === undefined)
            return;
        const [subject] = first.resources;
        const title = subject === undefined ? "no object" : style.bold(resourceName(subject));
        const place = subject === undefined ? "" : `  ${style.cyan(placeText(subject))}`;
        yield [{ indent: 0, text: (title + place).trimEnd(), hang: 2 }];
        for (const finding of group) {
            const [resource] = finding.resources;
            const { line, column } = resource?.field ?? {};
            const place = line === undefined ? "" : `${style.cyan(`${line}:${column}`)} `;
            yield [
                { indent: 2, text: place + sentence(finding, style), hang: 2 },
                ...(resource === undefined ? [] : lines.excerpt(resource, finding, 4)),
                ...lines.ofOthers(finding, 4),
            ];
        }
    },
    /** A line for each finding, with its place in front, as compilers have it. */
    *file(group, lines, style) {
        for (const finding of group) {
            const [resource] = finding.resources;
            const place = resource === undefined ? "" : fieldPlaceText(resource);
            const text = `${place === "" ? "" : `${style.cyan(place)}: `}${sentence(finding, style)}`;
            yield [
                { indent: 0, text, hang: 2 },
                ...(resource === undefined ? [] : lines.excerpt(resource, finding, 2)),
                ...lines.ofOthers(finding, 2),
            ];
        }
    },
};
function sentence(finding, style) {
    const { pattern, severity } = finding;
    return `${coloredSeverity(severity, style)} ${messageText(finding)} ${style.dim(`[${escapeControls(pattern.name)}]`)}`;
}
//# sourceMappingURL=text-report.js.map