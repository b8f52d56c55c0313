import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { ownerReferencesOf, uidOf } from "../cluster/parents.js";
import { podTemplateOf } from "../cluster/pod-template.js";
import { formatKind, includesKind, kindsNamed, kindsOverlap } from "../pattern/kinds.js";
import { stringForm } from "../pattern/string-form.js";
import { isNamespacePath } from "../plan/criteria-access.js";
import { DisjointSets } from "./disjoint-sets.js";
/** Returns the same text for equal bridges. */
export function bridgeKey(bridge) {
    return JSON.stringify(bridge);
}
/**
 * Finds out which namespaces must be judged together and returns the links between them. Objects without a namespace
 * stand in one of their own, but a Namespace in the one that it is (`ShardScope`). Too many links are no mistake.
 */
export function namespaceLinks(objects, bridges) {
    const sets = new DisjointSets();
    const homes = Int32Array.from(objects, (object) => homeOf(object, sets));
    uniteOwners(objects, homes, sets);
    return { homes, sets, bridges: findBridges(objects, homes, bridges) };
}
function homeOf({ kind, namespace, name }, sets) {
    if (kind !== "Namespace")
        return sets.indexOf(namespace);
    const own = sets.indexOf(name);
    if (namespace !== "")
        sets.unite(own, sets.indexOf(namespace));
    return own;
}
/**
 * Unites the namespaces of owners and of what they own (SEMANTICS-CRD.md 7): a uid is looked up in all of them, a name
 * only in the owned object's and among the objects without a namespace.
 */
function uniteOwners(objects, homes, sets) {
    const clusterScoped = new Map();
    for (const [i, object] of objects.entries()) {
        if (object.namespace !== "")
            continue;
        clusterScoped.set(identity(object.group, object.kind, object.name), homes[i]);
    }
    const referrers = new Map();
    for (const [i, object] of objects.entries()) {
        const home = homes[i];
        for (const { uid, group, kind, name } of referencesOf(object)) {
            if (uid !== undefined)
                addHome(referrers, uid, home);
            if (clusterScoped.size === 0 || group === undefined || kind === undefined || name === undefined)
                continue;
            const owner = clusterScoped.get(identity(group, kind, name));
            if (owner !== undefined)
                sets.unite(home, owner);
        }
    }
    if (referrers.size === 0)
        return;
    for (const [i, object] of objects.entries()) {
        const uid = uidOf(object);
        if (uid === undefined)
            continue;
        for (const home of referrers.get(uid) ?? [])
            sets.unite(home, homes[i]);
    }
}
/** The owners that an object names, and what the Pod of its template names: the workload itself, or one of its uid. */
function referencesOf(object) {
    const references = ownerReferencesOf(object);
    if (podTemplateOf(object.object) === undefined)
        return references;
    const { group, kind, name } = object;
    return [...references, { uid: uidOf(object), group, kind, name }];
}
function addHome(homesByKey, key, home) {
    const known = homesByKey.get(key);
    if (known === undefined)
        homesByKey.set(key, new Set([home]));
    else
        known.add(home);
}
function identity(...parts) {
    return JSON.stringify(parts);
}
function findBridges(objects, homes, bridges) {
    const found = new Map();
    const byKind = new Map();
    const ofPods = bridges.filter(({ kinds }) => kindsOverlap(kinds, POD)).map(crossingOf);
    for (const [i, { group, kind, object }] of objects.entries()) {
        const key = formatKind({ group, kind });
        const crossings = byKind.get(key) ?? bridges.filter(({ kinds }) => includesKind(kinds, { group, kind })).map(crossingOf);
        byKind.set(key, crossings);
        // The Pod of a template has the bridges that the template has.
        const template = ofPods.length === 0 ? undefined : podTemplateOf(object)?.object;
        for (const crossing of crossings) {
            if (hasBridge(object, crossing.bridge))
                addHome(found, crossing.key, homes[i]);
        }
        for (const crossing of template === undefined ? [] : ofPods) {
            // It is in the namespace of its workload.
            const holder = isNamespacePath(crossing.bridge.at) ? object : template;
            if (hasBridge(holder, crossing.bridge))
                addHome(found, crossing.key, homes[i]);
        }
    }
    return found;
}
function crossingOf(bridge) {
    return { key: bridgeKey(bridge), bridge };
}
function hasBridge(value, { at, texts }) {
    const counts = (found) => texts === undefined || (typeof found !== "object" && found !== null && texts.includes(stringForm(found)));
    return hasAt(value, at, counts);
}
const POD = kindsNamed("Pod");
/** Tells whether a path yields some such value. */
function hasAt(value, path, counts, from = 0) {
    if (value === undefined || value === null)
        return false;
    const step = path[from];
    if (step === undefined)
        return counts(value);
    switch (step.step) {
        case "key":
            return isJsonObject(value) && hasAt(ownValue(value, step.key), path, counts, from + 1);
        case "index":
            return isJsonList(value) && hasAt(value[step.index], path, counts, from + 1);
        case "keys":
            return isJsonObject(value) && Object.values(value).some((member) => member !== undefined && member !== null);
        case "each":
            return isJsonList(value) && value.some((item) => hasAt(item, path, counts, from + 1));
    }
}
//# sourceMappingURL=namespace-links.js.map