import { errorDiagnostic } from "../base/diagnostic.js";
import { inputHeapBytes } from "../base/heap-guard.js";
import { DEFAULT_LIMITS } from "../document/read-options.js";
import { hasTemplateActions } from "./template-actions.js";
/** The limits of manifests, in addition to those of every document. */
export const MANIFEST_LIMITS = {
    ...DEFAULT_LIMITS,
    /** Bytes of one file; of JSON objects one after another, of one object. */
    fileBytes: 256 * 1024 * 1024,
    /** Bytes from which on a file of JSON objects one after another is read without its text staying in memory. */
    streamedBytes: 32 * 1024 * 1024,
    /** Levels of objects and lists: OPA in WASM fails near 9,000. */
    depth: 1_000,
    /** Levels of `kind: *List`. */
    listDepth: 3,
};
/** The options with which manifests are read. */
export const MANIFEST_READING = {
    limits: MANIFEST_LIMITS,
    checksNumbers: true,
    takesSequences: true,
    takesRepeatedKeys: true,
    documentKey: "apiVersion",
    mergesEqual: true,
    reword,
};
/** The help about a Helm template that is not rendered. */
export const RENDER_FIRST = "render the chart first: `helm template CHART | patternc check -`";
/** Rewords the diagnostics of a reader for authors of manifests. */
function reword(diagnostic, { text }, format) {
    switch (diagnostic.code) {
        case "read/syntax": {
            if (format === "yaml")
                return { ...diagnostic, help: templateHelp(text, diagnostic) };
            const ownHelp = "correct the syntax; several objects go into a list: [{...}, {...}]";
            const help = templateHelp(text, { ...diagnostic, help: ownHelp });
            return { ...diagnostic, message: "this is not one JSON value", help };
        }
        // `a: {{ .Values.x }}` is YAML: a mapping whose key is a mapping.
        case "read/unusable-key":
            return { ...diagnostic, help: templateHelp(text, diagnostic) };
        case "read/too-deep":
            return { ...diagnostic, ...tooDeepManifest() };
        case "read/repeated-key":
            return { ...diagnostic, message: diagnostic.message.replace("one object;", "one mapping;") };
        default:
            return diagnostic;
    }
}
/**
 * Returns help about a Helm template where the document with the mistake is one, else the diagnostic's own help. Such
 * templates are the most frequent cause of a syntax error, and correcting the syntax would not help.
 */
function templateHelp(text, { offset = 0, help }) {
    const start = text.lastIndexOf("\n---", offset);
    const end = text.indexOf("\n---", Math.max(offset, start + 1));
    const document = text.slice(Math.max(0, start), end === -1 ? text.length : end);
    return hasTemplateActions(document) ? `this looks like an unrendered Helm template; ${RENDER_FIRST}` : help;
}
/** Makes the diagnostic of an input that exceeds `fileBytes` (`read/too-large`). */
export function tooLargeManifest(file) {
    const limit = `${MANIFEST_LIMITS.fileBytes / 1024 / 1024} MiB`;
    return errorDiagnostic({
        code: "read/too-large",
        message: `the file has more than ${limit}`,
        help: "split it into several files",
        place: { file },
    });
}
/** Makes the diagnostic of an input that takes more memory than this process has (`read/too-large`). */
export function tooMuchForHeap(file) {
    return errorDiagnostic({
        code: "read/too-large",
        message: `the manifests up to this file take more than ${Math.round(inputHeapBytes() / 1024 / 1024)} MB of memory`,
        help: "judge fewer at once, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192",
        place: { file },
    });
}
/** Returns the words of `read/too-deep` about a manifest. */
export function tooDeepManifest() {
    return {
        code: "read/too-deep",
        message: `objects and lists are nested deeper than ${MANIFEST_LIMITS.depth} levels`,
        help: "no Kubernetes object is: check how the file was made",
    };
}
/** Returns the words of `read/nested-list`: a `kind: *List` is nested too deep in other lists. */
export function nestedList() {
    return {
        code: "read/nested-list",
        message: `lists are nested deeper than ${MANIFEST_LIMITS.listDepth} levels`,
        help: "put the objects into one list",
    };
}
//# sourceMappingURL=manifest-reading.js.map