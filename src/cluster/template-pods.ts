import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import type { GroupKind } from "../pattern/kinds.js";
import { claimVolumes } from "./claim-volumes.js";
import { isLivePod } from "./live-pod.js";
import { Parents, uidOf } from "./parents.js";
import { podTemplateOf } from "./pod-template.js";
import type { Resource } from "./resource.js";

/**
 * Makes the Pods that the snapshot's workloads would make and returns them (SEMANTICS.md 1).
 *
 * None is made where the workload is the parent of a live Pod, or of an object that is the parent of one; none for a
 * workload whose parent is another workload of the snapshot; and none for an old revision, which has no replicas left.
 *
 * @param isKnown whether objects of a kind can be workloads. Default: those of any kind.
 */
export function templatePods(
	documents: readonly Resource[],
	isKnown: (kind: GroupKind) => boolean = () => true,
): Resource[] {
	const templates = templatesOf(documents, isKnown);
	if (templates.size === 0) return [];
	const parents = new Parents(documents);
	const haveLivePods = parentsOfLivePods(documents, parents);
	const pods: Resource[] = [];
	for (const [workload, template] of templates) {
		if (haveLivePods.has(workload) || isOldRevision(workload)) continue;
		if ([...parents.of(workload)].some((parent) => parent !== workload && templates.has(parent))) continue;
		pods.push(podOf(workload, template));
	}
	return pods;
}

/** Returns the workloads with their Pod templates, in the order of the documents. */
function templatesOf(
	documents: readonly Resource[],
	isKnown: (kind: GroupKind) => boolean,
): ReadonlyMap<Resource, JsonObject> {
	const templates = new Map<Resource, JsonObject>();
	for (const document of documents) {
		const template = isKnown(document) ? podTemplateOf(document.object) : undefined;
		if (template !== undefined) templates.set(document, template.object);
	}
	return templates;
}

/** Returns the parents of live Pods, and the parents of those, whatever kind stands between. */
function parentsOfLivePods(documents: readonly Resource[], parents: Parents): ReadonlySet<Resource> {
	const all = new Set<Resource>();
	for (const pod of documents) {
		if (!isLivePod(pod)) continue;
		for (const parent of parents.of(pod)) all.add(parent);
	}
	for (const parent of [...all]) for (const grandparent of parents.of(parent)) all.add(grandparent);
	return all;
}

/** Tells whether a workload is what a controller keeps of an earlier template. Its owner may not be in the input. */
function isOldRevision({ object }: Resource): boolean {
	if (valueAt(object, ["spec", "replicas"]) !== 0) return false;
	const references = valueAt(object, ["metadata", "ownerReferences"]);
	return (
		isJsonList(references) && references.some((entry) => isJsonObject(entry) && ownValue(entry, "controller") === true)
	);
}

function podOf(workload: Resource, template: JsonObject): Resource {
	const { namespace, name, place } = workload;
	let object: JsonObject | undefined;
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
		workload,
	};
}

function podObject(workload: Resource, template: JsonObject): JsonObject {
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
function specOf(workload: Resource, template: JsonObject): Json | undefined {
	const spec = ownValue(template, "spec");
	const claims = claimVolumes(workload);
	if (claims === undefined || !isJsonObject(spec)) return spec;
	const own = ownValue(spec, "volumes");
	const others = isJsonList(own) ? own.filter((volume) => !claims.names.has(valueAt(volume, ["name"]))) : [];
	const volumes = [...others, ...claims.volumes];
	return volumes.length > 0 || isJsonList(own) ? { ...spec, volumes } : spec;
}

/** Copies an object without the members that are `undefined`. */
function present(object: { [key: string]: Json | undefined }): JsonObject {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
