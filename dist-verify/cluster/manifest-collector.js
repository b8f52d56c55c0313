import { errorDiagnostic, warningDiagnostic, } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { HeapGuard } from "../base/heap-guard.js";
import { normalise } from "../document/normalise.js";
import { RepeatedEntries, withRepeats } from "../document/repeated-diagnostics.js";
import { groupOf } from "../pattern/kinds.js";
import { DocumentWarnings, isPatternDocument } from "./document-warnings.js";
import { isTemplate } from "./expand-template.js";
import { flattenLists } from "./flatten-lists.js";
import { MANIFEST_LIMITS, nestedList } from "./manifest-reading.js";
import { unreadPart } from "./missing-input.js";
import { isKubernetes } from "./to-resource.js";
/**
 * Collects the documents of one file as soon as each is read: takes lists apart, normalises, warns, and cuts objects to
 * what the run reads. So a file's values are never in memory all at once, unless they are one document.
 */
export class ManifestCollector {
    file;
    keepsDocuments;
    cut;
    #documents = [];
    #objects = [];
    #patterns = [];
    #warnings = new DocumentWarnings();
    #nested = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
    #missing = [];
    #openTemplates = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
    #searched;
    #count = 0;
    #heap = new HeapGuard();
    /** @param keepsDocuments whether the documents are kept as they were read, too. */
    constructor(file, keepsDocuments, cut) {
        this.file = file;
        this.keepsDocuments = keepsDocuments;
        this.cut = cut;
    }
    /**
     * Adds a document.
     *
     * @throws HeapFull where there is no room for more.
     * @param source the text that it is from.
     * @param keepsText whether the text stays in memory. Otherwise places are looked up at once.
     */
    add({ value, startOf, isNormal }, source, keepsText) {
        const flat = flattenLists(value, startOf);
        if (this.keepsDocuments)
            this.#documents.push(isTemplate(value) ? listOf(flat.documents) : value);
        for (const open of flat.openTemplates)
            this.#openTemplates.add("", () => openTemplate(open, startOf));
        for (const path of flat.tooDeep)
            this.#nested.add("", startOf(path));
        this.#count += flat.documents.length;
        const mayBeTemplate = this.#hasBraces(source);
        for (const part of flat.documents) {
            this.#heap.check();
            const document = { value: isNormal ? part.value : normalise(part.value), locate: part.locate };
            if (isKubernetes(document)) {
                if (mayBeTemplate)
                    this.#warnings.addObject(source, document);
                this.#objects.push(this.#kept(document, keepsText));
            }
            else
                this.#addOther(document);
        }
    }
    /** Notes a part of a text that could not be read. */
    addUnread(text, place) {
        this.#missing.push(unreadPart(text, place));
    }
    /** Tells whether a text has the braces of templates. It is searched once. */
    #hasBraces(source) {
        if (this.#searched?.source !== source)
            this.#searched = { source, hasBraces: source.text.includes("{{") };
        return this.#searched.hasBraces;
    }
    #kept({ value, locate }, keepsText) {
        const { apiVersion, kind } = value;
        const kept = this.cut?.(value, { group: groupOf(apiVersion), kind });
        return { value: kept ?? value, locate: keepsText ? locate : always(locate().place), file: this.file };
    }
    #addOther(document) {
        if (isPatternDocument(document))
            this.#patterns.push(document.locate());
        else
            this.#warnings.addOther(document);
    }
    /**
     * Returns what was collected.
     *
     * @param diagnostics those of the reader.
     */
    finish(diagnostics) {
        const nested = this.#nested.entries.map(({ first, more }) => this.#nestedList(first, more));
        const [first] = nested;
        if (first?.place !== undefined)
            this.addUnread("", first.place);
        const templates = this.#openTemplates.entries.map(({ first, more }) => ({
            ...first,
            message: withRepeats(first.message, more, "in the file"),
        }));
        return {
            documents: this.#documents,
            objects: this.#objects,
            documentCount: this.#count,
            patterns: this.#patterns,
            missing: this.#missing,
            diagnostics: [...diagnostics, ...nested, ...templates, ...this.#warnings.diagnostics],
        };
    }
    #nestedList(location, more) {
        const { code, message, help } = nestedList();
        // Like all diagnostics about a text: by line and column only.
        const { pointer: _, ...place } = location.place;
        return errorDiagnostic({ ...location, code, message: withRepeats(message, more, "in the file"), help, place });
    }
}
/** A function of its own, so that what it makes keeps nothing but the place in memory. */
function always(place) {
    return () => ({ place });
}
/** Returns the reading of a file that is left out. */
export function refusedManifests(diagnostics) {
    const missing = diagnostics.slice(0, 1).flatMap(({ place }) => (place === undefined ? [] : [unreadPart("", place)]));
    return { documents: [], objects: [], documentCount: 0, patterns: [], missing, diagnostics };
}
/** Returns the objects of a processed Template as a value, for engines that do not know Templates. */
function listOf(documents) {
    return { apiVersion: "v1", kind: "List", items: documents.map(({ value }) => value) };
}
function openTemplate({ path, parameters }, startOf) {
    const names = parameters.slice(0, MOST_NAMES).map((name) => escapeControls(name, 60));
    const more = parameters.length > names.length ? ` and ${parameters.length - names.length} more` : "";
    const [parameter, have, stand] = parameters.length === 1 ? ["parameter", "has", "it stands"] : ["parameters", "have", "they stand"];
    return warningDiagnostic({
        code: "read/template-parameter",
        message: `the ${parameter} ${names.join(", ")}${more} of this Template ${have} no value, so ${stand} as written`,
        help: "process it first: `oc process --local -f FILE -p NAME=VALUE | patternc check -`",
        ...startOf(path)(),
    });
}
/** Names of parameters that a message has. */
const MOST_NAMES = 3;
//# sourceMappingURL=manifest-collector.js.map