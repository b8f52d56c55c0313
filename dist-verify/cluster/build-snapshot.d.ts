import { type Diagnostic } from "../base/diagnostic.js";
import { type KindCatalog } from "../pattern/kind-catalog.js";
import type { MissingInput } from "./missing-input.js";
import type { Snapshot } from "./resource.js";
import { type KubernetesDocument } from "./to-resource.js";
/** The settings of a run about its snapshot. */
export interface SnapshotOptions {
    /** The namespace of namespaced objects that name none. Default: `default`. */
    readonly namespace?: string;
    /** Knows the kinds without a namespace (SEMANTICS-CRD.md 1). Default: the built-in tables. */
    readonly kinds?: KindCatalog;
}
/** A snapshot with the diagnostics about its inputs. It lacks what could not be read. */
export interface SnapshotReading {
    readonly snapshot: Snapshot;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Makes a snapshot of the Kubernetes documents in the order read and returns it (SEMANTICS.md 1), with a warning for
 * each document that a later one replaces (`read/duplicate-object`), or one for all that stand in folders which look like
 * environments (`read/environments`).
 *
 * @param documentCount the number of all documents.
 * @param missing what of the inputs is not among the documents.
 */
export declare function buildSnapshot(kubernetes: readonly KubernetesDocument[], documentCount: number, options: SnapshotOptions, missing?: readonly MissingInput[]): SnapshotReading;
