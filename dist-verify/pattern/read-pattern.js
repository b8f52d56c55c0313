import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { SourceText } from "../base/source-text.js";
import { inspectJson } from "../document/inspect-json.js";
import { formatOf, readDocuments, readJsonDocument } from "../document/read-documents.js";
import { DEFAULT_LIMITS } from "../document/read-options.js";
import { dialectOf } from "./dialects.js";
import { foreignDocument } from "./foreign-document.js";
import { DEFAULT_CONTEXT } from "./reading-context.js";
/** A pattern written by hand has a few kilobytes. The limits keep a generated one from taking minutes. */
export const PATTERN_LIMITS = {
    ...DEFAULT_LIMITS,
    size: 1_000_000,
    depth: 32,
    sameDiagnostics: Number.POSITIVE_INFINITY,
};
/** The dialect that is written in YAML. */
const RESOURCE_DIALECT = "kubepattern.dev/v1";
/** How patterns are read. Their numbers are checked where they are used. */
const PATTERN_READING = { limits: PATTERN_LIMITS, checksNumbers: false };
/**
 * Reads a text and returns the patterns in it: text, then schema, then meaning. A file of JSON has one, any other text any
 * number. What cannot be read, or is no pattern at all, is told alone; of a pattern, schema and meaning tell all mistakes in one run, in the order of their places.
 *
 * @returns the patterns, perhaps with warnings; or every reason to refuse the text. One refused document refuses all.
 */
export function readPatterns(source, context = DEFAULT_CONTEXT) {
    const documents = documentsOf(source);
    if (!documents.ok)
        return documents;
    const results = documents.value.map((document) => readPatternDocument(document, context));
    const diagnostics = [...documents.diagnostics, ...results.flatMap((result) => result.diagnostics)];
    const patterns = results.flatMap((result) => (result.ok ? [result.value] : []));
    return patterns.length === results.length ? success(patterns, diagnostics) : failure(diagnostics);
}
/**
 * Reads the text of one pattern and returns it. As {@link readPatterns}; a second pattern is refused
 * (`read/several-patterns`).
 *
 * @param file the name that places carry.
 */
export function readPattern(text, file, context = DEFAULT_CONTEXT) {
    const result = readPatterns(new SourceText(file, text.replace(/^\uFEFF/, "")), context);
    if (!result.ok)
        return result;
    const [pattern, second] = result.value;
    if (pattern !== undefined && second === undefined)
        return success(pattern, result.diagnostics);
    const message = "the text has more than one pattern";
    const help = "give each pattern a text of its own";
    const at = second?.places.metadata ?? { place: { file } };
    return failure([...result.diagnostics, errorDiagnostic({ code: "read/several-patterns", message, help, ...at })]);
}
/**
 * Reads a document, of a text or of memory, and returns its pattern. Its diagnostics are those of {@link readPatterns}.
 */
export function readPatternDocument(document, context = DEFAULT_CONTEXT) {
    const { depth } = PATTERN_LIMITS;
    if (document.format === "memory" && inspectJson(document.value, depth).isTooDeep) {
        const message = `nested deeper than ${depth} levels`;
        return failure([
            errorDiagnostic({ code: "read/too-deep", message, help: "flatten the document", ...document.locate([]) }),
        ]);
    }
    const dialect = dialectOf(document);
    if (dialect === undefined)
        return failure([foreignDocument(document)]);
    if (dialect.formats.includes(document.format))
        return dialect.read(document, context);
    const message = `this is YAML: a pattern of ${dialect.id} is JSON`;
    const help = "write it as JSON, in a .json file";
    return failure([errorDiagnostic({ code: "read/yaml", message, help, ...document.locate([]) })]);
}
/**
 * Tells what patterns a YAML text holds: one that is read, perhaps with mistakes; only such as are written in another
 * format; or none.
 */
export function patternsInYaml(source) {
    // Most texts are manifests, and need not be parsed.
    if (!/pattern/i.test(source.text))
        return "none";
    const documents = readDocuments(source, PATTERN_READING);
    if (!documents.ok)
        return NAMES_DIALECT.test(source.text) ? "readable" : "none";
    const dialects = documents.value.map(dialectOf).filter((dialect) => dialect !== undefined);
    if (dialects.length === 0)
        return "none";
    return dialects.some(({ formats }) => formats.includes("yaml")) ? "readable" : "unreadable";
}
/** A line of a broken text that says what it is meant to be. */
const NAMES_DIALECT = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?kubepattern\.(?!it\b)/m;
/** The documents of a text. A file of YAML, or a text without a file's name, may have several; empty ones are none. */
function documentsOf(source) {
    if (source.file.endsWith(".json"))
        return oneOf(readJsonDocument(source, PATTERN_READING));
    const result = readDocuments(source, PATTERN_READING);
    if (!result.ok) {
        // What begins like JSON is meant as JSON, unless its name or its form says otherwise.
        const isYaml = /\.ya?ml$/.test(source.file) || formatOf(source) === "yaml" || /^---/m.test(source.text);
        return isYaml ? result : oneOf(readJsonDocument(source, PATTERN_READING));
    }
    const documents = result.value.filter(({ value, format }) => value !== null || format === "json");
    if (documents.length > 0)
        return success(documents, result.diagnostics);
    const message = "there is no pattern in this text";
    const help = `write a pattern: it begins with "apiVersion: ${RESOURCE_DIALECT}" and "kind: Pattern"`;
    const { place } = new SourceText(source.file, "").locate(0);
    return failure([errorDiagnostic({ code: "read/no-pattern", message, help, place })]);
}
function oneOf(result) {
    return result.ok ? success([result.value], result.diagnostics) : result;
}
//# sourceMappingURL=read-pattern.js.map