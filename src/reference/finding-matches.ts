import { type FoundResource, identityKey } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Link, Pattern } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { Candidates } from "./candidates.js";
import { meets } from "./requirement.js";
import type { Match } from "./subjects.js";

/** Finds the objects that findings name, by their identity. */
export class NamedObjects {
	#byIdentity?: ReadonlyMap<string, readonly Resource[]>;

	constructor(private readonly snapshot: Snapshot) {}

	/** Returns what a resource of a finding can stand for: the document, the Pod of its template, or both. */
	meantBy(found: FoundResource): readonly Resource[] {
		this.#byIdentity ??= byIdentity(this.snapshot.resources);
		const named = this.#byIdentity.get(identityKey(found)) ?? [];
		return found.template ? named.filter(({ workload }) => workload !== undefined) : named;
	}
}

function byIdentity(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
	const lists = new Map<string, Resource[]>();
	for (const resource of resources) {
		const key = identityKey(resource.workload ?? resource);
		const list = lists.get(key);
		if (list === undefined) lists.set(key, [resource]);
		else list.push(resource);
	}
	return lists;
}

/** Tells whether a link finds something for a subject under a binding. */
export type LinkHolds = (link: Link, subject: Resource, binding: Binding) => boolean;

/**
 * Returns what a finding's subject stands for, with the bindings under which it meets the pattern. Where it can be only
 * one object under one binding, it is that one, and no link is asked.
 */
export function matchesOf(
	{ requirement }: Pattern,
	candidates: Candidates,
	objects: readonly Resource[],
	holds: LinkHolds,
): readonly Match[] {
	const subjects = objects.flatMap((object) => candidates.asSubject(object) ?? []);
	const [only, other] = subjects;
	if (only !== undefined && other === undefined && only.bindings.length === 1) return [only];
	return subjects.flatMap(({ resource, bindings }) => {
		const meeting = bindings.filter((binding) => meets(requirement, (link) => holds(link, resource, binding)));
		return meeting.length === 0 ? [] : [{ resource, bindings: meeting }];
	});
}
