import { escapeControls } from "../base/escape-controls.js";
/** Who decided that a finding does not count, in words. */
const BY = { annotation: "by annotation", configuration: "by configuration", baseline: "in the baseline" };
/**
 * Formats the suppressed findings of a report for people and yields the text, two lines for each; nothing where there are
 * none.
 */
export function* suppressedText({ findings, suppressed }, style) {
    if (suppressed.length === 0)
        return;
    yield `${findings.length === 0 ? "" : "\n"}${style.bold("Suppressed")}\n`;
    for (const finding of suppressed)
        yield findingText(finding, style);
}
function findingText({ pattern, message, severity, resources, suppression }, style) {
    const names = resources.map(({ kind, namespace, name, file, line }) => {
        const object = [kind, namespace, name].filter((part) => part !== "").join("/");
        const place = [file, line].filter((part) => part !== undefined).join(":");
        return `${escapeControls(object)} ${style.cyan(escapeControls(place))}`.trimEnd();
    });
    const what = [severity, ...names, style.dim(`[${escapeControls(pattern.name)}]`)].join("  ");
    const why = suppression === undefined ? "" : ` ${BY[suppression.by]}: ${escapeControls(suppression.reason, 600)}`;
    return `  ${what}\n    ${escapeControls(message, 600)}\n    ${style.dim("suppressed")}${why}\n`;
}
//# sourceMappingURL=suppressed-text.js.map