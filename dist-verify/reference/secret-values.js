import { stepsOf } from "../pattern/value-path.js";
/** What of a Secret may be shown: what it is called and what it is for, never what it holds. */
const SHOWN_MEMBERS = new Set(["apiVersion", "kind", "type", "immutable"]);
const SHOWN_METADATA = new Set(["name", "namespace", "labels"]);
/** The annotation in which kubectl keeps all of the object. */
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
/** Tells whether texts are values that a Secret holds ({@link isSecretValue}). */
export function hasSecretValue(kind, { sources }) {
    return sources.some((source) => typeof source !== "string" && isSecretValue(kind, source));
}
/**
 * Tells whether a path of an object leads to what a Secret holds. The keys under which it holds them are none, and its
 * annotations are some, since kubectl keeps the whole object in one of them.
 */
export function isSecretValue({ group, kind }, at) {
    const steps = stepsOf(at);
    if (steps.at(-1)?.step === "keys")
        return false;
    const [member, below, key] = steps.map((step) => (step.step === "key" ? step.key : ""));
    if (member === "metadata" && below === "annotations" && key === LAST_APPLIED)
        return true;
    if (group !== "" || kind !== "Secret")
        return false;
    if (member === "metadata")
        return !SHOWN_METADATA.has(below ?? "");
    return !SHOWN_MEMBERS.has(member ?? "");
}
//# sourceMappingURL=secret-values.js.map