import { type JsonObject } from "../base/json.js";
import type { SnapshotDocument } from "./flatten-lists.js";
import type { Resource } from "./resource.js";
import type { Scope } from "./scope.js";
/** A document that is an object whose apiVersion and kind are texts that are not empty. */
export type KubernetesDocument = SnapshotDocument & {
    readonly value: JsonObject & {
        readonly apiVersion: string;
        readonly kind: string;
    };
    /** The file that it was read from, known without a look for its place. */
    readonly file?: string;
};
/** Tells whether a document is Kubernetes (SEMANTICS.md 1): others are left out and only counted. */
export declare function isKubernetes(document: SnapshotDocument): document is KubernetesDocument;
/**
 * Makes the resource that a document is and returns it, with the default namespace where its kind has one and it names
 * none (SEMANTICS-CRD.md 1). An empty namespace counts as none, and so does one that is an object or a list. Any other
 * namespace is kept, also on a cluster-scoped object.
 */
export declare function toResource(input: KubernetesDocument, scope: Scope, defaultNamespace: string): Resource;
