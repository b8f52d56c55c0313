import type { Severity } from "../pattern/pattern.js";
import type { Resource } from "./resource.js";
/**
 * A resource of a finding: the object that a person would edit, so the workload in place of a Pod of its template.
 */
export interface FoundResource {
    /** The actor of the pattern that it stands for. */
    readonly actor: string;
    readonly apiVersion: string;
    readonly kind: string;
    /** Empty for a cluster-scoped object. */
    readonly namespace: string;
    readonly name: string;
    /** Whether the Pod of this workload's template was judged. */
    readonly template: boolean;
}
/** A statement of a policy about resources of a snapshot (SEMANTICS.md 5). */
export interface Finding {
    /** The pattern's name. */
    readonly pattern: string;
    readonly severity: Severity;
    readonly message: string;
    /** The subject; in a pattern of pairs then the partner. Empty where the finding is that there is no subject. */
    readonly resources: readonly FoundResource[];
    /** The subject's kind as the pattern writes it, of a finding without a resource (SEMANTICS-CRD.md 9). May be empty. */
    readonly absentKind?: string;
    /** How long it must have been so, as the pattern writes it (SEMANTICS-CRD.md 9). */
    readonly for?: string;
}
/** Makes the entry with which a finding names a resource, and returns it. */
export declare function foundResource(actor: string, resource: Resource): FoundResource;
/** Returns the identity of a resource as a key: equal for equal group, kind, namespace and name (SEMANTICS.md 1). */
export declare function identityKey(resource: {
    apiVersion: string;
    kind: string;
    namespace: string;
    name: string;
}): string;
/**
 * Sorts findings and returns them as a set, in the order of SEMANTICS.md 5: by pattern, then per actor by kind,
 * namespace, name and group, then by message. Of findings that differ only in the version of an apiVersion, or in
 * whether a resource or the Pod of its template was judged, one is kept, whatever their order was: rather the resource.
 */
export declare function sortedFindings(findings: Iterable<Finding>): readonly Finding[];
