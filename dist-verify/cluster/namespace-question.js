import { compareCodePoints, isJsonObject, ownValue } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
/** Namespaces that are tried, at most: each costs an evaluation. */
const MOST_NAMESPACES = 3;
/**
 * Finds out whether some namespaced objects of a run state a namespace and others do not, and returns the question that
 * this leaves open; nothing where the run has a namespace for them.
 *
 * @param documents the objects as they were read, without the default namespace.
 * @param settled namespaces that a kustomization gives to its objects.
 */
export function namespaceQuestion(snapshot, documents, settled, { namespace }, snapshotIn) {
    if (namespace !== undefined)
        return {};
    const stating = new Set(documents.filter(statesNamespace).map(({ value }) => value));
    if (stating.size === 0)
        return {};
    const numbers = new Map(settled.map((one) => [one, 0]));
    const without = [];
    for (const resource of snapshot.documents) {
        if (resource.namespace === "")
            continue;
        if (stating.has(resource.object)) {
            numbers.set(resource.namespace, (numbers.get(resource.namespace) ?? 0) + 1);
        }
        else
            without.push(resource);
    }
    const [example] = without;
    if (example === undefined)
        return {};
    const namespaces = [...numbers]
        .filter(([one]) => one !== example.namespace)
        .sort(([a, n], [b, m]) => m - n || compareCodePoints(a, b))
        .map(([one]) => one);
    if (namespaces.length === 0)
        return {};
    const question = { unstated: without.length, namespaces: namespaces.slice(0, MOST_NAMESPACES), example, snapshotIn };
    return { namespaceQuestion: question };
}
function statesNamespace({ value }) {
    const metadata = ownValue(value, "metadata");
    const namespace = isJsonObject(metadata) ? ownValue(metadata, "namespace") : undefined;
    return ((typeof namespace === "string" && namespace !== "") ||
        typeof namespace === "number" ||
        typeof namespace === "boolean");
}
/** Says in words how many objects state no namespace. */
export function unstatedText({ unstated }) {
    return `${pluralize(unstated, "object")} ${unstated === 1 ? "states" : "state"} no namespace`;
}
//# sourceMappingURL=namespace-question.js.map