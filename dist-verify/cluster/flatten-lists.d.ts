import { type Json } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import type { PartLocator } from "../document/source-document.js";
/** One document of the input. It need not be a Kubernetes object. */
export interface SnapshotDocument {
    readonly value: Json;
    /** Locates the document's start, or a part of it. The place may be looked up on each call. */
    readonly locate: PartLocator;
}
/** The documents that a value holds, and what is to be said of its lists. */
export interface FlatDocuments {
    readonly documents: readonly SnapshotDocument[];
    /** The OpenShift Templates in it whose objects use parameters that have no value. */
    readonly openTemplates: readonly OpenTemplate[];
    /** Paths of lists that are left out because they are nested too deep. */
    readonly tooDeep: readonly JsonPath[];
}
/** An OpenShift Template, by its path, and the parameters without a value. */
export interface OpenTemplate {
    readonly path: JsonPath;
    readonly parameters: readonly string[];
}
/**
 * Takes the lists of a value apart and returns the documents that it stands for (SEMANTICS.md 1): itself; of a
 * top-level list its elements; of a `kind: *List` its items, in turn; of an OpenShift Template its objects
 * (`expandTemplate`). `null` is no document.
 *
 * @param startOf returns the function that tells where the part under a path starts.
 */
export declare function flattenLists(value: Json, startOf: (path: JsonPath) => PartLocator): FlatDocuments;
