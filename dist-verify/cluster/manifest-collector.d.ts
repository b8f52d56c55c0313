import { type Diagnostic, type Place, type SourceLocation } from "../base/diagnostic.js";
import type { Json, JsonObject } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import type { SourceDocument } from "../document/source-document.js";
import { type GroupKind } from "../pattern/kinds.js";
import { type MissingInput } from "./missing-input.js";
import { type KubernetesDocument } from "./to-resource.js";
/** Cuts an object to what a run reads of it and returns the rest. It keeps what {@link snapshotFields} names. */
export type CutObject = (object: JsonObject, kind: GroupKind) => JsonObject;
/** What one file gave. */
export interface ManifestReading {
    /** The documents as they were read. Empty without `keepDocuments`. */
    readonly documents: readonly Json[];
    readonly objects: readonly KubernetesDocument[];
    /** The number of documents, each item of a list included. */
    readonly documentCount: number;
    /** The starts of documents that are patterns. */
    readonly patterns: readonly SourceLocation[];
    /** What of it could not be read. */
    readonly missing: readonly MissingInput[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Collects the documents of one file as soon as each is read: takes lists apart, normalises, warns, and cuts objects to
 * what the run reads. So a file's values are never in memory all at once, unless they are one document.
 */
export declare class ManifestCollector {
    #private;
    readonly file: string;
    private readonly keepsDocuments;
    private readonly cut;
    /** @param keepsDocuments whether the documents are kept as they were read, too. */
    constructor(file: string, keepsDocuments: boolean, cut: CutObject | undefined);
    /**
     * Adds a document.
     *
     * @throws HeapFull where there is no room for more.
     * @param source the text that it is from.
     * @param keepsText whether the text stays in memory. Otherwise places are looked up at once.
     */
    add(input: SourceDocument, source: SourceText, keepsText: boolean): void;
    /** Notes a part of a text that could not be read. */
    addUnread(text: string, place: Place): void;
    /**
     * Returns what was collected.
     *
     * @param diagnostics those of the reader.
     */
    finish(diagnostics: readonly Diagnostic[]): ManifestReading;
}
/** Returns the reading of a file that is left out. */
export declare function refusedManifests(diagnostics: readonly Diagnostic[]): ManifestReading;
