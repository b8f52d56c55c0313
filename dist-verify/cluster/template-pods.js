import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import { claimVolumes } from "./claim-volumes.js";
import { isLivePod } from "./live-pod.js";
import { Parents, uidOf } from "./parents.js";
import { podTemplateOf } from "./pod-template.js";
/**
 * Makes the Pods that the snapshot's workloads would make and returns them (SEMANTICS.md 1).
 *
 * None is made where the workload is the parent of a live Pod, or of an object that is the parent of one; none for a
 * workload whose parent is another workload of the snapshot; and none for an old revision, which has no replicas left.
 *
 * @param isKnown whether objects of a kind can be workloads. Default: those of any kind.
 */
export function templatePods(documents, isKnown = () => true) {
    const templates = templatesOf(documents, isKnown);
    if (templates.size === 0)
        return [];
    const parents = new Parents(documents);
    const haveLivePods = parentsOfLivePods(documents, parents);
    const pods = [];
    for (const [workload, template] of templates) {
        if (haveLivePods.has(workload) || isOldRevision(workload))
            continue;
        if ([...parents.of(workload)].some((parent) => parent !== workload && templates.has(parent)))
            continue;
        pods.push(podOf(workload, template));
    }
    return pods;
}
/** Returns the workloads with their Pod templates, in the order of the documents. */
function templatesOf(documents, isKnown) {
    const templates = new Map();
    for (const document of documents) {
        const template = isKnown(document) ? podTemplateOf(document.object) : undefined;
        if (template !== undefined)
            templates.set(document, template.object);
    }
    return templates;
}
/** Returns the parents of live Pods, and the parents of those, whatever kind stands between. */
function parentsOfLivePods(documents, parents) {
    const all = new Set();
    for (const pod of documents) {
        if (!isLivePod(pod))
            continue;
        for (const parent of parents.of(pod))
            all.add(parent);
    }
    for (const parent of [...all])
        for (const grandparent of parents.of(parent))
            all.add(grandparent);
    return all;
}
/** Tells whether a workload is what a controller keeps of an earlier template. Its owner may not be in the input. */
function isOldRevision({ object }) {
    if (valueAt(object, ["spec", "replicas"]) !== 0)
        return false;
    const references = valueAt(object, ["metadata", "ownerReferences"]);
    return (isJsonList(references) && references.some((entry) => isJsonObject(entry) && ownValue(entry, "controller") === true));
}
function podOf(workload, template) {
    const { namespace, name, place } = workload;
    let object;
    return {
        apiVersion: "v1",
        group: "",
        kind: "Pod",
        namespace,
        name,
        named: false,
        // A policy makes these Pods itself; only the reference and explanations look at ours.
        get object() {
            object ??= podObject(workload, template);
            return object;
        },
        place,
        locate: (path, of) => workload.locate(pathInWorkload(workload, path), of),
        workload,
    };
}
/** Returns the path in a workload from which the Pod of its template has what stands at a path. */
function pathInWorkload(workload, path) {
    const template = podTemplateOf(workload.object);
    const [first, second, third] = path;
    if (template === undefined)
        return [];
    if (first === "metadata" && second !== "labels" && second !== "annotations")
        return path;
    if (first !== "spec" || second !== "volumes" || typeof third !== "number")
        return [...template.path, ...path];
    const index = volumesOf(workload, template.object)[third]?.index;
    return index === undefined
        ? ["spec", "volumeClaimTemplates"]
        : [...template.path, first, second, index, ...path.slice(3)];
}
function podObject(workload, template) {
    const metadata = ownValue(workload.object, "metadata");
    const ofTemplate = ownValue(template, "metadata");
    return present({
        apiVersion: "v1",
        kind: "Pod",
        metadata: present({
            name: valueAt(metadata, ["name"]),
            namespace: valueAt(metadata, ["namespace"]),
            labels: valueAt(ofTemplate, ["labels"]),
            annotations: valueAt(ofTemplate, ["annotations"]),
            ownerReferences: [
                present({
                    apiVersion: workload.apiVersion,
                    kind: workload.kind,
                    name: valueAt(metadata, ["name"]),
                    uid: uidOf(workload),
                    controller: true,
                }),
            ],
        }),
        spec: specOf(workload, template),
    });
}
/** What the template says, with the claims of a set among its volumes. */
function specOf(workload, template) {
    const spec = ownValue(template, "spec");
    if (claimVolumes(workload) === undefined || !isJsonObject(spec))
        return spec;
    const volumes = volumesOf(workload, template).map(({ volume }) => volume);
    return volumes.length > 0 || isJsonList(ownValue(spec, "volumes")) ? { ...spec, volumes } : spec;
}
function volumesOf(workload, template) {
    const claims = claimVolumes(workload);
    const list = valueAt(template, ["spec", "volumes"]);
    const own = isJsonList(list) ? list.map((volume, index) => ({ volume, index })) : [];
    const others = own.filter(({ volume }) => claims?.names.has(valueAt(volume, ["name"])) !== true);
    return [...others, ...(claims?.volumes ?? []).map((volume) => ({ volume }))];
}
/** Copies an object without the members that are `undefined`. */
function present(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=template-pods.js.map