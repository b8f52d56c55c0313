import { isJsonObject, ownValue } from "../base/json.js";
import { matchesWildcard } from "../base/wildcard.js";
/**
 * Tells whether a resource is one that `Kind/namespace/name` means; `Kind/name` means it in any namespace, or in none.
 * Each part is a wildcard.
 */
export function matchesResource(wildcard, { kind, namespace, name }) {
    const [ofKind = "", ...others] = wildcard.split("/");
    const [ofName = "", ofNamespace] = others.reverse();
    return (matchesWildcard(ofKind, kind) &&
        matchesWildcard(ofName, name) &&
        (ofNamespace === undefined || matchesWildcard(ofNamespace, namespace)));
}
/** Tells whether an object, or the Pod template of one, has all of these labels. */
export function hasLabels(object, labels) {
    const metadata = isJsonObject(object) ? ownValue(object, "metadata") : undefined;
    const actual = isJsonObject(metadata) ? ownValue(metadata, "labels") : undefined;
    if (!isJsonObject(actual))
        return false;
    return Object.entries(labels).every(([key, value]) => ownValue(actual, key) === value);
}
//# sourceMappingURL=suppression-rule.js.map