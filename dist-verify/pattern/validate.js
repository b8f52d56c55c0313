import { errorDiagnostic } from "../base/diagnostic.js";
import { didYouMean } from "../base/did-you-mean.js";
import { isJsonList, isJsonObject } from "../base/json.js";
import { parsePointer, valueAt } from "../base/json-pointer.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { PartialDocument } from "./partial-document.js";
/**
 * Validates a document, its nulls taken away, against the schema of its dialect (SEMANTICS.md 0).
 *
 * @param validator the schema.
 * @param unoffered words that the schema takes and no help offers, since they are refused later.
 * @returns every mistake (`schema/unknown-key`, `schema/missing-key`, `schema/wrong-type`, `schema/unknown-word`,
 * `schema/bad-value`), and what is left without them.
 */
export function validate(document, validator, unoffered = []) {
    if (validator(document.value))
        return { mistakes: [], accepted: new PartialDocument(document.value, []) };
    const reported = validator.errors ?? [];
    const mistyped = new Set(reported.filter(({ keyword }) => keyword === "type").map((error) => error.instancePath));
    // What has the wrong type is none of the known words either, and a misspelt key is not missing: said once.
    const misspelt = new Set(reported.flatMap(meantKey));
    const errors = reported.filter(({ keyword, instancePath, params }) => (keyword !== "enum" || !mistyped.has(instancePath)) &&
        (keyword !== "required" || !misspelt.has(`${instancePath}/${params.missingProperty}`)));
    return {
        mistakes: errors.map((error) => diagnosticOf(error, document, unoffered)),
        accepted: new PartialDocument(document.value, errors.flatMap((error) => invalidPaths(error, document))),
    };
}
/** The pointer of the key that an unknown one most likely means, where that is absent. */
function meantKey({ keyword, instancePath, params, parentSchema, data }) {
    if (keyword !== "additionalProperties")
        return [];
    const absent = Object.keys(parentSchema.properties ?? {}).filter((key) => !Object.hasOwn(data, key));
    const meant = nearestWord(String(params.additionalProperty), absent);
    return meant === undefined ? [] : [`${instancePath}/${meant}`];
}
/** The paths that a mistake leaves in doubt. An unknown key may be a misspelling of any that its object lacks. */
function invalidPaths({ keyword, instancePath, params, parentSchema }, { value }) {
    const path = parsePointer(instancePath, value);
    if (keyword === "required")
        return [[...path, String(params.missingProperty)]];
    if (keyword !== "additionalProperties")
        return [path];
    const absent = Object.keys(parentSchema.properties ?? {}).filter((key) => valueAt(value, [...path, key]) === undefined);
    return [String(params.additionalProperty), ...absent].map((key) => [...path, key]);
}
function diagnosticOf(error, document, unoffered) {
    const path = parsePointer(error.instancePath, document.value);
    const actual = valueAt(document.value, path);
    const subject = path.length === 0 ? "the document" : quote(String(path.at(-1)));
    const at = document.locate(path);
    switch (error.keyword) {
        case "additionalProperties": {
            const key = String(error.params.additionalProperty);
            const known = Object.keys(error.parentSchema.properties ?? {});
            return errorDiagnostic({
                code: "schema/unknown-key",
                message: `unknown key ${quote(key)}`,
                help: didYouMean(key, known),
                ...document.locate([...path, key], "key"),
            });
        }
        case "required": {
            const key = String(error.params.missingProperty);
            return errorDiagnostic({
                code: "schema/missing-key",
                message: `${isItem(path) ? "this entry" : subject} lacks the key ${quote(key)}`,
                help: `add ${quote(key)}`,
                ...at,
            });
        }
        case "type": {
            const expected = [error.params.type].flat().join(" or ");
            return errorDiagnostic({
                code: "schema/wrong-type",
                message: `${isItem(path) ? "this entry" : subject} is ${typeName(actual)}, not ${article(expected)}`,
                help: `write ${article(expected)}; nothing is converted`,
                ...at,
            });
        }
        case "enum":
        case "const": {
            const words = error.keyword === "const" ? [String(error.params.allowedValue)] : error.params.allowedValues.map(String);
            const known = words.filter((word) => !unoffered.includes(word));
            const word = typeof actual === "string" ? actual : "";
            const { instead = {} } = error.parentSchema;
            return errorDiagnostic({
                code: "schema/unknown-word",
                message: `unknown ${String(path.at(-1))} ${typeof actual === "string" ? quote(actual) : typeName(actual)}`,
                help: Object.hasOwn(instead, word) ? String(instead[word]) : didYouMean(word, known),
                ...at,
            });
        }
        default: {
            const refused = error.keyword === "pattern" && typeof actual === "string";
            return errorDiagnostic({
                code: "schema/bad-value",
                message: `${isItem(path) ? "this entry" : subject} ${refused ? `cannot be ${quote(actual)}` : error.message?.replace("NOT", "not")}`,
                help: String(error.parentSchema.errorMessage ?? "see SEMANTICS.md 0 for what can stand here"),
                ...at,
            });
        }
    }
}
function isItem(path) {
    return typeof path.at(-1) === "number";
}
function typeName(value) {
    if (value === undefined || value === null)
        return "absent";
    if (isJsonList(value))
        return "a list";
    if (isJsonObject(value))
        return "an object";
    if (typeof value === "number" && !Number.isFinite(value))
        return "a number that no double can hold";
    return article(typeof value);
}
function article(type) {
    const name = type === "array" ? "list" : type;
    return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
//# sourceMappingURL=validate.js.map