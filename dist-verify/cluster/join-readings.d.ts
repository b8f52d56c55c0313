import type { Diagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import type { ManifestReading } from "./manifest-collector.js";
import type { MissingInput } from "./missing-input.js";
/** A snapshot of files. */
export interface FilesReading extends SnapshotReading {
    /**
     * With `keepDocuments` the documents of the files, with `null` and lists, for engines that normalise themselves; else
     * empty.
     */
    readonly documents: readonly Json[];
}
/** What a run knows of its inputs beside what their texts gave. */
export interface InputsAround {
    /** The number of documents that no reading counts. */
    readonly documentCount: number;
    readonly missing: readonly MissingInput[];
    /** The namespaces that a kustomization puts objects into. */
    readonly namespaces: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Joins what the texts of a run gave to one snapshot and returns it, in their order (SEMANTICS.md 1). */
export declare function joinReadings(readings: readonly ManifestReading[], options?: SnapshotOptions, around?: InputsAround): FilesReading;
