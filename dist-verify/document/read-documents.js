import { hasErrors } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { placeDiagnostics } from "./place-diagnostics.js";
import { tooLong } from "./read-diagnostic.js";
import { jsonSyntaxError, readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
/**
 * Reads a text and returns its documents: one of JSON (with `takesSequences` any
 * number), any number of YAML. The text of a `.json` file is JSON (with `takesSequences` also YAML, where it is no
 * JSON); any other is JSON where it starts like JSON and is valid, else YAML, as kubectl does it. A blank text has no
 * document.
 *
 * Fails with all errors of the text, each with its place: `read/too-large`, `read/too-deep`, `read/syntax`,
 * `read/duplicate-key`, `read/unusable-key`, `read/unusable-number`, `read/alias-bomb`.
 */
export function readDocuments(source, options) {
    const documents = [];
    const diagnostics = visitDocuments(source, options, (document) => documents.push(document));
    return hasErrors(diagnostics) ? failure(diagnostics) : success(documents, diagnostics);
}
/**
 * Reads a text as {@link readDocuments} does, calls `visit` with each document as soon as it is read, and returns the
 * diagnostics. A document about which one of them is an error is not visited.
 *
 * @param refuse takes the parts of the text that could not be read.
 */
export function visitDocuments(source, options, visit, refuse = () => undefined) {
    if (!/\S/.test(source.text))
        return [];
    const format = formatOf(source);
    const placed = (actual, diagnostics) => placeDiagnostics(source, actual, diagnostics, options);
    if (source.text.length > options.limits.size) {
        refuse({ start: 0, end: source.text.length });
        return placed(format, [tooLong(source.text.length, options.limits.size)]);
    }
    if (format === "yaml")
        return placed("yaml", readYaml(source, options, visit, refuse));
    const parsed = readJson(source, options);
    const isJson = parsed !== undefined && parsed.mayBeYaml !== true;
    if (!isJson && !source.file.endsWith(".json"))
        return placed("yaml", readYaml(source, options, visit, refuse));
    const asYaml = !isJson && options.takesSequences === true ? readOnlyYaml(source, options) : undefined;
    const { documents, diagnostics, refused } = asYaml ?? parsed ?? noJson(source, options);
    documents.forEach(visit);
    refused.forEach(refuse);
    return placed(asYaml === undefined ? "json" : "yaml", diagnostics);
}
function noJson(source, { takesSequences }) {
    return {
        documents: [],
        diagnostics: [jsonSyntaxError(source, takesSequences)],
        refused: [{ start: 0, end: source.text.length }],
    };
}
/** Reads a text as YAML and returns its documents; `undefined` where any of it is no YAML. */
function readOnlyYaml(source, options) {
    const documents = [];
    const refused = [];
    const diagnostics = readYaml(source, options, (one) => documents.push(one), (part) => refused.push(part));
    return refused.length > 0 ? undefined : { documents, diagnostics, refused };
}
/** Reads a text that must be JSON and returns its one document. Its diagnostics are those of {@link readDocuments}. */
export function readJsonDocument(source, options) {
    const { size } = options.limits;
    const isTooLong = source.text.length > size;
    const parsed = isTooLong ? undefined : readJson(source, options);
    const reported = parsed?.diagnostics ?? [isTooLong ? tooLong(source.text.length, size) : jsonSyntaxError(source)];
    const diagnostics = placeDiagnostics(source, "json", reported, options);
    const document = parsed?.documents[0];
    return document === undefined || hasErrors(diagnostics) ? failure(diagnostics) : success(document, diagnostics);
}
/** Guesses the language of a text by its file's name and its first character and returns it. */
export function formatOf({ file, text }) {
    return file.endsWith(".json") || /^\s*[[{]/.test(text) ? "json" : "yaml";
}
//# sourceMappingURL=read-documents.js.map