import { isJsonObject } from "../base/json.js";
import { outcomeAsJson } from "../prove/compare.js";
/** Formats a divergence for people and returns the text: the pattern, the objects, and the outcome of each engine. */
export function divergenceText({ job, outcomes }, style) {
    const rows = [...outcomes].map(([{ name }, outcome]) => `  ${name.padEnd(10)} ${oneLineJson(outcomeAsJson(outcome, job.pattern.dialect))}`);
    return [
        style.bold(`the engines differ on ${job.documents.length === 1 ? "one object" : `${job.documents.length} objects`}`),
        `  pattern    ${oneLineJson(job.pattern.definition)}`,
        ...job.documents.map((document) => `  object     ${oneLineJson(withoutSecretData(document))}`),
        ...rows,
        "",
    ].join("\n");
}
/** Writes a value as JSON on one line, without characters that a terminal would interpret. */
function oneLineJson(value) {
    return (JSON.stringify(value) ?? "nothing").replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}
/** Puts an ellipsis in place of each value that a Secret holds: the objects may be a user's. */
function withoutSecretData(document) {
    if (!isJsonObject(document) || document.kind !== "Secret")
        return document;
    return Object.fromEntries(Object.entries(document).map(([key, value]) => [
        key,
        HOLDERS.has(key) && value !== undefined ? withoutTexts(value) : value,
    ]));
}
const HOLDERS = new Set(["data", "stringData"]);
function withoutTexts(value) {
    if (!isJsonObject(value))
        return "…";
    return Object.fromEntries(Object.keys(value).map((key) => [key, "…"]));
}
//# sourceMappingURL=divergence-text.js.map