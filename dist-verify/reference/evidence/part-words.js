/**
 * Returns what a person calls the values at a path: `port` of `spec.ports[*].port` and of `spec.ports[*].name`, `key` of
 * `data[~]`, `label app` of `metadata.labels.app`.
 */
export function wordOfPath(path) {
    if (path.at(-1)?.step === "keys")
        return "key";
    const keys = path.flatMap((step) => (step.step === "key" ? [step.key] : []));
    const [last = "value", holder] = keys.toReversed();
    if (holder === "labels" || holder === "annotations")
        return `${singular(holder)} ${last}`;
    if (holder !== undefined && holder !== "metadata") {
        if (last === "name")
            return singular(holder);
        // These could be the object's own.
        if (last === "namespace" || last === "kind")
            return `${holder}.${last}`;
    }
    return path.at(-1)?.step === "key" ? last : singular(last);
}
function singular(word) {
    if (word.endsWith("ies"))
        return `${word.slice(0, -3)}y`;
    if (/(ss|x|ch|sh)es$/.test(word))
        return word.slice(0, -2);
    return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
/** Returns the plural of a kind: `Ingresses`, `NetworkPolicies`. */
export function kindPlural(kind) {
    if (/[^aeiou]y$/.test(kind))
        return `${kind.slice(0, -1)}ies`;
    return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
//# sourceMappingURL=part-words.js.map