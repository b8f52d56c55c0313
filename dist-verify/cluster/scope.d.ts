import { type JsonObject } from "../base/json.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { GroupKind } from "../pattern/kinds.js";
/**
 * Knows which kinds have no namespace (SEMANTICS-CRD.md 1): those of the run's catalog, and those whose definition in
 * the snapshot says so. Every other kind counts as namespaced.
 */
export declare class Scope {
    #private;
    private readonly kinds;
    /** @param definitions the snapshot's objects of kind CustomResourceDefinition. */
    constructor(kinds: KindCatalog, definitions: Iterable<JsonObject>);
    isClusterScoped(kind: GroupKind): boolean;
}
