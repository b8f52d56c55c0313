import { warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { isJsonObject, ownValue } from "../base/json.js";
import { RepeatedEntries, withRepeats } from "../document/repeated-diagnostics.js";
import { dialectIdOf } from "../pattern/dialect-id-of.js";
import { incompleteObject } from "./incomplete-object.js";
import { MANIFEST_LIMITS, RENDER_FIRST } from "./manifest-reading.js";
import { unrenderedPlaceholder } from "./unrendered-template.js";
/**
 * Collects warnings of documents of one file that are valid and yet not judged as their author expects:
 * `read/near-object`, `read/unrendered-template`.
 */
export class DocumentWarnings {
    #incomplete = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
    #unrendered;
    /** Adds what is to be said of a document that is no Kubernetes object and no pattern. */
    addOther({ value, locate }) {
        const words = incompleteObject(value);
        if (words !== undefined)
            this.#incomplete.add("", () => ({ ...words, ...locate() }));
    }
    /** Adds what is to be said of a Kubernetes object: of an unrendered Helm template once for a file. */
    addObject(source, { value, locate }) {
        if (this.#unrendered !== undefined)
            return;
        const placeholder = unrenderedPlaceholder(value);
        if (placeholder === undefined)
            return;
        const offset = source.text.indexOf(placeholder);
        this.#unrendered = warningDiagnostic({
            code: "read/unrendered-template",
            message: `this looks like an unrendered Helm template: ${escapeControls(placeholder, 80)} is judged as it stands`,
            help: RENDER_FIRST,
            // A placeholder that is written with escapes is not found in the text.
            ...(offset === -1 ? locate() : source.locate(offset)),
        });
    }
    get diagnostics() {
        const incomplete = this.#incomplete.entries.map(({ first: { message, help, ...location }, more }) => warningDiagnostic({
            code: "read/near-object",
            message: withRepeats(message, more, "in the file"),
            help,
            ...location,
        }));
        return this.#unrendered === undefined ? incomplete : [...incomplete, this.#unrendered];
    }
}
/**
 * Tells whether a document is a pattern file, correct or not, and no manifest. The patterns of a dialect whose patterns
 * are Kubernetes resources are manifests too, and are judged.
 */
export function isPatternDocument(document) {
    const { value } = document;
    if (!isJsonObject(value) || Object.hasOwn(value, "apiVersion"))
        return false;
    return typeof ownValue(value, "version") === "string" && dialectIdOf(document) !== undefined;
}
/** Makes one warning for all patterns that were given as manifests (`read/pattern-as-manifest`). */
export function patternWarnings(patterns) {
    const [first] = patterns;
    if (first === undefined)
        return [];
    return [
        warningDiagnostic({
            code: "read/pattern-as-manifest",
            message: withRepeats("this is a pattern and not a manifest", patterns.length - 1, "in the run"),
            help: "give patterns with -p and manifests without it: `patternc check -p PATTERN MANIFESTS`",
            ...first,
        }),
    ];
}
//# sourceMappingURL=document-warnings.js.map