import type { Place } from "../base/diagnostic.js";
import type { JsonObject } from "../base/json.js";

/**
 * One Kubernetes object of a snapshot, normalised (SEMANTICS.md 1): no `null` at any depth, and a namespaced object
 * without a namespace has the run's default in `metadata.namespace`.
 */
export interface Resource {
	readonly apiVersion: string;
	/** What stands before the `/` of apiVersion; the empty text for the core group. */
	readonly group: string;
	readonly kind: string;
	/** Empty for a cluster-scoped object. */
	readonly namespace: string;
	/** `metadata.name`; `<generateName>*` for an object without one. */
	readonly name: string;
	/** Whether `name` is the object's own `metadata.name`: only then can another document be the same object. */
	readonly named: boolean;
	readonly object: JsonObject;
	/** Where the object starts. Working it out may parse the file again, so it is asked for only when printed. */
	place(): Place;
	/** Of a Pod made from a controller's template: the controller, which findings name in its place. */
	readonly controller?: Resource;
}

/** The set of all objects of one run. */
export interface Snapshot {
	/** Documents in the order read, the later of two identities in the place of the earlier one's loss; no template Pods. */
	readonly documents: readonly Resource[];
	/** `documents`, then the Pods made from templates. What the reference judges. */
	readonly resources: readonly Resource[];
	/** How many documents were read, those that are not Kubernetes included. */
	readonly documentCount: number;
}
