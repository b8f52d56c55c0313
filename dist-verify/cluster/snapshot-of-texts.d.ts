import { type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
/** A text of manifests, YAML or JSON, and the name that places in it carry. */
export interface ManifestText {
    readonly file: string;
    readonly text: string;
}
/**
 * Reads manifests from texts and returns one snapshot of them (SEMANTICS.md 1). No file is read. A text that is too
 * large, and a document that is no YAML, is left out with an error (`read/...`); the others are read.
 */
export declare function snapshotOfTexts(texts: readonly ManifestText[], options?: SnapshotOptions): SnapshotReading;
