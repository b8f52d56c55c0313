import { errorDiagnostic } from "../base/diagnostic.js";
import { didYouMean } from "../base/did-you-mean.js";
import { inPlaceOrder } from "../base/in-place-order.js";
import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { SourceText } from "../base/source-text.js";
import { readDocuments } from "../document/read-documents.js";
import { DEFAULT_LIMITS } from "../document/read-options.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import { normaliseDocument } from "../document/source-document.js";
import { versionedKind } from "./known-versions.js";
/** The limits of a kinds file's text. */
export const KINDS_FILE_LIMITS = { ...DEFAULT_LIMITS, size: 10_000_000, depth: 32 };
/** The keys of a kinds file. Case files have them too. */
export const KINDS_FILE_KEYS = ["categories", "clusterScoped"];
/**
 * Reads the text of a kinds file, one document of JSON or YAML, and returns what it says.
 *
 * @returns all mistakes, each with its place: those of the text (`read/...`), or of what it says ({@link kindsFileOf}).
 */
export function readKindsFile(text, file) {
    const documents = readDocuments(new SourceText(file, text), { limits: KINDS_FILE_LIMITS, checksNumbers: false });
    if (!documents.ok)
        return documents;
    const [document, second] = documents.value;
    if (document === undefined) {
        const help = `write ${FORMS.file[1]}, as JSON or YAML`;
        return failure([
            errorDiagnostic({ code: "kinds/wrong-type", message: "this kinds file is empty", help, place: { file } }),
        ]);
    }
    if (second === undefined)
        return kindsFileOf(normaliseDocument(document));
    const message = "a second document begins here";
    const help = "write all kinds into one document, and give one file";
    return failure([errorDiagnostic({ code: "kinds/wrong-type", message, help, ...second.locate([]) })]);
}
/**
 * Returns what a kinds file says. A file that says nothing, `{}`, adds nothing.
 *
 * @returns the mistakes, up to ten of a code, each with its place: `kinds/unknown-key`, `kinds/missing-key`,
 * `kinds/wrong-type`, `kinds/bad-value`.
 */
export function kindsFileOf(document) {
    const reader = new KindsReader(document);
    const file = reader.file();
    return reader.mistakes.length > 0 ? failure(withoutRepeats(inPlaceOrder(reader.mistakes))) : success(file);
}
/** Writes what a kinds file says, as JSON that {@link kindsFileOf} reads; `undefined` where it says nothing. */
export function kindsFileJson({ categories, clusterScoped }) {
    if (categories.size === 0 && clusterScoped.length === 0)
        return undefined;
    const entries = [...categories].map(([name, kinds]) => [name, kinds.map(entryOf)]);
    return { categories: Object.fromEntries(entries), clusterScoped: clusterScoped.map(entryOf) };
}
function entryOf({ group, version, kind }) {
    return { apiVersion: group === "" ? version : `${group}/${version}`, kind };
}
/** Returns the first mistakes of each code. A file that some tool wrote has one mistake in every entry. */
function withoutRepeats(mistakes) {
    return limitRepeated(mistakes, ({ code }) => code, KINDS_FILE_LIMITS.sameDiagnostics).map(({ first, more }) => ({
        ...first,
        message: withRepeats(first.message, more, "in the file"),
    }));
}
const ENTRY_KEYS = ["apiVersion", "kind"];
/** What is expected at a place, and an example of it. */
const FORMS = {
    file: ["an object", '{"categories": {}, "clusterScoped": []}'],
    categories: ["an object", '{"viewers": [{"apiVersion": "example.org/v1", "kind": "Viewer"}]}'],
    kinds: ["a list", '[{"apiVersion": "example.org/v1", "kind": "Widget"}]'],
    entry: ["an object", '{"apiVersion": "example.org/v1", "kind": "Widget"}'],
    apiVersion: ["a text", '"example.org/v1"'],
    kind: ["a text", '"Widget"'],
};
class KindsReader {
    document;
    mistakes = [];
    constructor(document) {
        this.document = document;
    }
    file() {
        const { value } = this.document;
        if (!isJsonObject(value)) {
            this.#refuseType(value, [], "file");
            return { categories: new Map(), clusterScoped: [] };
        }
        this.#checkKeys(value, KINDS_FILE_KEYS, []);
        const clusterScoped = this.#kinds(ownValue(value, "clusterScoped") ?? [], ["clusterScoped"]);
        return { categories: this.#categories(ownValue(value, "categories") ?? {}), clusterScoped };
    }
    #categories(value) {
        if (!isJsonObject(value)) {
            this.#refuseType(value, ["categories"], "categories");
            return new Map();
        }
        return new Map(Object.entries(value).map(([name, kinds]) => [name, this.#kinds(kinds, ["categories", name])]));
    }
    #kinds(value, path) {
        if (isJsonList(value))
            return value.flatMap((entry, i) => this.#kind(entry, [...path, i]) ?? []);
        this.#refuseType(value, path, "kinds");
        return [];
    }
    #kind(value, path) {
        if (!isJsonObject(value)) {
            this.#refuseType(value, path, "entry");
            return undefined;
        }
        const misspeltKeys = this.#checkKeys(value, ENTRY_KEYS, path);
        for (const key of ENTRY_KEYS) {
            if (Object.hasOwn(value, key) || misspeltKeys.has(key))
                continue;
            this.#refuse("kinds/missing-key", `this entry lacks the key ${quote(key)}`, `add ${quote(key)}`, path);
        }
        const apiVersion = this.#text(value, "apiVersion", path, apiVersionMistake);
        const kind = this.#text(value, "kind", path, kindMistake);
        return apiVersion === undefined || kind === undefined ? undefined : versionedKind(apiVersion, kind);
    }
    #text(entry, key, path, mistakeOf) {
        const value = ownValue(entry, key);
        if (value === undefined)
            return undefined;
        if (typeof value !== "string") {
            this.#refuseType(value, [...path, key], key);
            return undefined;
        }
        const help = mistakeOf(value);
        if (help === undefined)
            return value;
        this.#refuse("kinds/bad-value", `${quote(key)} cannot be ${quote(value)}`, help, [...path, key]);
        return undefined;
    }
    /** Refuses unknown keys, and returns the known ones that they most likely mean. */
    #checkKeys(value, known, path) {
        const unknownKeys = Object.keys(value).filter((key) => !known.includes(key));
        for (const key of unknownKeys) {
            const at = this.document.locate([...path, key], "key");
            const help = didYouMean(key, known);
            this.mistakes.push(errorDiagnostic({ code: "kinds/unknown-key", message: `unknown key ${quote(key)}`, help, ...at }));
        }
        const absentKeys = known.filter((key) => !Object.hasOwn(value, key));
        return new Set(unknownKeys.map((key) => nearestWord(key, absentKeys)).filter((key) => key !== undefined));
    }
    #refuseType(value, path, form) {
        const [expected, example] = FORMS[form];
        const key = path.at(-1);
        const subject = key === undefined ? "the kinds file" : typeof key === "number" ? "this entry" : quote(key);
        this.#refuse("kinds/wrong-type", `${subject} is ${typeText(value)}, not ${expected}`, `write ${example}`, path);
    }
    #refuse(code, message, help, path) {
        this.mistakes.push(errorDiagnostic({ code, message, help, ...this.document.locate(path) }));
    }
}
function typeText(value) {
    if (value === undefined || value === null)
        return "null";
    if (isJsonList(value))
        return "a list";
    if (isJsonObject(value))
        return "an object";
    return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
/** Tells how to write an apiVersion that is none. A group alone would be taken for a version of core. */
function apiVersionMistake(text) {
    if (/^[^/\s]+\/[^/\s]+$/.test(text) || /^[^/\s.]+$/.test(text))
        return undefined;
    return "write group and version, such as example.org/v1, or v1 alone for core";
}
/** Tells how to write a kind that is none. An entry means one kind. */
function kindMistake(text) {
    return text === "" || /[\s*/]/.test(text) ? "write the name of one kind, such as Widget" : undefined;
}
//# sourceMappingURL=kinds-file.js.map