import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
/** Formats patterns as a table for people and returns the text, a line for each, sorted by name. */
export function patternListText(patterns, style) {
    const rows = sorted(patterns).map(({ name, severity, profile, category, displayName }) => [name, severity, profile, category, displayName].map((cell) => escapeControls(cell)));
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows
        .map((row) => {
        const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
        const [name = "", ...others] = cells;
        return `${[style.bold(name), ...others].join("  ").trimEnd()}\n`;
    })
        .join("");
}
/** Formats patterns as JSON and returns the text, sorted by name. */
export function patternListJson(patterns) {
    const list = sorted(patterns).map(({ name, displayName, severity, profile, category, dialect, description, docUrl, reference }) => {
        return { name, displayName, severity, profile, category, dialect, description, docUrl, reference };
    });
    return `${JSON.stringify({ schemaVersion: 1, patterns: list }, undefined, 2)}\n`;
}
function sorted(patterns) {
    return [...patterns].sort((a, b) => compareCodePoints(a.name, b.name));
}
//# sourceMappingURL=pattern-list.js.map