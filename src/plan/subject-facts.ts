import { stepsOf } from "../pattern/value-path.js";
import type { Predicate, Scan } from "./plan.js";
import { predicatesOf } from "./scan.js";

/** What can be told of every candidate of the subject, so that a consumer need not ask about others. */
export interface SubjectFacts {
	/** Namespaces by name in which no candidate is. */
	readonly excludedNamespaces: readonly string[];
	/** Whether a test reads the status: what a cluster says of an object that it has. */
	readonly readsStatus: boolean;
}

/** Works out the facts from the tests of the subject's scan. */
export function subjectFactsOf(subject: Scan): SubjectFacts {
	const excluded = subject.where.noneOf.flatMap((predicate) =>
		predicate.test === "in" && startsWith(predicate, "metadata", "namespace") && stepsOf(predicate.at).length === 2
			? predicate.texts
			: [],
	);
	return {
		excludedNamespaces: [...new Set(excluded)].sort(),
		readsStatus: predicatesOf(subject).some((predicate) => startsWith(predicate, "status")),
	};
}

function startsWith({ at }: Predicate, ...keys: readonly string[]): boolean {
	const steps = stepsOf(at);
	return keys.every((key, i) => {
		const step = steps[i];
		return step?.step === "key" && step.key === key;
	});
}
