import { type KindCatalog } from "../pattern/kind-catalog.js";
import type { DottedName, Module } from "../rego/tree.js";
/** What a consumer other than our runner fixes at build time (SEMANTICS.md 7, C3). */
export interface Settings {
    /** The namespace of namespaced objects without one. */
    readonly defaultNamespace: string;
    /** Which kinds are in no namespace (SEMANTICS-CRD.md 1). Default: the built-in tables. */
    readonly kinds?: KindCatalog;
    /** What all packages are below, so that they live beside those of another build. Default: nothing. */
    readonly packagePrefix?: DottedName;
}
/**
 * Returns the settings as a module: the default namespace, and the cluster-scoped kinds with their groups
 * (SEMANTICS-CRD.md 1).
 */
export declare function settingsModule(input: Settings): Module;
