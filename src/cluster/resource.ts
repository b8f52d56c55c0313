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
	/**
	 * Empty for a cluster-scoped object. This and `name` are the string form (SEMANTICS.md 2) of what the object has,
	 * which may be a number or a boolean (YAML reads `name: y` as true); `object` keeps it as written.
	 */
	readonly namespace: string;
	/** `metadata.name`; `<generateName>*` for an object without one. */
	readonly name: string;
	/** Whether `name` is the object's own `metadata.name`: only then can another document be the same object. */
	readonly named: boolean;
	readonly object: JsonObject;
	/** Where the object starts: its first key. Looked up in its file's text, so it is asked for only when printed. */
	place(): Place;
	/** Of a Pod made from a controller's template: the controller, which findings name in its place. */
	readonly controller?: Resource;
}

/** The set of all objects of one run. */
export interface Snapshot {
	/** The objects in the order read, without template Pods. Of two with one identity only the later is here. */
	readonly documents: readonly Resource[];
	/** `documents`, then the Pods made from templates. What the reference judges. */
	readonly resources: readonly Resource[];
	/** How many documents were read: items of lists one by one, those that are not Kubernetes included, empty ones not. */
	readonly documentCount: number;
}
