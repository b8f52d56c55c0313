import { basename, dirname, resolve } from "node:path";
import { compareCodePoints } from "../../base/json.js";
import { renderTemplate } from "../../base/template.js";
import { dialectOfId } from "../../pattern/dialects.js";
import { kindText } from "../../pattern/kinds.js";
import { isPatternFileName } from "../../pattern/pattern-file-names.js";
import { cellLink, cellText } from "./markdown.js";
/**
 * Makes a page with a table of the patterns and returns its Markdown, sorted by name. Each pattern is linked to the
 * page of its folder. The links are right in a folder beside the one that holds the patterns' folders (`dist-policies/`
 * beside `registry/`), and in that one itself.
 */
export function catalogue(patterns) {
    const rows = [...patterns].sort((a, b) => compareCodePoints(a.name, b.name)).map(rowOf);
    return renderTemplate("catalogue.md.hbs", { patterns: rows });
}
function rowOf(pattern) {
    const { subject, partner, roles } = pattern;
    const inOrder = [subject, ...(partner === undefined ? [] : [partner]), ...roles];
    return {
        name: nameOf(pattern),
        displayName: cellText(pattern.displayName),
        severity: cellText(pattern.severity),
        category: cellText(pattern.category),
        profile: cellText(pattern.profile),
        description: cellText(pattern.description ?? (hasDescriptions(pattern) ? "" : messageInBrief(pattern))),
        kinds: cellText([...new Set(inOrder.flatMap(({ kinds }) => kinds.map(kindText)))].join(", ")),
    };
}
/** Returns the name, linked where there is a page. A pattern in a file of another name than
 * `pattern.json` or `pattern.yaml` has none. */
function nameOf({ name, file }) {
    if (!isPatternFileName(basename(file)))
        return cellText(name);
    const folder = dirname(resolve(file));
    return cellLink(name, ["..", basename(dirname(folder)), basename(folder), "README.md"]);
}
/** Tells whether the pattern is written in a dialect that has descriptions. */
function hasDescriptions({ dialect }) {
    return dialectOfId(dialect)?.texts.description !== undefined;
}
/** Returns the message with `…` for what it says of a resource. */
function messageInBrief({ message }) {
    const text = message.map((part) => ("text" in part ? part.text : "…")).join("");
    return text.replace(/…(?:[ /,]*…)+/g, "…");
}
//# sourceMappingURL=catalogue.js.map