import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
/**
 * Knows the parents of objects (SEMANTICS-CRD.md 7): p is a parent of c when an entry of c's ownerReferences means p.
 * Where the entry and p both have a uid, the uid decides; otherwise kind, name and group do, and p has no namespace or
 * c's.
 *
 * A uid, kind or name that is not a text means nothing, and no entry means an object without a name of its own. A Pod
 * of a template is never a parent (SEMANTICS-CRD.md 1).
 */
export class Parents {
    resources;
    #byUid = new Map();
    #byIdentity = new Map();
    #isFilled = false;
    constructor(resources) {
        this.resources = resources;
    }
    /** Returns the parents of an object, each once. */
    of(child) {
        const parents = new Set();
        const references = ownerReferencesOf(child);
        // Rendered manifests name no owners, and need no index.
        if (references.length > 0 && !this.#isFilled)
            this.#fill();
        for (const reference of references) {
            for (const parent of this.#meantBy(reference, child))
                parents.add(parent);
        }
        return parents;
    }
    #fill() {
        for (const resource of this.resources) {
            if (resource.workload !== undefined)
                continue;
            const { group, kind, namespace } = resource;
            const uid = uidOf(resource);
            const name = metadataText(resource, "name");
            if (uid !== undefined)
                addTo(this.#byUid, uid, resource);
            if (name !== undefined)
                addTo(this.#byIdentity, identity(group, kind, namespace, name), resource);
        }
        this.#isFilled = true;
    }
    *#meantBy({ uid, group, kind, name }, child) {
        if (uid !== undefined)
            yield* this.#byUid.get(uid) ?? [];
        if (group === undefined || kind === undefined || name === undefined)
            return;
        for (const namespace of new Set(["", child.namespace])) {
            for (const parent of this.#byIdentity.get(identity(group, kind, namespace, name)) ?? []) {
                if (uid === undefined || uidOf(parent) === undefined)
                    yield parent;
            }
        }
    }
}
/** Returns the uid of an object; `undefined` for none, an empty one, and one that is not a text. */
export function uidOf(resource) {
    return metadataText(resource, "uid");
}
/** Returns the entries of an object's `metadata.ownerReferences`. What is no object is left out. */
export function ownerReferencesOf(child) {
    const metadata = ownValue(child.object, "metadata");
    const references = isJsonObject(metadata) ? ownValue(metadata, "ownerReferences") : undefined;
    if (!isJsonList(references))
        return [];
    return references.filter(isJsonObject).map((reference) => {
        const apiVersion = text(reference, "apiVersion");
        return {
            uid: text(reference, "uid"),
            group: apiVersion === undefined ? undefined : groupOf(apiVersion),
            kind: text(reference, "kind"),
            name: text(reference, "name"),
        };
    });
}
function metadataText({ object }, key) {
    const metadata = ownValue(object, "metadata");
    return isJsonObject(metadata) ? text(metadata, key) : undefined;
}
function text(object, key) {
    const value = ownValue(object, key);
    return typeof value === "string" && value !== "" ? value : undefined;
}
function identity(...parts) {
    return JSON.stringify(parts);
}
function addTo(index, key, resource) {
    const entries = index.get(key);
    if (entries === undefined)
        index.set(key, [resource]);
    else
        entries.push(resource);
}
//# sourceMappingURL=parents.js.map