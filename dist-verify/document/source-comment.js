/** A longer name is none. */
const LONGEST = 300;
/** Matches a comment line of Helm that names the template a document was made from. */
const SOURCE = /^# Source: (\S.*?)\s*$/;
/**
 * Returns the file that a comment `# Source: FILE` names, as Helm writes it above each document; `undefined` where there
 * is none. It is the first such comment between an offset and what stands before it: a `---` or other content.
 *
 * It is taken only where it can be the path of a file in a chart: relative, without `..`, without characters that nobody
 * sees, and with the ending of a template.
 */
export function sourceComment(text, offset) {
    let source;
    let end = text.lastIndexOf("\n", offset - 1);
    while (end > 0) {
        const start = text.lastIndexOf("\n", end - 1) + 1;
        const line = text.slice(start, end).trimEnd();
        if (line !== "" && !line.startsWith("#"))
            break;
        const named = line.length > LONGEST ? undefined : SOURCE.exec(line)?.[1];
        if (named !== undefined && isTemplatePath(named))
            source = named;
        end = start - 1;
    }
    return source;
}
function isTemplatePath(path) {
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(path))
        return false;
    const isRelative = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
    return isRelative && /\.(?:ya?ml|json|tpl)$/.test(path);
}
//# sourceMappingURL=source-comment.js.map