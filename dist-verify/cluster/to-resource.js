import { isJsonObject, ownValue } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
/** Tells whether a document is Kubernetes (SEMANTICS.md 1): others are left out and only counted. */
export function isKubernetes(document) {
    const { value } = document;
    return isJsonObject(value) && isText(ownValue(value, "apiVersion")) && isText(ownValue(value, "kind"));
}
function isText(value) {
    return typeof value === "string" && value !== "";
}
/**
 * Makes the resource that a document is and returns it, with the default namespace where its kind has one and it names
 * none (SEMANTICS-CRD.md 1). An empty namespace counts as none, and so does one that is an object or a list. Any other
 * namespace is kept, also on a cluster-scoped object.
 */
export function toResource({ value, locate }, scope, defaultNamespace) {
    const { apiVersion, kind } = value;
    const group = groupOf(apiVersion);
    const metadata = ownValue(value, "metadata");
    const name = textOf(metadata, "name");
    const carried = textOf(metadata, "namespace");
    const namespace = carried || (scope.isClusterScoped({ group, kind }) ? "" : defaultNamespace);
    return {
        apiVersion,
        group,
        kind,
        namespace,
        name: name || `${textOf(metadata, "generateName")}*`,
        named: name !== "",
        object: carried === "" ? withNamespace(value, namespace) : value,
        place: () => locate().place,
        locate,
    };
}
/** Returns the string form (SEMANTICS.md 2) of a member of `metadata`; empty where there is none. */
function textOf(metadata, key) {
    const value = isJsonObject(metadata) ? ownValue(metadata, key) : undefined;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
/** Copies an object with this namespace in its metadata; without one when it is empty. */
function withNamespace(object, namespace) {
    const metadata = ownValue(object, "metadata");
    if (namespace !== "") {
        return { ...object, metadata: { ...(isJsonObject(metadata) ? metadata : {}), namespace } };
    }
    if (!isJsonObject(metadata) || !Object.hasOwn(metadata, "namespace"))
        return object;
    const { namespace: _none, ...others } = metadata;
    return { ...object, metadata: others };
}
//# sourceMappingURL=to-resource.js.map