import { type GroupKind, type GroupVersionKind, type KindPattern, type Kinds } from "./kinds.js";
import type { KindsFile } from "./kinds-file.js";
/**
 * What otherwise only an API server knows about kinds (SEMANTICS-CRD.md 1): built-in tables, extended by a kinds file.
 * Whoever reads manifests and whoever compiles patterns for one run takes the same catalog, so that all engines agree.
 */
export interface KindCatalog {
    /** All kinds that are known to be in no namespace, each once. The definitions of a snapshot may add more. */
    readonly clusterScoped: readonly GroupKind[];
    /** Tells whether a kind is known to be in no namespace. */
    isClusterScoped(kind: GroupKind): boolean;
    /** Returns the kinds of a category; `undefined` for a category that nobody listed. */
    category(name: string): Kinds | undefined;
    /** The names of all categories that are listed. */
    readonly categoryNames: readonly string[];
    /** The kinds file that extends the tables. */
    readonly file: KindsFile;
    /** Returns the known kinds that a pattern means, in each version that is known of them. */
    versionsOf(kind: KindPattern): readonly GroupVersionKind[];
}
/**
 * Makes the catalog of the built-in tables and of what a kinds file adds to them. Nothing can be taken from the tables.
 */
export declare function kindCatalogOf(file: KindsFile): KindCatalog;
/** The catalog of a run without a kinds file. */
export declare const defaultKindCatalog: KindCatalog;
