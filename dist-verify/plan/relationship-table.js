import { parsePath } from "../pattern/path.js";
import { RELATIONSHIPS } from "../pattern/relationship-type.js";
const namespace = () => ({ part: "namespace" });
const ownName = text("metadata.name");
const AFFINITY_TERMS = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*]";
/** One entry per relationship type. */
export const RELATIONSHIP_TABLE = {
    OWNS: {
        name: "owns",
        title: "OWNS",
        summary: "a ReplicaSet asks for its parents, a Deployment may be one",
        referrer: RELATIONSHIPS.OWNS.to,
        referent: RELATIONSHIPS.OWNS.from,
        keys: { from: "owners" },
        byClass: false,
        byIdentity: false,
        crossesNamespaces: "never",
    },
    MANAGES: {
        name: "manages",
        title: "MANAGES",
        summary: "a Pod asks for its parents, a ReplicaSet may be one",
        referrer: RELATIONSHIPS.MANAGES.to,
        referent: RELATIONSHIPS.MANAGES.from,
        keys: { from: "owners" },
        byClass: false,
        byIdentity: false,
        crossesNamespaces: "never",
    },
    MOUNTS: {
        name: "mounts",
        title: "MOUNTS",
        summary: "a Pod names claims of its own namespace and NFS exports, each as a volume",
        referrer: RELATIONSHIPS.MOUNTS.from,
        referent: RELATIONSHIPS.MOUNTS.to,
        keys: {
            from: "fields",
            referrer: [
                inNamespace("claim", text("persistentVolumeClaim.claimName"), "spec.volumes[*]"),
                keySource("nfs", "spec.volumes[*]", text("nfs.server", { notEmpty: true }), text("nfs.path", { notEmpty: true })),
            ],
            referent: inNamespace("claim", ownName),
        },
        byClass: false,
        byIdentity: true,
        crossesNamespaces: path("spec.volumes[*].nfs"),
    },
    IS_NAMESPACE_OF: {
        name: "is_namespace_of",
        title: "IS_NAMESPACE_OF",
        summary: "an object names the Namespace that it is in",
        referrer: RELATIONSHIPS.IS_NAMESPACE_OF.to,
        referent: RELATIONSHIPS.IS_NAMESPACE_OF.from,
        keys: {
            from: "fields",
            referrer: [keySource("namespace", undefined, text("metadata.namespace", { notEmpty: true }))],
            referent: keySource("namespace", undefined, ownName),
        },
        byClass: false,
        byIdentity: true,
        crossesNamespaces: "never",
    },
    EXPOSES: {
        name: "exposes",
        title: "EXPOSES",
        summary: "a Service selects Pods of its own namespace by their labels",
        referrer: RELATIONSHIPS.EXPOSES.to,
        referent: RELATIONSHIPS.EXPOSES.from,
        keys: {
            from: "library",
            reads: { referrer: { metadata: { labels: true } }, referent: { spec: { selector: true } } },
        },
        byClass: true,
        byIdentity: false,
        crossesNamespaces: "never",
    },
    USES_SA: {
        name: "uses_sa",
        title: "USES_SA",
        summary: "a Pod names a ServiceAccount of its own namespace, without a word the one called default",
        referrer: RELATIONSHIPS.USES_SA.from,
        referent: RELATIONSHIPS.USES_SA.to,
        keys: {
            from: "fields",
            referrer: [
                inNamespace("account", text(["spec.serviceAccountName", "spec.serviceAccount"], { notEmpty: true, absent: "default" })),
            ],
            referent: inNamespace("account", ownName),
        },
        byClass: false,
        byIdentity: true,
        crossesNamespaces: "never",
    },
    USES_CONFIG: {
        name: "uses_config",
        title: "USES_CONFIG",
        summary: "a Pod names ConfigMaps of its own namespace in volumes and in the environment of its containers",
        referrer: RELATIONSHIPS.USES_CONFIG.from,
        referent: RELATIONSHIPS.USES_CONFIG.to,
        keys: {
            from: "fields",
            referrer: [
                inNamespace("config", text("configMap.name"), "spec.volumes[*]"),
                inNamespace("config", text("configMap.name"), "spec.volumes[*].projected.sources[*]"),
                ...["spec.containers[*]", "spec.initContainers[*]", "spec.ephemeralContainers[*]"].flatMap((containers) => [
                    inNamespace("config", text("configMapRef.name"), `${containers}.envFrom[*]`),
                    inNamespace("config", text("valueFrom.configMapKeyRef.name"), `${containers}.env[*]`),
                ]),
            ],
            referent: inNamespace("config", ownName),
        },
        byClass: false,
        byIdentity: true,
        crossesNamespaces: "never",
    },
    REFERENCES_KRATEO: {
        name: "references_krateo",
        title: "REFERENCES_KRATEO",
        summary: "a widget names objects in its resourcesRefs by name, namespace and resource",
        referrer: RELATIONSHIPS.REFERENCES_KRATEO.from,
        referent: RELATIONSHIPS.REFERENCES_KRATEO.to,
        keys: {
            from: "fields",
            referrer: [keySource("widget", "spec.resourcesRefs.items[*]", text("resource"), text("namespace"), text("name"))],
            referent: keySource("widget", undefined, () => ({ part: "resource" }), namespace, ownName),
        },
        byClass: false,
        byIdentity: false,
        crossesNamespaces: "always",
        crossingPaths: [path("spec.resourcesRefs.items")],
    },
    MANAGES_KRATEO: {
        name: "manages_krateo",
        title: "MANAGES_KRATEO",
        summary: "a Markdown names a Table or Paragraph of its own namespace in one of three labels",
        referrer: RELATIONSHIPS.MANAGES_KRATEO.from,
        referent: RELATIONSHIPS.MANAGES_KRATEO.to,
        keys: {
            from: "fields",
            referrer: [
                inNamespace("managed", text(["managed-by", "['krateo.io/managed-by']", "['krateo.io/portal']"].map((label) => `metadata.labels.${label}`))),
            ],
            referent: inNamespace("managed", ownName),
        },
        byClass: false,
        byIdentity: false,
        crossesNamespaces: "never",
    },
    HAS_AFFINITY_TO: {
        name: "has_affinity_to",
        title: "HAS_AFFINITY_TO",
        summary: "a required term of a Pod's affinity means Pods by their labels and namespace",
        referrer: RELATIONSHIPS.HAS_AFFINITY_TO.from,
        referent: RELATIONSHIPS.HAS_AFFINITY_TO.to,
        keys: {
            from: "library",
            reads: {
                referrer: { spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: true } } } },
                referent: { metadata: { labels: true } },
                others: { Namespace: { metadata: { labels: true } } },
            },
        },
        byClass: false,
        byIdentity: false,
        crossesNamespaces: "always",
        crossingPaths: ["namespaces", "namespaceSelector"].map((key) => path(`${AFFINITY_TERMS}.${key}`)),
    },
};
/** A key of a space: one for each element of `each`, else one of the object. */
function keySource(space, each, ...parts) {
    const anchors = each === undefined ? [] : anchorsOf(path(each));
    return { space, anchors, parts: parts.map((part) => part(anchors.at(-1))) };
}
/** A key of a namespace and one text. */
function inNamespace(space, part, each) {
    return keySource(space, each, namespace, part);
}
/** The text at the first of the sources that has a value; where `absent` is given it is the last source. */
function text(sources, options = {}) {
    const { notEmpty, absent } = options;
    const paths = [sources].flat().map(path);
    return (from) => ({
        part: "text",
        texts: {
            sources: [
                ...paths.map((one) => ({ ...(from === undefined ? {} : { from }), path: one })),
                ...(absent === undefined ? [] : [absent]),
            ],
            of: "strings",
            ...(notEmpty === undefined ? {} : { notEmpty }),
        },
    });
}
/** `a[*].b[*]` as an element of `a`, and an element of its `b`. */
function anchorsOf(elements) {
    const list = elements.slice(0, -1);
    const end = list.findLastIndex(({ step }) => step === "each") + 1;
    if (end === 0)
        return [{ list: { path: list } }];
    const outer = anchorsOf(list.slice(0, end));
    const from = outer.at(-1);
    return [...outer, { list: { ...(from === undefined ? {} : { from }), path: list.slice(end) } }];
}
function path(source) {
    const parsed = parsePath(source);
    if (!parsed.ok)
        throw new TypeError(`${source}: ${parsed.reason}`);
    return parsed.path;
}
//# sourceMappingURL=relationship-table.js.map