import type { SnapshotOptions } from "./build-snapshot.js";
import { type FilesReading } from "./join-readings.js";
/** The settings of a run about its manifests. */
export interface ManifestOptions extends SnapshotOptions {
    /** Whether to return the documents as they were read, too. Default: false. */
    readonly keepDocuments?: boolean;
    /** Tells whether a file or folder is left out. Default: none is. */
    readonly isExcluded?: (path: string) => boolean;
    /** Is told before each file how many were read, and of how many. */
    readonly onFile?: (done: number, of: number) => void;
    /** Reads standard input, in one part or in several. It is called once, when a path is `-`. */
    readonly standardInput?: () => Promise<Uint8Array> | AsyncIterable<Uint8Array>;
}
/**
 * Reads the manifests of a run and returns one snapshot of them (SEMANTICS.md 1): files, folders (`manifestFiles`) and
 * `-` for standard input, in the order given. A file given twice is read once, at its later turn.
 *
 * A file that cannot be read is left out with an error (`read/...`), and so is a document; the others are read. What is
 * missing is noted in the snapshot. A run without files or objects is no error here.
 */
export declare function readSnapshot(paths: readonly string[], options?: ManifestOptions): Promise<FilesReading>;
