import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import { groupOf } from "../../pattern/kinds.js";
/**
 * Checks whether an API server would admit all objects of a snapshot and returns the reason why not, in a few words;
 * `undefined` where it would. Gatekeeper never sees objects that no API server admits.
 */
export function notAdmissible({ documents }) {
    const [reason] = documents.flatMap((document) => notAdmissibleObject(document) ?? []);
    if (reason !== undefined)
        return reason;
    return hasOwnerElsewhere(documents) ? "an owner in another namespace" : undefined;
}
function notAdmissibleObject({ apiVersion, kind, named, object, namespace }) {
    const metadata = isJsonObject(object.metadata) ? object.metadata : {};
    if (!named || typeof metadata.name !== "string")
        return "an object without a name";
    if (namespace !== "" && typeof metadata.namespace !== "string")
        return "a namespace that is no text";
    if (kind === "Namespace" && groupOf(apiVersion) === "" && namespace !== "")
        return "a Namespace in a namespace";
    if (!/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion))
        return "an apiVersion that nobody serves";
    if (hasLongKey(object))
        return `a key of more than ${LONGEST_KEY} characters`;
    // Gatekeeper takes these for a list and for a review, not for an object.
    if (isJsonList(ownValue(object, "items")))
        return "an object with items";
    return kind === "AdmissionReview" ? "an AdmissionReview" : undefined;
}
/**
 * Characters of a key as it is written, at most. YAML 1.1's reader, by which gator and kubectl read, takes 1,024 for a
 * key and what stands around it; no key that an API server admits comes near.
 */
const LONGEST_KEY = 1_000;
function hasLongKey(value) {
    if (isJsonList(value))
        return value.some(hasLongKey);
    if (!isJsonObject(value))
        return false;
    return Object.entries(value).some(([key, part]) => JSON.stringify(key).length > LONGEST_KEY || hasLongKey(part));
}
/**
 * Tells whether an object names an owner of another namespace by its uid. A cluster's garbage collector removes such
 * objects.
 */
function hasOwnerElsewhere(documents) {
    const namespaces = new Map();
    for (const { object, namespace } of documents) {
        const uid = isJsonObject(object.metadata) ? object.metadata.uid : undefined;
        if (typeof uid !== "string" || uid === "" || namespace === "")
            continue;
        namespaces.set(uid, (namespaces.get(uid) ?? new Set()).add(namespace));
    }
    return documents.some(({ object, namespace }) => {
        const references = isJsonObject(object.metadata) ? object.metadata.ownerReferences : undefined;
        if (!isJsonList(references))
            return false;
        return references.some((reference) => {
            const ownerNamespaces = isJsonObject(reference) ? namespaces.get(reference.uid) : undefined;
            return ownerNamespaces !== undefined && [...ownerNamespaces].some((one) => one !== namespace);
        });
    });
}
//# sourceMappingURL=not-admissible.js.map