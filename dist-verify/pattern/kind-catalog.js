import { KNOWN_CLUSTER_SCOPED } from "./cluster-scoped-kinds.js";
import { includesKind } from "./kinds.js";
import { knownVersions } from "./known-versions.js";
/**
 * Makes the catalog of the built-in tables and of what a kinds file adds to them. Nothing can be taken from the tables.
 */
export function kindCatalogOf(file) {
    const clusterScoped = new Map([...KNOWN_CLUSTER_SCOPED, ...file.clusterScoped.map(withoutVersion)].map((kind) => [keyOf(kind), kind]));
    const categories = new Map([...file.categories].map(([name, kinds]) => [name, kinds.map(withoutVersion)]));
    const versions = [...[...file.categories.values()].flat(), ...file.clusterScoped];
    return {
        clusterScoped: [...clusterScoped.values()],
        isClusterScoped: (kind) => clusterScoped.has(keyOf(kind)),
        category: (name) => categories.get(name),
        categoryNames: [...categories.keys()],
        file,
        versionsOf: (pattern) => {
            const kinds = [...knownVersions(), ...versions].filter((kind) => includesKind([pattern], kind));
            return [...new Map(kinds.map((kind) => [`${kind.version} ${keyOf(kind)}`, kind])).values()];
        },
    };
}
/** The catalog of a run without a kinds file. */
export const defaultKindCatalog = kindCatalogOf({ categories: new Map(), clusterScoped: [] });
function withoutVersion({ group, kind }) {
    return { group, kind };
}
function keyOf({ group, kind }) {
    return JSON.stringify([group, kind]);
}
//# sourceMappingURL=kind-catalog.js.map