import { compareCodePoints } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
import type { Severity } from "../pattern/pattern.js";
import type { Resource } from "./resource.js";

/**
 * A resource of a finding: the object that a person would edit, so the controller in place of a Pod of its template.
 */
export interface FoundResource {
	/** The actor of the pattern that it stands for. */
	readonly actor: string;
	readonly apiVersion: string;
	readonly kind: string;
	/** Empty for a cluster-scoped object. */
	readonly namespace: string;
	readonly name: string;
	/** Whether the Pod of this controller's template was judged. */
	readonly template: boolean;
}

/** A statement of a policy about resources of a snapshot (SEMANTICS.md 5). */
export interface Finding {
	/** The pattern's name. */
	readonly pattern: string;
	readonly severity: Severity;
	readonly message: string;
	/** The subject; in a pattern of pairs then the partner. */
	readonly resources: readonly FoundResource[];
}

/** Makes the entry with which a finding names a resource, and returns it. */
export function foundResource(actor: string, resource: Resource): FoundResource {
	const { apiVersion, kind, namespace, name } = resource.controller ?? resource;
	return { actor, apiVersion, kind, namespace, name, template: resource.controller !== undefined };
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
 * namespace, name and group, then by message. Of findings that differ only in the version of an apiVersion one is kept,
 * whatever their order was.
 */
export function sortedFindings(findings: Iterable<Finding>): readonly Finding[] {
	const byKey = new Map<string, Finding>();
	for (const finding of findings) {
		const resources = finding.resources.map((r) => [r.actor, identityKey(r), r.template]);
		const key = JSON.stringify([finding.pattern, finding.severity, finding.message, resources]);
		const previous = byKey.get(key);
		if (previous === undefined || compareLists(versionsOf(finding), versionsOf(previous)) < 0) byKey.set(key, finding);
	}
	const sortable = [...byKey.values()].map((finding) => ({ finding, order: orderOf(finding) }));
	return sortable.sort((a, b) => compareLists(a.order, b.order)).map(({ finding }) => finding);
}

function orderOf(finding: Finding): readonly string[] {
	const resources = finding.resources.flatMap((r) => [r.kind, r.namespace, r.name, groupOf(r.apiVersion)]);
	return [finding.pattern, ...resources, finding.message];
}

function versionsOf({ resources }: Finding): readonly string[] {
	return resources.map(({ apiVersion }) => apiVersion);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
	for (const [i, text] of a.entries()) {
		const order = compareCodePoints(text, b[i] ?? "");
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
