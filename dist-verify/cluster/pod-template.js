import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
/** Where an object may have a Pod template. The first that is there counts (SEMANTICS.md 1). */
export const POD_TEMPLATE_PATHS = [
    ["spec", "template"],
    ["spec", "jobTemplate", "spec", "template"],
];
/** Returns the Pod template of an object, which makes it a workload; `undefined` where it has none (SEMANTICS.md 1). */
export function podTemplateOf(object) {
    // Each object of a run is asked, so what has no template should be through with it soon.
    const spec = memberOf(object, "spec");
    if (spec === undefined)
        return undefined;
    const template = memberOf(spec, "template");
    if (template !== undefined && hasContainers(template))
        return { path: POD_TEMPLATE_PATHS[0], object: template };
    const jobSpec = memberOf(memberOf(spec, "jobTemplate"), "spec");
    const ofJob = memberOf(jobSpec, "template");
    return ofJob !== undefined && hasContainers(ofJob) ? { path: POD_TEMPLATE_PATHS[1], object: ofJob } : undefined;
}
function hasContainers(template) {
    const spec = memberOf(template, "spec");
    return spec !== undefined && isJsonList(ownValue(spec, "containers"));
}
function memberOf(object, key) {
    const value = object === undefined ? undefined : ownValue(object, key);
    return isJsonObject(value) ? value : undefined;
}
//# sourceMappingURL=pod-template.js.map