import type { Place } from "../base/diagnostic.js";
import type { JsonObject } from "../base/json.js";
/**
 * One Kubernetes object of a snapshot, normalised (SEMANTICS.md 1): no `null` at any depth, and a namespaced object
 * without a namespace has the run's default in `metadata.namespace`.
 */
export interface Resource {
    readonly apiVersion: string;
    /** The part of apiVersion before its `/`; the empty text for the core group. */
    readonly group: string;
    readonly kind: string;
    /**
     * Empty for a cluster-scoped object. This and `name` are the string form (SEMANTICS.md 2) of what the object has,
     * which may be a number or a boolean (YAML reads `name: y` as true); `object` keeps it as written.
     */
    readonly namespace: string;
    /** `metadata.name`; `<generateName>*` for an object without one. */
    readonly name: string;
    /** Whether `name` is the object's own `metadata.name`. Only then can another document be the same object. */
    readonly named: boolean;
    readonly object: JsonObject;
    /** Returns the place of the object's first key. It is looked up in the text of the file, so ask only to print it. */
    place(): Place;
    /** Present for the Pod of a workload's template: the workload, which findings name in its place. */
    readonly workload?: Resource;
}
/** The set of all objects of one run. */
export interface Snapshot {
    /** The objects in the order read, without template Pods. Of two with one identity only the later is among them. */
    readonly documents: readonly Resource[];
    /** `documents`, then the Pods of templates. The reference judges these. */
    readonly resources: readonly Resource[];
    /** The number of documents read: each item of a list, and also those that are not Kubernetes, but not empty ones. */
    readonly documentCount: number;
}
