import { isJsonList, isJsonObject, type JsonObject, ownValue } from "../base/json.js";

/** Where an object may have a Pod template. The first that is there counts (SEMANTICS.md 1). */
export const POD_TEMPLATE_PATHS = [
	["spec", "template"],
	["spec", "jobTemplate", "spec", "template"],
] as const;

/** A Pod template of an object, and where it stands. */
export interface PodTemplate {
	readonly path: readonly string[];
	/** It has a list at `spec.containers`. */
	readonly object: JsonObject;
}

/** Returns the Pod template of an object, which makes it a workload; `undefined` where it has none (SEMANTICS.md 1). */
export function podTemplateOf(object: JsonObject): PodTemplate | undefined {
	// Each object of a run is asked, so what has no template should be through with it soon.
	const spec = memberOf(object, "spec");
	if (spec === undefined) return undefined;
	const template = memberOf(spec, "template");
	if (template !== undefined && hasContainers(template)) return { path: POD_TEMPLATE_PATHS[0], object: template };
	const jobSpec = memberOf(memberOf(spec, "jobTemplate"), "spec");
	const ofJob = memberOf(jobSpec, "template");
	return ofJob !== undefined && hasContainers(ofJob) ? { path: POD_TEMPLATE_PATHS[1], object: ofJob } : undefined;
}

function hasContainers(template: JsonObject): boolean {
	const spec = memberOf(template, "spec");
	return spec !== undefined && isJsonList(ownValue(spec, "containers"));
}

function memberOf(object: JsonObject | undefined, key: string): JsonObject | undefined {
	const value = object === undefined ? undefined : ownValue(object, key);
	return isJsonObject(value) ? value : undefined;
}
