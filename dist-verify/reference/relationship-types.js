import { isJsonObject } from "../base/json.js";
import { labelsOf, selectorMatches } from "./label-selector.js";
import { below, elements, pairs, strings } from "./members.js";
import { isParent } from "./ownership.js";
import { textOf } from "./values.js";
const nothing = () => [];
const OWNERS = { from: [], to: ["metadata.ownerReferences[*].name"] };
const MANAGER_LABELS = ["managed-by", "krateo.io/managed-by", "krateo.io/portal"];
const TERMS = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*]";
/** The meaning of each type, by its name. */
export const RELATIONSHIP_MEANINGS = {
    OWNS: {
        links: (deployment, replicaSet) => deployment.kind === "Deployment" && replicaSet.kind === "ReplicaSet" && isParent(deployment, replicaSet),
        names: nothing,
        at: OWNERS,
    },
    MANAGES: {
        links: (replicaSet, pod) => replicaSet.kind === "ReplicaSet" && pod.kind === "Pod" && isParent(replicaSet, pod),
        names: nothing,
        at: OWNERS,
    },
    MOUNTS: {
        links: (pod, claim) => isKind(pod, "Pod") &&
            isKind(claim, "PersistentVolumeClaim") &&
            inOneNamespace(pod, claim) &&
            isNamed(claim, claimNames(pod)),
        names: (pod) => isKind(pod, "Pod") ? [...inNamespace("PersistentVolumeClaim", pod, claimNames(pod)), ...nfsExports(pod)] : [],
        at: { from: ["spec.volumes[*].persistentVolumeClaim.claimName", "spec.volumes[*].nfs.path"], to: [] },
    },
    IS_NAMESPACE_OF: {
        links: (namespace, object) => isKind(namespace, "Namespace") && isNamed(namespace, ownNamespace(object)),
        names: (object) => ownNamespace(object).map((name) => ["Namespace", "", name]),
        at: { from: [], to: ["metadata.namespace"] },
    },
    EXPOSES: {
        links: (service, pod) => isKind(service, "Service") && isKind(pod, "Pod") && inOneNamespace(service, pod) && selects(service, pod),
        names: nothing,
        at: { from: ["spec.selector"], to: ["metadata.labels"] },
    },
    USES_SA: {
        links: (pod, account) => isKind(pod, "Pod") &&
            isKind(account, "ServiceAccount") &&
            inOneNamespace(pod, account) &&
            isNamed(account, accountNames(pod)),
        names: (pod) => (isKind(pod, "Pod") ? inNamespace("ServiceAccount", pod, accountNames(pod)) : []),
        at: { from: ["spec.serviceAccountName", "spec.serviceAccount"], to: [] },
    },
    USES_CONFIG: {
        links: (pod, config) => isKind(pod, "Pod") &&
            isKind(config, "ConfigMap") &&
            inOneNamespace(pod, config) &&
            isNamed(config, configNames(pod)),
        names: (pod) => (isKind(pod, "Pod") ? inNamespace("ConfigMap", pod, configNames(pod)) : []),
        at: {
            from: [
                "spec.volumes[*].configMap.name",
                "spec.volumes[*].projected.sources[*].configMap.name",
                ...["spec.containers[*]", "spec.initContainers[*]", "spec.ephemeralContainers[*]"].flatMap((container) => [
                    `${container}.envFrom[*].configMapRef.name`,
                    `${container}.env[*].valueFrom.configMapKeyRef.name`,
                ]),
            ],
            to: [],
        },
    },
    REFERENCES_KRATEO: {
        links: (widget, object) => ["Panel", "Row", "Column", "Page", "NavMenuItem"].includes(widget.kind) &&
            elements(widget.object, "spec", "resourcesRefs", "items").some((item) => isNamed(object, strings([below(item, "name")])) &&
                below(item, "namespace") === object.namespace &&
                below(item, "resource") === pluralOf(object.kind)),
        names: nothing,
        at: { from: ["spec.resourcesRefs.items[*].name"], to: [] },
    },
    MANAGES_KRATEO: {
        links: (markdown, managed) => isKind(markdown, "Markdown") &&
            ["Table", "Paragraph"].includes(managed.kind) &&
            inOneNamespace(markdown, managed) &&
            isNamed(managed, strings([managerLabel(markdown)])),
        names: nothing,
        at: { from: MANAGER_LABELS.map((label) => `metadata.labels["${label}"]`), to: [] },
    },
    HAS_AFFINITY_TO: {
        links: (pod, other, all) => isKind(pod, "Pod") &&
            isKind(other, "Pod") &&
            elements(pod.object, ...["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"]).some((term) => termMeans(term, pod, other, all)),
        names: nothing,
        at: { from: [`${TERMS}.labelSelector`], to: ["metadata.labels"] },
    },
};
/** Returns the kind of the objects that a type knows by identity; `undefined` where it knows none so. */
export function kindKnownTo(type) {
    const known = {
        MOUNTS: "PersistentVolumeClaim",
        IS_NAMESPACE_OF: "Namespace",
        USES_SA: "ServiceAccount",
        USES_CONFIG: "ConfigMap",
    };
    return known[type];
}
/** Returns the identity by which others refer to an object; `undefined` where the type knows none. */
export function thingOf(type, { kind, namespace, object }) {
    const name = below(object, "metadata", "name");
    if (kindKnownTo(type) !== kind || typeof name !== "string")
        return undefined;
    return [kind, kind === "Namespace" ? "" : namespace, name];
}
function isKind({ kind }, wanted) {
    return kind === wanted;
}
function inOneNamespace(a, b) {
    return a.namespace === b.namespace;
}
/** Whether the object's own name, a string, is among the names. */
function isNamed({ object }, names) {
    const name = below(object, "metadata", "name");
    return typeof name === "string" && names.includes(name);
}
/** The namespace that the object has, if it has one that is a string and not empty. */
function ownNamespace({ object }) {
    return strings([below(object, "metadata", "namespace")]).filter((name) => name !== "");
}
function inNamespace(kind, { namespace }, names) {
    return names.map((name) => [kind, namespace, name]);
}
function claimNames({ object }) {
    const volumes = elements(object, "spec", "volumes");
    return strings(volumes.map((volume) => below(volume, "persistentVolumeClaim", "claimName")));
}
/** Server and path of each NFS volume that has both, not empty. */
function nfsExports({ object }) {
    return elements(object, "spec", "volumes").flatMap((volume) => {
        const [server, path] = [below(volume, "nfs", "server"), below(volume, "nfs", "path")];
        const named = typeof server === "string" && server !== "" && typeof path === "string" && path !== "";
        return named ? [["NFS export", server, path]] : [];
    });
}
/** Absent or empty, it is the name under the older key; that absent or empty, the account `default`. */
function accountNames({ object }) {
    const names = [below(object, "spec", "serviceAccountName"), below(object, "spec", "serviceAccount"), "default"];
    return strings([names.find((name) => name !== undefined && name !== "")]);
}
/** ConfigMaps of volumes, projected sources, `envFrom` and `env` of all containers. */
function configNames({ object }) {
    const volumes = elements(object, "spec", "volumes");
    const containers = ["containers", "initContainers", "ephemeralContainers"].flatMap((key) => elements(object, "spec", key));
    return strings([
        ...volumes.map((volume) => below(volume, "configMap", "name")),
        ...volumes
            .flatMap((volume) => elements(volume, "projected", "sources"))
            .map((source) => below(source, "configMap", "name")),
        ...containers
            .flatMap((container) => elements(container, "envFrom"))
            .map((from) => below(from, "configMapRef", "name")),
        ...containers
            .flatMap((container) => elements(container, "env"))
            .map((env) => below(env, "valueFrom", "configMapKeyRef", "name")),
    ]);
}
/** The selector is not empty, and each of its pairs has the string form of that label. */
function selects(service, pod) {
    const selector = pairs(service.object, "spec", "selector");
    return (selector.length > 0 &&
        selector.every(([key, value]) => {
            const label = below(pod.object, "metadata", "labels", key);
            const text = textOf(value);
            return text !== undefined && label !== undefined && textOf(label) === text;
        }));
}
function pluralOf(kind) {
    const lower = kind.toLowerCase();
    return lower.endsWith("s") ? lower : `${lower}s`;
}
/** The first of the three labels that the Markdown has. */
function managerLabel({ object }) {
    return MANAGER_LABELS.map((label) => below(object, "metadata", "labels", label)).find((value) => value !== undefined);
}
/** Whether an affinity term means the other Pod: by its labels, and by its namespace. */
function termMeans(term, pod, other, all) {
    const selector = below(term, "labelSelector");
    if (selector === undefined || !selectorMatches(selector, labelsOf(other)))
        return false;
    const namespaces = strings(elements(term, "namespaces"));
    const namespaceSelector = below(term, "namespaceSelector");
    if (namespaceSelector === undefined && elements(term, "namespaces").length === 0)
        return inOneNamespace(pod, other);
    if (namespaces.includes(other.namespace))
        return true;
    if (namespaceSelector === undefined)
        return false;
    if (isJsonObject(namespaceSelector) && Object.keys(namespaceSelector).length === 0)
        return true;
    const described = all.filter((object) => isKind(object, "Namespace") && isNamed(object, [other.namespace]));
    if (described.length > 0)
        return described.some((one) => selectorMatches(namespaceSelector, labelsOf(one)));
    // Without a namespace, an object is in none that a selector could match.
    if (other.namespace === "")
        return false;
    return selectorMatches(namespaceSelector, new Map([["kubernetes.io/metadata.name", other.namespace]]));
}
//# sourceMappingURL=relationship-types.js.map