import { isJsonObject, ownValue } from "../base/json.js";
/**
 * Knows which kinds have no namespace (SEMANTICS-CRD.md 1): those of the run's catalog, and those whose definition in
 * the snapshot says so. Every other kind counts as namespaced.
 */
export class Scope {
    kinds;
    #defined;
    /** @param definitions the snapshot's objects of kind CustomResourceDefinition. */
    constructor(kinds, definitions) {
        this.kinds = kinds;
        this.#defined = new Set([...definitions].map(clusterScopedBy).filter((key) => key !== undefined));
    }
    isClusterScoped(kind) {
        return this.kinds.isClusterScoped(kind) || this.#defined.has(keyOf(kind));
    }
}
function clusterScopedBy(definition) {
    const spec = member(definition, "spec");
    const group = member(spec, "group");
    const kind = member(member(spec, "names"), "kind");
    const isCluster = member(spec, "scope") === "Cluster";
    return isCluster && typeof group === "string" && typeof kind === "string" ? keyOf({ group, kind }) : undefined;
}
function member(value, name) {
    return isJsonObject(value) ? ownValue(value, name) : undefined;
}
function keyOf({ group, kind }) {
    return JSON.stringify([group, kind]);
}
//# sourceMappingURL=scope.js.map