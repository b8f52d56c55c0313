import { compareCodePoints } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
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
export function foundResource(actor: string, resource: Resource): FoundResource {
	const { apiVersion, kind, namespace, name } = resource.workload ?? resource;
	return { actor, apiVersion, kind, namespace, name, template: resource.workload !== undefined };
}

/** Returns the identity of a resource as a key: equal for equal group, kind, namespace and name (SEMANTICS.md 1). */
export function identityKey(resource: { apiVersion: string; kind: string; namespace: string; name: string }): string {
	const { kind, namespace, name } = resource;
	// With the lengths in front, no two identities have one key.
	const group = groupOf(resource.apiVersion);
	return `${group.length},${kind.length},${namespace.length},${group}${kind}${namespace}${name}`;
}

/**
 * Sorts findings and returns them as a set, in the order of SEMANTICS.md 5: by pattern, then per actor by kind,
 * namespace, name and group, then by message. Of findings that differ only in the version of an apiVersion, or in
 * whether a resource or the Pod of its template was judged, one is kept, whatever their order was: rather the resource.
 */
export function sortedFindings(findings: Iterable<Finding>): readonly Finding[] {
	const sorted = [...findings].sort((a, b) => compareFindings(a, b) || compareTemplates(a, b) || compareVersions(a, b));
	// In place: there can be millions of them.
	let count = 0;
	for (const finding of sorted) {
		const previous = sorted[count - 1];
		if (previous === undefined || compareFindings(previous, finding) !== 0) sorted[count++] = finding;
	}
	sorted.length = count;
	return sorted;
}

/** Compares findings in all but the versions. Those that the order of SEMANTICS.md 5 leaves open have an order, too. */
function compareFindings(a: Finding, b: Finding): number {
	return (
		compareCodePoints(a.pattern, b.pattern) ||
		compareResources(a, b, compareNames) ||
		compareCodePoints(a.absentKind ?? "", b.absentKind ?? "") ||
		compareCodePoints(a.message, b.message) ||
		compareCodePoints(a.severity, b.severity) ||
		compareCodePoints(a.for ?? "", b.for ?? "") ||
		compareResources(a, b, (one, other) => compareCodePoints(one.actor, other.actor))
	);
}

function compareTemplates(a: Finding, b: Finding): number {
	return compareResources(a, b, (one, other) => Number(one.template) - Number(other.template));
}

function compareVersions(a: Finding, b: Finding): number {
	return compareResources(a, b, (one, other) => compareCodePoints(one.apiVersion, other.apiVersion));
}

function compareNames(a: FoundResource, b: FoundResource): number {
	return (
		compareCodePoints(a.kind, b.kind) ||
		compareCodePoints(a.namespace, b.namespace) ||
		compareCodePoints(a.name, b.name) ||
		compareCodePoints(groupOf(a.apiVersion), groupOf(b.apiVersion))
	);
}

function compareResources(a: Finding, b: Finding, compare: (a: FoundResource, b: FoundResource) => number): number {
	for (const [i, resource] of a.resources.entries()) {
		const other = b.resources[i];
		const order = other === undefined ? 1 : compare(resource, other);
		if (order !== 0) return order;
	}
	return a.resources.length - b.resources.length;
}
