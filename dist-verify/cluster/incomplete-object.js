import { escapeControls } from "../base/escape-controls.js";
import { isJsonObject, ownValue } from "../base/json.js";
/** The two words of a Kubernetes object (SEMANTICS.md 1): both have to be texts that are not empty. */
const WORDS = ["apiVersion", "kind"];
/** Keys that suggest a Kubernetes object where apiVersion and kind are missing and the metadata has a name. */
const CONTENTS = ["spec", "data", "stringData", "binaryData", "rules", "subjects", "webhooks"];
/**
 * Finds out what a document that is no Kubernetes object lacks, and returns it where the document looks like one: it
 * has the two words in some form; or one of them beside `metadata` or `spec`; or none, but a name and contents. Other
 * YAML (Helm's values and Chart.yaml, Compose, CI) gives `undefined`.
 */
export function incompleteObject(value) {
    if (!isJsonObject(value))
        return undefined;
    const words = WORDS.map((word) => wordOf(value, word));
    const faults = words.filter(({ isRight }) => !isRight);
    if (faults.length === 0 || !looksLikeOne(value, words))
        return undefined;
    const lacks = faults.map(lackOf).join(" and ");
    const misspelt = faults.filter((word) => word.misspelt !== undefined).map(({ word }) => word);
    return {
        message: `this looks like a Kubernetes object but has ${lacks}, so it is not judged`,
        help: misspelt.length > 0
            ? `write ${misspelt.join(" and ")}, exactly so: the case of a key counts`
            : "an object has both as texts, for example `apiVersion: apps/v1` and `kind: Deployment`",
    };
}
function wordOf(object, word) {
    const value = ownValue(object, word);
    if (typeof value === "string" && value !== "")
        return { word, isRight: true };
    if (value !== undefined && value !== "")
        return { word, wrong: typeName(value), isRight: false };
    const misspelt = Object.keys(object).find((key) => key !== word && plain(key) === word.toLowerCase());
    return { word, isRight: false, ...(misspelt === undefined ? {} : { misspelt }) };
}
function plain(key) {
    return key.length > 20 ? key : key.toLowerCase().replace(/[-_ ]/g, "");
}
function typeName(value) {
    if (typeof value === "object")
        return Array.isArray(value) ? "a list" : "an object";
    return `a ${typeof value}`;
}
function looksLikeOne(object, words) {
    const [metadata, spec] = [ownValue(object, "metadata"), ownValue(object, "spec")];
    const present = words.filter(({ isRight, misspelt, wrong }) => isRight || (misspelt ?? wrong) !== undefined).length;
    if (present === 2)
        return true;
    if (present === 1)
        return isJsonObject(metadata) || isJsonObject(spec);
    const name = isJsonObject(metadata) ? ownValue(metadata, "name") : undefined;
    return typeof name === "string" && CONTENTS.some((key) => Object.hasOwn(object, key));
}
function lackOf({ word, misspelt, wrong }) {
    if (misspelt !== undefined)
        return `"${escapeControls(misspelt)}" in place of "${word}"`;
    return wrong === undefined ? `no ${word}` : `${wrong} as ${word}`;
}
//# sourceMappingURL=incomplete-object.js.map