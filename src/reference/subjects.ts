import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { Candidates } from "./candidates.js";
import { Links } from "./links.js";
import { meets } from "./requirement.js";

/** An object that meets a pattern's requirement, with the bindings under which it does: at least one. */
export interface Match {
	readonly resource: Resource;
	readonly bindings: readonly Binding[];
}

/** What a pattern asks of its subject alone, in a snapshot. */
export interface SubjectAnswers {
	/** Whether the subject has a candidate at all. */
	readonly hasCandidates: boolean;
	readonly matches: readonly Match[];
}

/**
 * Finds the subjects that meet a pattern's requirement and returns them: all its groups under one binding, for at least
 * one binding that passes the filter (SEMANTICS-CRD.md 6).
 */
export function matchSubjects(pattern: Pattern, snapshot: Snapshot, candidates: Candidates): SubjectAnswers {
	const links = new Links(candidates, snapshot);
	const subjects = candidates.ofSubject();
	const matches = subjects.map(({ resource, bindings }) => ({
		resource,
		bindings: bindings.filter((binding) =>
			meets(pattern.requirement, (link) => links.firstOf(link, resource, binding) !== undefined),
		),
	}));
	return { hasCandidates: subjects.length > 0, matches: matches.filter(({ bindings }) => bindings.length > 0) };
}
