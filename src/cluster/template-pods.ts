import { isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import { CONTROLLERS } from "./controllers.js";
import { Parents, uidOf } from "./parents.js";
import type { Resource } from "./resource.js";

/** The paths of templates, by group and kind of the controller. */
const TEMPLATE_PATHS = new Map(CONTROLLERS.map(({ group, kind, template }) => [`${group}/${kind}`, template]));

/** The kinds that can stand between a controller and its Pods. */
const BETWEEN: ReadonlySet<string> = new Set(["apps/ReplicaSet", "batch/Job"]);

/**
 * Makes the Pods that the snapshot's controllers would make and returns them, for the controllers of which it holds no
 * Pod (SEMANTICS.md 1).
 *
 * None is made where the controller is the parent of a Pod, or of a ReplicaSet or Job that is the parent of a Pod; and
 * none for a controller whose parent is a controller of the snapshot.
 */
export function templatePods(documents: readonly Resource[]): Resource[] {
	const parents = new Parents(documents);
	const havePods = controllersWithPods(documents, parents);
	const pods: Resource[] = [];
	for (const controller of documents) {
		const template = templateOf(controller);
		if (template === undefined || havePods.has(controller)) continue;
		if ([...parents.of(controller)].some((parent) => parent !== controller && isController(parent))) continue;
		pods.push(podOf(controller, template));
	}
	return pods;
}

function controllersWithPods(documents: readonly Resource[], parents: Parents): ReadonlySet<Resource> {
	const direct = new Set<Resource>();
	for (const pod of documents) {
		if (pod.kind !== "Pod" || pod.group !== "") continue;
		for (const parent of parents.of(pod)) direct.add(parent);
	}
	const between = [...direct].filter((parent) => BETWEEN.has(kindOf(parent)));
	return new Set([...direct, ...between.flatMap((parent) => [...parents.of(parent)])]);
}

function isController(resource: Resource): boolean {
	return TEMPLATE_PATHS.has(kindOf(resource));
}

function kindOf({ group, kind }: Resource): string {
	return `${group}/${kind}`;
}

function templateOf(controller: Resource): JsonObject | undefined {
	const path = TEMPLATE_PATHS.get(kindOf(controller));
	const template = path === undefined ? undefined : valueAt(controller.object, path);
	return isJsonObject(template) ? template : undefined;
}

function podOf(controller: Resource, template: JsonObject): Resource {
	const { namespace, name, place } = controller;
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
			object ??= podObject(controller, template);
			return object;
		},
		place,
		controller,
	};
}

function podObject(controller: Resource, template: JsonObject): JsonObject {
	const metadata = ownValue(controller.object, "metadata");
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
					apiVersion: controller.apiVersion,
					kind: controller.kind,
					name: valueAt(metadata, ["name"]),
					uid: uidOf(controller),
					controller: true,
				}),
			],
		}),
		spec: ownValue(template, "spec"),
	});
}

/** Copies an object without the members that are `undefined`. */
function present(object: { [key: string]: Json | undefined }): JsonObject {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
