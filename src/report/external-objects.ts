import type { SourceLocation } from "../base/diagnostic.js";
import { matchesWildcard } from "../base/wildcard.js";
import { BUILT_IN_WORKLOADS } from "../cluster/built-in-workloads.js";
import type { Finding } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
import type { SoughtObject } from "../reference/evidence/sought-objects.js";
import { isAbsence } from "./absence.js";
import type { Suppression } from "./suppression.js";

/** Objects that exist elsewhere, as the user says. Kind, name and namespace are wildcards. */
export interface ExternalObject {
	readonly kind: string;
	/** Default: any. */
	readonly name?: string;
	/** Default: any, or none. */
	readonly namespace?: string;
	readonly reason?: string;
	locate(): SourceLocation;
}

/**
 * Returns which findings are explained by objects that exist elsewhere: what each of them misses may be one of those. It
 * is judged by what the reference says was looked for, whichever engine found it: kind, name and namespace. What else
 * such an object must have (a port, a key, labels) is assumed. What is not known by its name, such as the Pods of a
 * selector, only an entry explains that takes any name.
 *
 * @param patterns those of the findings.
 */
export async function explainedByExternal(
	findings: readonly Finding[],
	patterns: readonly Pattern[],
	snapshot: Snapshot,
	external: readonly ExternalObject[],
): Promise<ReadonlyMap<Finding, Suppression>> {
	const explained = new Map<Finding, Suppression>();
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const absences = findings.filter((finding) => {
		const pattern = byName.get(finding.pattern);
		return pattern !== undefined && isAbsence(finding, pattern);
	});
	if (external.length === 0 || absences.length === 0) return explained;
	const { SoughtObjects } = await import("../reference/evidence/sought-objects.js");
	const sought = new SoughtObjects(snapshot);
	for (const finding of absences) {
		const pattern = byName.get(finding.pattern);
		if (pattern === undefined) continue;
		const entries = sought
			.of(pattern, finding.resources)
			.map((objects) => external.find((one) => objects.some((object) => mayBe(one, object))));
		const [first] = entries;
		if (first === undefined || entries.includes(undefined)) continue;
		explained.set(finding, { by: "configuration", reason: reasonOf(first), place: first.locate().place });
	}
	return explained;
}

/** Tells whether an object that exists elsewhere may be the one that is looked for. */
function mayBe({ kind, name = "*", namespace }: ExternalObject, sought: SoughtObject): boolean {
	const { kinds, names, namespaces, isAny } = sought;
	// A workload makes Pods.
	const all = kinds.includes("Pod") ? [...kinds, ...BUILT_IN_WORKLOADS.map((workload) => workload.kind)] : kinds;
	if (all.length > 0 && !all.some((one) => matchesWildcard(kind, one))) return false;
	if (isAny === true) return true;
	if (names === undefined ? !/^\*+$/.test(name) : !names.some((one) => matchesWildcard(name, one))) return false;
	return (
		namespace === undefined || namespaces === undefined || namespaces.some((one) => matchesWildcard(namespace, one))
	);
}

function reasonOf({ kind, name, namespace, reason }: ExternalObject): string {
	const parts = [kind, ...(namespace === undefined ? [] : [namespace]), name ?? "*"];
	return `${parts.join("/")} exists elsewhere${reason === undefined ? "" : `: ${reason}`}`;
}
