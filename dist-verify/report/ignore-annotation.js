import { isJsonObject, ownValue } from "../base/json.js";
import { IGNORE_ANNOTATION } from "../cluster/snapshot-fields.js";
/** Returns the value of the annotation of an object or a Pod template; `undefined` where it has none. */
export function ignoreAnnotation(object) {
    const metadata = isJsonObject(object) ? ownValue(object, "metadata") : undefined;
    const annotations = isJsonObject(metadata) ? ownValue(metadata, "annotations") : undefined;
    return isJsonObject(annotations) ? ownValue(annotations, IGNORE_ANNOTATION) : undefined;
}
/**
 * Reads the value of the annotation and returns its entries: one a line, `PATTERN: REASON`. `*` and `all` mean every
 * pattern. What is no text gives one entry without a reason.
 */
export function readIgnoreAnnotation(value) {
    if (typeof value !== "string")
        return [{ pattern: JSON.stringify(value).slice(0, LONGEST), reason: "", character: 0 }];
    const entries = [];
    let start = 0;
    for (const line of value.split("\n")) {
        if (entries.length === MOST_ENTRIES)
            break;
        const character = start + line.search(/\S|$/);
        start += line.length + 1;
        if (line.trim() === "")
            continue;
        const colon = line.indexOf(":");
        const pattern = (colon === -1 ? line : line.slice(0, colon)).trim().slice(0, LONGEST);
        const reason = colon === -1 ? "" : line.slice(colon + 1).trim();
        entries.push({ pattern: pattern === "all" ? "*" : pattern, reason, character });
    }
    return entries.length === 0 ? [{ pattern: "", reason: "", character: 0 }] : entries;
}
/** Longer names are none, and more lines than there are patterns help nobody. */
const LONGEST = 300;
const MOST_ENTRIES = 1_000;
//# sourceMappingURL=ignore-annotation.js.map