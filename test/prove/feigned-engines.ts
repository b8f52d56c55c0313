import type { DeclaredDifference, Engine, EngineOutcome, Job } from "../../src/prove/engine.js";
import { evaluateReference } from "../../src/reference/evaluate.js";

/** What an engine makes of a job, given what the reference found. */
type Answer = (found: EngineOutcome & { is: "findings" }, job: Job, number: number) => EngineOutcome;

/** An engine that says what the reference does, but for what `answer` makes of it. */
export function feigned(name: string, answer: Answer = (found) => found, declares?: Engine["declares"]): Engine {
	return {
		name,
		version: "feigned",
		...(declares === undefined ? {} : { declares }),
		evaluate: async ({ jobs }) =>
			jobs.map((job, i) => answer({ is: "findings", findings: evaluateReference(job.pattern, job.snapshot) }, job, i)),
	};
}

/** Whether a job stands at one of every so many places. */
type Every = (number: number) => boolean;

const always: Every = () => true;

export const every =
	(step: number): Every =>
	(number) =>
		number % step === 0;

export function declining(name: string, difference: DeclaredDifference, when = always): Engine {
	return feigned(name, (found, _, i) => (when(i) ? { is: "declined", difference } : found));
}

export function refusing(name: string, reason: string, when = always): Engine {
	return feigned(name, (found, _, i) => (when(i) ? { is: "refused", reason } : found));
}

/** Finds nothing where there is something, and declares so if it is to. */
export function blind(name: string, difference?: DeclaredDifference): Engine {
	return feigned(name, () => ({ is: "findings", findings: [] }), difference && (() => difference));
}

const DIAGNOSTIC = { code: "engine/opa", severity: "error", message: "out of order", help: "repair it" } as const;

/** Has no answer to anything, but for what it declines: all of one make fail by one diagnostic. */
export function failing(name: string, declines: Every = () => false): Engine {
	return feigned(name, (_, __, i) =>
		declines(i) ? { is: "declined", difference: "G2" } : { is: "failure", diagnostics: [DIAGNOSTIC] },
	);
}
