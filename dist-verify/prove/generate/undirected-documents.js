import { isJsonObject } from "../../base/json.js";
import { groupOf } from "../../pattern/kinds.js";
import { corrupt, duplicate, wrapInLists } from "./input-corruption.js";
import { ODD_VALUES } from "./odd-values.js";
import { configVolume, container, references, relatedObject } from "./related-objects.js";
import { WORKLOAD_KINDS } from "./template-workload.js";
const NAMES = [...often("web", "fluentd", "api", "logger"), "5", 5, true, "true", ""];
const NAMESPACES = [...often("shop", "shop"), "default", "kube-system", "7", 7, false, "", null];
const CLAIMS = [...often("logs", "logs", "data", "data-web-0", "logs-fluentd-1"), "5", 5, "", true];
const REPLICAS = [0, 0, 1, 2, 3, "0", "2", 1.5, -1, true, null];
const LABELS = [...often("web", "fluentd"), "logging", "5", 5, true, "", 0.5, "<a&b>\u2028"];
const UIDS = ["u1", "u2", "u3", "u3", "", 4];
const VERSIONS = {
    "": ["v1", "v1", "v1", "v1", "/v1", "example.com/v1"],
    apps: ["apps/v1", "apps/v1", "apps/v1", "apps/v1beta1", "apps/", "extensions/v1beta1", "apps"],
    batch: ["batch/v1", "batch/v1", "batch/v1", "batch/v1beta1", "batch/v1/x", "v1"],
};
function often(...values) {
    return Array.from({ length: 4 }, () => values).flat();
}
/**
 * Makes documents that are directed at no pattern, often related and often broken: what SEMANTICS.md 1 says of owners,
 * templates, identities, lists, nulls and wrong types, at random. At most three lists lie in each other.
 */
export function undirectedDocuments(random) {
    const documents = random.chance("seldom") ? sidecarObjects(random) : [];
    for (const make of random.times(12, () => random.pick(MAKERS)))
        documents.push(make(random, documents));
    if (random.chance("sometimes"))
        documents.push(...duplicate(random, documents, "duplicatedUndirected", podSpec));
    return wrapInLists(random, documents.map((document) => corrupt(random, document)));
}
const MAKERS = [
    ...[pod, pod, pod, workload, workload, workload, workload, workload],
    ...[
        claim,
        claim,
        claim,
        widget,
        related,
        related,
        related,
        (random) => definition(random),
        (random) => random.pick(ODD_VALUES),
    ],
];
/** What the sidecar pattern looks for, whole: the others are corrupt often enough. */
function sidecarObjects(random) {
    const claims = ["logs", "data"];
    const spec = { volumes: claims.map((claimName) => ({ persistentVolumeClaim: { claimName } })) };
    const namespaced = (name) => ({ name, namespace: "shop" });
    return [
        { apiVersion: "v1", kind: "Pod", metadata: namespaced("web"), spec },
        {
            apiVersion: "apps/v1",
            kind: "Deployment",
            metadata: namespaced("fluentd"),
            spec: { template: { spec: { ...spec, containers: [] } } },
        },
        ...random.some(claims, "usually").map((name) => {
            return { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: namespaced(name) };
        }),
    ];
}
function pod(random, before) {
    const version = random.pick(VERSIONS[""] ?? []);
    const phase = random.pick(["Running", "Succeeded", "Failed", null, 5]);
    return {
        apiVersion: version,
        kind: "Pod",
        metadata: metadata(random, before),
        spec: podSpec(random),
        ...(random.chance("sometimes") ? { status: { phase } } : {}),
    };
}
function workload(random, before) {
    const { apiVersion: usual, kind, template } = random.pick(WORKLOAD_KINDS);
    const podTemplate = { metadata: { ...labels(random), name: "ignored" }, spec: podSpec(random) };
    const made = random.chance("usually") ? podTemplate : random.pick(ODD_VALUES);
    const [, ...inner] = template;
    const below = random.chance("nearlyAlways")
        ? inner.reduceRight((value, key) => ({ [key]: value }), made)
        : { jobTemplate: { spec: {} } };
    const apiVersion = random.pick(VERSIONS[groupOf(usual)] ?? [usual]);
    const spec = { ...setMembers(random), ...below };
    return { apiVersion, kind, metadata: metadata(random, before), spec };
}
/** What a workload says of replicas, and of the claims that they have as a set. */
function setMembers(random) {
    const claims = random.times(2, () => ({
        metadata: { name: random.pick(["data", "logs", "data", 5, "", null]) },
    }));
    return {
        ...(random.chance("even") ? { replicas: random.pick(REPLICAS) } : {}),
        ...(random.chance("sometimes") ? { volumeClaimTemplates: claims } : {}),
        ...(random.chance("seldom") ? { ordinals: { start: random.pick(REPLICAS) } } : {}),
    };
}
function related(random, before) {
    return relatedObject(random, metadata(random, before));
}
/** Often one that a Pod before it mounts. */
function claim(random, before) {
    const pods = before.filter((object) => isJsonObject(object) && object.kind === "Pod");
    const { namespace } = pods.length > 0 ? random.pick(pods).metadata : { namespace: "shop" };
    const own = { ...metadata(random, before), ...(random.chance("usually") ? { name: random.pick(CLAIMS) } : {}) };
    return {
        apiVersion: random.pick(VERSIONS[""] ?? []),
        kind: "PersistentVolumeClaim",
        metadata: random.chance("often") && namespace !== undefined ? { ...own, namespace } : own,
    };
}
function widget(random, before) {
    const kind = random.pick(["Widget", "Widget", "Namespace", "ClusterIssuer", "List"]);
    const apiVersion = random.pick(["x.io/v1", "x.io/v2", "v1", "cert-manager.io/v1"]);
    return { apiVersion, kind, metadata: metadata(random, before), spec: podSpec(random) };
}
function definition(random) {
    return {
        apiVersion: random.pick(["apiextensions.k8s.io/v1", "apiextensions.k8s.io/v1beta1", "v1"]),
        kind: "CustomResourceDefinition",
        metadata: { name: random.pick(["widgets", "widgets", "pods"]), labels: random.pick(ODD_VALUES) },
        spec: {
            group: random.pick(["x.io", "x.io", "", "apps"]),
            scope: random.pick(["Cluster", "Cluster", "Namespaced", null]),
            names: { kind: random.pick(["Widget", "Widget", "Deployment", "Pod"]) },
        },
    };
}
function metadata(random, before) {
    return {
        ...(random.chance("usually") ? { name: random.pick(NAMES) } : {}),
        ...(random.chance("occasionally") ? { generateName: random.pick(["web-", "", 5, null, {}]) } : {}),
        ...(random.chance("often") ? { namespace: random.pick(NAMESPACES) } : {}),
        ...(random.chance("sometimes") ? { uid: random.pick(UIDS) } : {}),
        ...labels(random),
        ...(random.chance("even") ? { ownerReferences: random.times(2, () => ownerReference(random, before)) } : {}),
    };
}
function labels(random) {
    if (random.chance("sometimes"))
        return {};
    const keys = random.some(["app", "tier", "app.kubernetes.io/name", ""], "even");
    return { labels: Object.fromEntries(keys.map((key) => [key, random.pick(LABELS)])) };
}
/** Mostly to a document that is there; now and then by another group, kind, name or uid. */
function ownerReference(random, before) {
    const objects = before.filter(isJsonObject);
    const target = objects.length > 0 ? random.pick(objects) : null;
    const owner = {};
    if (isJsonObject(target)) {
        const own = isJsonObject(target.metadata) ? target.metadata : {};
        Object.assign(owner, { apiVersion: target.apiVersion ?? null, kind: target.kind ?? null, name: own.name ?? null });
        if (random.chance("moreThanEven"))
            owner.uid = own.uid ?? null;
    }
    if (random.chance("occasionally"))
        owner.apiVersion = random.pick(["apps/v1", "batch/v1", "v1", "", null]);
    if (random.chance("seldom"))
        owner.kind = random.pick(["Deployment", "ReplicaSet", "Job", "CronJob", ""]);
    if (random.chance("seldom"))
        owner.name = random.pick(NAMES);
    if (random.chance("occasionally"))
        owner.uid = random.pick(UIDS);
    if (random.chance("occasionally"))
        owner.controller = random.pick([true, false, "true", null]);
    return owner;
}
function podSpec(random) {
    const containers = random.times(2, () => ({ env: random.times(2, () => ({ value: random.pick(ODD_VALUES) })) }));
    return {
        ...(random.chance("nearlyAlways") ? { volumes: random.times(3, () => volume(random)) } : {}),
        ...(random.chance("even") ? { replicas: random.pick(ODD_VALUES) } : {}),
        ...(random.chance("nearlyAlways") ? { containers } : {}),
        ...(random.chance("occasionally") ? { containers: [container(random)] } : {}),
        ...references(random),
    };
}
function volume(random) {
    if (random.chance("seldom"))
        return random.pick(ODD_VALUES);
    if (random.chance("occasionally"))
        return { name: random.pick(["data", "logs", "tmp"]), emptyDir: {} };
    if (random.chance("seldom"))
        return configVolume(random);
    if (random.chance("often"))
        return { persistentVolumeClaim: { claimName: random.pick(CLAIMS) } };
    const server = random.pick(["10.0.0.1", "10.0.0.1", "", 5]);
    return { nfs: { server, path: random.pick(["/logs", "/logs", "", null]) } };
}
//# sourceMappingURL=undirected-documents.js.map