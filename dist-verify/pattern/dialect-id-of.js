import { isJsonObject } from "../base/json.js";
import { nearestWord } from "../base/nearest-word.js";
/**
 * Tells which dialect a document is meant to be a pattern of, however wrong it is, and returns its id; `undefined` for a
 * document that is no pattern. It needs no reader of a dialect, so manifests are told from patterns without them.
 */
export function dialectIdOf(document) {
    if (isRegistryPattern(document))
        return "kubepattern.it/v1";
    return isPatternResource(document) ? "kubepattern.dev/v1" : undefined;
}
/**
 * SEMANTICS.md 0. Whoever writes the version of this dialect anywhere means it, and so does a `kind` without
 * Kubernetes.
 */
function isRegistryPattern(document) {
    const { value } = document;
    if (!isJsonObject(value))
        return false;
    const { apiVersion, version, kind } = value;
    if (isRegistryVersion(version) || isRegistryVersion(apiVersion))
        return true;
    const isPatternKind = typeof kind === "string" && /^pattern$/i.test(kind);
    return isPatternKind && typeof apiVersion !== "string" && !isPatternResource(document);
}
/** Of any number. */
function isRegistryVersion(version) {
    return typeof version === "string" && /^kubepattern\.it\b/i.test(version);
}
const RESOURCE_KINDS = ["Pattern", "PatternAsCode"];
/**
 * SEMANTICS-CRD.md 2. Others call their resources patterns too, and the group has other kinds. A pattern whose
 * `apiVersion` is forgotten is known by its target.
 */
function isPatternResource({ value }) {
    if (!isJsonObject(value))
        return false;
    const { apiVersion, version, kind, spec } = value;
    const isPatternKind = typeof kind === "string" && RESOURCE_KINDS.includes(kind);
    const hasTarget = isJsonObject(spec) && Object.hasOwn(spec, "target");
    if (typeof apiVersion !== "string")
        return isPatternKind && version === undefined && hasTarget;
    if (!apiVersion.startsWith("kubepattern.") || isRegistryVersion(apiVersion))
        return false;
    if (typeof kind !== "string")
        return hasTarget;
    return isPatternKind || nearestWord(kind, RESOURCE_KINDS) !== undefined;
}
//# sourceMappingURL=dialect-id-of.js.map