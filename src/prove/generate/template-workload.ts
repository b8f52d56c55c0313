import { isJsonObject, type Json } from "../../base/json.js";
import { BUILT_IN_WORKLOADS } from "../../cluster/built-in-workloads.js";
import { copyOf, type MutableObject, memberAt, objectUnder } from "./mutable-object.js";
import type { Random } from "./random.js";
import { versionOf } from "./skeleton.js";

/**
 * Returns the controller whose template is this Pod: name and namespace are the controller's, labels and spec the
 * template's.
 */
export function inWorkload(pod: MutableObject, kind: string): MutableObject {
	const { labels, annotations, ...own } = isJsonObject(pod.metadata) ? (pod.metadata as MutableObject) : {};
	const inner: MutableObject = {};
	if (labels !== undefined) inner.labels = labels;
	if (annotations !== undefined) inner.annotations = annotations;
	const template: MutableObject = { metadata: inner, spec: pod.spec ?? null };
	const path = BUILT_IN_WORKLOADS.find((controller) => controller.kind === kind)?.template ?? [];
	const below = path.reduceRight<Json>((value, key) => ({ [key]: value }), template) as MutableObject;
	return { apiVersion: versionOf(kind), kind, metadata: own, ...below };
}

/**
 * Returns a Pod as the template of one of the seven controllers, sometimes with what the controller would have made by
 * then.
 */
export function templated(random: Random, pod: MutableObject): MutableObject[] {
	const { kind } = random.pick(BUILT_IN_WORKLOADS);
	const controller = inWorkload(pod, kind);
	if (random.chance("often")) return [controller];
	const uid = random.pick([undefined, undefined, "u1", "u2"]);
	if (uid !== undefined) (controller.metadata as MutableObject).uid = uid;
	const between = random.chance("even")
		? childOf(random, controller, kind === "CronJob" ? "Job" : "ReplicaSet")
		: undefined;
	if (between !== undefined && random.chance("even")) between.spec = copyOf(controller.spec ?? null);
	const parent = between ?? controller;
	const live = random.chance("often") ? childOf(random, parent, "Pod") : undefined;
	if (live !== undefined && random.chance("moreThanEven")) {
		live.spec = copyOf(pod.spec ?? null);
		(live.metadata as MutableObject).labels = copyOf(memberAt(pod, "metadata", "labels") ?? {});
	}
	return [controller, ...(between === undefined ? [] : [between]), ...(live === undefined ? [] : [live])];
}

/** Gives a controller without a template this one, where it would have it. */
export function withTemplate(controller: MutableObject, pod: MutableObject): void {
	const path = BUILT_IN_WORKLOADS.find(({ kind }) => kind === controller.kind)?.template;
	if (path === undefined || memberAt(controller, ...path) !== undefined) return;
	const { labels } = isJsonObject(pod.metadata) ? pod.metadata : {};
	const template = objectUnder(controller, ...path);
	template.metadata = labels === undefined ? {} : { labels: copyOf(labels) };
	template.spec = copyOf(pod.spec ?? null);
}

/** An object of the controller's, or one that only looks like it. */
function childOf(random: Random, controller: MutableObject, kind: string): MutableObject {
	const name = memberAt(controller, "metadata", "name") ?? null;
	const namespace = memberAt(controller, "metadata", "namespace");
	const metadata: MutableObject = {
		name: typeof name === "string" ? `${name}-x` : "x",
		ownerReferences: [ownerReference(random, controller)],
	};
	if (namespace !== undefined) metadata.namespace = random.chance("nearlyAlways") ? namespace : "payments";
	return { apiVersion: versionOf(kind), kind, metadata };
}

/** Returns an entry of ownerReferences that means the owner: by its uid where it has one, or by kind, name and group. */
export function ownerReference(random: Random, owner: MutableObject): MutableObject {
	const entry: MutableObject = { apiVersion: owner.apiVersion ?? null, kind: owner.kind ?? null };
	const name = memberAt(owner, "metadata", "name");
	const uid = memberAt(owner, "metadata", "uid");
	if (name !== undefined) entry.name = name;
	if (uid !== undefined && random.chance("often")) entry.uid = uid;
	if (uid === undefined && random.chance("occasionally")) entry.uid = "u9";
	if (random.chance("sometimes")) entry.controller = true;
	if (random.chance("seldom")) entry.apiVersion = random.pick(["apps/v2", "v1", "batch/v1", "apps/v1"]);
	return entry;
}
