import { kindCatalogOf } from "../../../pattern/kind-catalog.js";
import { groupOf, includesKind } from "../../../pattern/kinds.js";
function named(apiVersion, ...kinds) {
    return kinds.map((kind) => ({ kind, apiVersion, plural: `${kind.toLowerCase()}s` }));
}
/** The kinds that generated definitions are about; those that have much of their own come twice. */
export const NAMED_KINDS = [
    ...named("v1", "Pod", "Pod", "Pod", "Service", "ConfigMap", "Namespace", "Node"),
    ...named("apps/v1", "Deployment", "Deployment", "ReplicaSet", "StatefulSet"),
    ...named("apps/v1beta2", "Deployment"),
    ...named("demo.example/v1", "Widget", "Widget", "Widget", "Part", "Part", "Gadget"),
    ...named("demo.example/v2", "Widget", "Part"),
    ...named("networking.k8s.io/v1", "Ingress", "NetworkPolicy"),
    ...named("rbac.authorization.k8s.io/v1", "ClusterRole", "RoleBinding"),
    ...named("cert-manager.io/v1", "ClusterIssuer"),
    ...named("x.io/v1", "Widget", "Pod", "Global"),
];
/** Categories of the kinds file of generated definitions. */
const CATEGORIES = {
    all: [...named("v1", "Pod", "Service"), ...named("apps/v1", "Deployment", "ReplicaSet")],
    demo: named("demo.example/v1", "Widget", "Part"),
    "custom/odd name": named("x.io/v1", "Global", "Pod"),
    nothing: [],
};
/** Names of categories that generated definitions have. */
export const CATEGORY_NAMES = [
    ...[
        "all",
        "all",
        "all",
        "all",
        "all",
        "demo",
        "demo",
        "demo",
        "demo",
        "demo",
        "custom/odd name",
        "custom/odd name",
        "nothing",
    ],
];
/** The catalog by which generated definitions are read, and their snapshots. */
export const GENERATED_KINDS = kindCatalogOf({
    categories: new Map(Object.entries(CATEGORIES).map(([name, kinds]) => [name, kinds.map(withVersion)])),
    clusterScoped: named("x.io/v1", "Global").map(withVersion),
});
/** The same as a case file writes it. */
export const GENERATED_KINDS_FILE = {
    categories: Object.fromEntries(Object.entries(CATEGORIES).map(([name, kinds]) => [
        name,
        kinds.map(({ apiVersion, kind }) => ({ apiVersion, kind })),
    ])),
    clusterScoped: [{ apiVersion: "x.io/v1", kind: "Global" }],
};
function withVersion({ apiVersion, kind }) {
    return { group: groupOf(apiVersion), kind, version: apiVersion.split("/").at(-1) ?? "" };
}
/** Returns the kinds of the pool that a set takes, in versions that objects may have. */
export function kindsOfPool(kinds) {
    const known = NAMED_KINDS.filter(({ kind, apiVersion }) => includesKind(kinds, { group: groupOf(apiVersion), kind }));
    if (known.length > 0)
        return known;
    // A kind that is not in the pool, such as one of a given pattern.
    return kinds.flatMap(({ group = "x.io", kind = "Widget" }) => named(group === "" ? "v1" : `${group}/v1`, kind));
}
/** Tells whether objects of a kind have no namespace. */
export function isInNoNamespace(apiVersion, kind) {
    return GENERATED_KINDS.isClusterScoped({ group: groupOf(apiVersion), kind });
}
//# sourceMappingURL=generated-kinds.js.map