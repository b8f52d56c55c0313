import { escapeControls } from "../base/escape-controls.js";
/**
 * Formats a page of Markdown for a terminal and returns the text. Without colours it is returned as it is. Control
 * characters are escaped in both, so that a page cannot write to the terminal.
 */
export function pageText(markdown, style) {
    const lines = markdown.split(/\r?\n/).map(escapedLine);
    const isPlain = style.bold("x") === "x";
    if (isPlain)
        return lines.join("\n");
    let isCode = false;
    const shown = lines.flatMap((line) => {
        if (/^\s*(```|~~~)/.test(line)) {
            isCode = !isCode;
            return [];
        }
        if (isCode)
            return [`    ${style.cyan(line)}`];
        if (/^<!--.*-->$/.test(line))
            return [];
        const heading = /^#{1,6} +(.*)$/.exec(line);
        return [heading === null ? inline(line, style) : style.bold(heading[1] ?? "")];
    });
    return shown.join("\n").replace(/\n{3,}/g, "\n\n");
}
/** Tabs stay, since a terminal takes them for blanks. */
function escapedLine(line) {
    return line
        .split("\t")
        .map((part) => escapeControls(part, part.length))
        .join("\t");
}
/** Shows code, emphasis and links of a line: a link with its address where that is none of a file beside the page. */
function inline(line, style) {
    return line
        .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, text, url) => /^https?:/.test(url) ? `${text} (${style.dim(url)})` : text)
        .replace(/`([^`]+)`/g, (_, code) => style.cyan(code))
        .replace(/\*\*([^*]+)\*\*/g, (_, text) => style.bold(text));
}
//# sourceMappingURL=page-text.js.map