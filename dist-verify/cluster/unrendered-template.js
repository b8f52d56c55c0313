import { isJsonObject, ownValue } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
/** Matches an action of Go's templates in a name. No Kubernetes name has braces. */
const ACTION = /\{\{-?\s*(?:[.$("]|(?:include|template|printf|default|tpl|toYaml|required|lookup)\s)[^{}]{0,200}\}\}/;
/** Matches an action on objects that only Helm has: Prometheus, Argo and others also keep templates in manifests. */
const OF_HELM = /\{\{[^{}]{0,200}\.(?:Values|Release|Chart|Capabilities)\b[^{}]{0,200}\}\}/;
/** Members whose texts can be anything, charts for example. */
const ANY_TEXT = new Set(["data", "stringData", "binaryData"]);
/**
 * Finds the first placeholder of an object that shows it to be an unrendered Helm template and returns it as it is
 * written; `undefined` where there is none. In annotations, in texts of several lines and in custom resources (a
 * HelmRelease, an Application) templates are what other programs read.
 */
export function unrenderedPlaceholder(object) {
    const metadata = ownValue(object, "metadata");
    if (isJsonObject(metadata)) {
        const labels = ownValue(metadata, "labels");
        const names = ["name", "generateName", "namespace"].map((key) => ownValue(metadata, key));
        for (const name of [...names, ...(isJsonObject(labels) ? Object.values(labels) : [])]) {
            const placeholder = typeof name === "string" ? ACTION.exec(name)?.[0] : undefined;
            if (placeholder !== undefined)
                return placeholder;
        }
    }
    if (isCustom(object))
        return undefined;
    for (const [key, value] of Object.entries(object)) {
        const placeholder = ANY_TEXT.has(key) ? undefined : placeholderOfHelm(value);
        if (placeholder !== undefined)
            return placeholder;
    }
    return undefined;
}
/** Tells whether an object is of a group that Kubernetes itself does not have. */
function isCustom(object) {
    const apiVersion = ownValue(object, "apiVersion");
    const group = typeof apiVersion === "string" ? groupOf(apiVersion) : "";
    return group.includes(".") && !group.endsWith(".k8s.io");
}
function placeholderOfHelm(value) {
    if (typeof value === "string")
        return value.includes("\n") ? undefined : OF_HELM.exec(value)?.[0];
    if (typeof value !== "object" || value === null)
        return undefined;
    for (const [key, part] of Object.entries(value)) {
        const placeholder = key === "annotations" ? undefined : placeholderOfHelm(part);
        if (placeholder !== undefined)
            return placeholder;
    }
    return undefined;
}
//# sourceMappingURL=unrendered-template.js.map