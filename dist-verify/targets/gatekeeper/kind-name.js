import { sha256Hex } from "../../base/sha256.js";
/** The end of the kind of a template that reviews Namespaces. */
const OF_NAMESPACES = "InNamespace";
/** The longest kind that Gatekeeper takes: a CustomResourceDefinition is named after it. */
const MAX_KIND = 59;
/** The longest name that can be the value of a label, which some tools make of it. */
const MAX_NAME = 63;
/** The name of the file beside those of the patterns. */
const KUSTOMIZATION = "kustomization";
/** Letters of the hash that ends a shortened name. */
const HASH = 8;
/**
 * Makes the kind of a pattern's constraints and returns it, such as `KubepatternServiceWithoutPods`. In lower case it
 * is the name of the template. A long kind is shortened and ends in a hash of the pattern's name.
 */
export function kindName(pattern, form) {
    const words = wordsOf(pattern).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
    const name = fitting(`Kubepattern${words.join("")}`, pattern, MAX_KIND - OF_NAMESPACES.length);
    return form === "object" ? name : `${name}${OF_NAMESPACES}`;
}
/**
 * Makes the name of a pattern's constraint and of its files and returns it, such as `service-without-pods`. A name
 * without letters, or that of another file, ends in a hash of the pattern's name, so that no other pattern has it.
 */
export function constraintName(pattern) {
    const name = wordsOf(pattern).join("-");
    if (name === "" || name === KUSTOMIZATION)
        return `${name || "pattern"}-${hashOf(pattern)}`;
    return fitting(name, pattern, MAX_NAME);
}
function wordsOf({ packageName }) {
    return packageName.split("_").filter((word) => word !== "");
}
function fitting(name, pattern, longest) {
    if (name.length <= longest)
        return name;
    return `${name.slice(0, longest - HASH)}${hashOf(pattern)}`;
}
function hashOf(pattern) {
    return sha256Hex(pattern.name).slice(0, HASH);
}
//# sourceMappingURL=kind-name.js.map