import { isJsonObject } from "../../base/json.js";
import { BUILT_IN_WORKLOADS } from "../../cluster/built-in-workloads.js";
import { POD_TEMPLATE_PATHS } from "../../cluster/pod-template.js";
import { copyOf, memberAt, objectUnder } from "./mutable-object.js";
import { versionOf } from "./skeleton.js";
const [TEMPLATE, JOB_TEMPLATE] = POD_TEMPLATE_PATHS;
/** Kinds of workloads: those of Kubernetes, and others, one of which shares its name with a kind of core. */
export const WORKLOAD_KINDS = [
    ...BUILT_IN_WORKLOADS.map(({ kind, template }) => ({ apiVersion: versionOf(kind), kind, template })),
    { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", template: TEMPLATE },
    { apiVersion: "apps.kruise.io/v1beta1", kind: "StatefulSet", template: TEMPLATE },
    { apiVersion: "serving.knative.dev/v1", kind: "Service", template: TEMPLATE },
    { apiVersion: "x.io/v1", kind: "Schedule", template: JOB_TEMPLATE },
];
/**
 * Returns the workload whose template is this Pod: name and namespace are the workload's, labels and spec the
 * template's.
 */
export function inWorkload(pod, { apiVersion, kind, template: path }) {
    const { labels, annotations, ...own } = isJsonObject(pod.metadata) ? pod.metadata : {};
    const inner = {};
    if (labels !== undefined)
        inner.labels = labels;
    if (annotations !== undefined)
        inner.annotations = annotations;
    const template = { metadata: inner, spec: pod.spec ?? null };
    const below = path.reduceRight((value, key) => ({ [key]: value }), template);
    return { apiVersion, kind, metadata: own, ...below };
}
/** Returns the Deployment whose template is this Pod. */
export function inDeployment(pod) {
    return inWorkload(pod, { apiVersion: "apps/v1", kind: "Deployment", template: TEMPLATE });
}
/**
 * Returns a Pod as the template of a workload, sometimes with what the workload would have made by then, and with what
 * is left of an earlier template.
 */
export function templated(random, pod) {
    const workload = inWorkload(pod, random.pick(WORKLOAD_KINDS));
    const revisions = random.chance("occasionally") ? [oldRevision(random, workload)] : [];
    if (random.chance("often"))
        return [workload, ...revisions];
    const uid = random.pick([undefined, undefined, "u1", "u2"]);
    if (uid !== undefined)
        workload.metadata.uid = uid;
    const between = random.chance("even") ? betweenOf(random, workload) : undefined;
    const parent = between ?? workload;
    const made = random.chance("often") ? childOf(random, parent, "Pod") : undefined;
    if (made !== undefined && random.chance("moreThanEven")) {
        made.spec = copyOf(pod.spec ?? null);
        made.metadata.labels = copyOf(memberAt(pod, "metadata", "labels") ?? {});
    }
    if (made !== undefined && random.chance("podEnded"))
        made.status = { phase: endedPhase(random) };
    return [workload, ...[between, made].filter((one) => one !== undefined), ...revisions];
}
/** What stands between a workload and its Pods: of the kind that Kubernetes has for it, or of any other. */
function betweenOf(random, workload) {
    const usual = workload.kind === "CronJob" ? "Job" : "ReplicaSet";
    const between = childOf(random, workload, random.pick([usual, usual, "Revision", "Pod"]));
    if (between.kind === "Pod")
        between.status = { phase: endedPhase(random) };
    else if (random.chance("even"))
        between.spec = copyOf(workload.spec ?? null);
    if (random.chance("sometimes"))
        between.metadata.uid = "u3";
    return between;
}
function endedPhase(random) {
    return random.pick(["Succeeded", "Succeeded", "Failed", "Failed", "Running", "succeeded", ["Failed"]]);
}
/** A workload without replicas, whose controller is not in the input; or nearly so. */
function oldRevision(random, workload) {
    const revision = copyOf(workload);
    const metadata = objectUnder(revision, "metadata");
    metadata.name = `${String(metadata.name)}-old`;
    const controller = random.pick([true, true, true, false, "true", null]);
    metadata.ownerReferences = [{ apiVersion: "apps/v1", kind: "Deployment", name: "gone", controller }];
    objectUnder(revision, "spec").replicas = random.pick([0, 0, 0, 1, "0", null]);
    return revision;
}
/** Gives a workload without a template this one; now and then also an object that would be none. */
export function withTemplate(random, object, pod) {
    const known = WORKLOAD_KINDS.find(({ kind, apiVersion }) => kind === object.kind && apiVersion === object.apiVersion);
    const path = known?.template ?? (random.chance("rarely") ? TEMPLATE : undefined);
    if (path === undefined || memberAt(object, ...path) !== undefined)
        return;
    const { labels } = isJsonObject(pod.metadata) ? pod.metadata : {};
    const template = objectUnder(object, ...path);
    template.metadata = labels === undefined ? {} : { labels: copyOf(labels) };
    template.spec = copyOf(pod.spec ?? null);
}
/** An object of the workload's, or one that only looks like it. */
function childOf(random, workload, kind) {
    const name = memberAt(workload, "metadata", "name") ?? null;
    const namespace = memberAt(workload, "metadata", "namespace");
    const metadata = {
        name: typeof name === "string" ? `${name}-x` : "x",
        ownerReferences: [ownerReference(random, workload)],
    };
    if (namespace !== undefined)
        metadata.namespace = random.chance("nearlyAlways") ? namespace : "payments";
    return { apiVersion: versionOf(kind), kind, metadata };
}
/** Returns an entry of ownerReferences that means the owner: by its uid where it has one, or by kind, name and group. */
export function ownerReference(random, owner) {
    const entry = { apiVersion: owner.apiVersion ?? null, kind: owner.kind ?? null };
    const name = memberAt(owner, "metadata", "name");
    const uid = memberAt(owner, "metadata", "uid");
    if (name !== undefined)
        entry.name = name;
    if (uid !== undefined && random.chance("often"))
        entry.uid = uid;
    if (uid === undefined && random.chance("occasionally"))
        entry.uid = "u9";
    if (random.chance("sometimes"))
        entry.controller = true;
    if (random.chance("seldom"))
        entry.apiVersion = random.pick(["apps/v2", "v1", "batch/v1", "apps/v1"]);
    return entry;
}
//# sourceMappingURL=template-workload.js.map