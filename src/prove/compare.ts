import type { Diagnostic } from "../base/diagnostic.js";
import { type JsonObject, stableStringify } from "../base/json.js";
import type { Finding } from "../cluster/finding.js";
import type { Engine, Job, Outcome, Workload } from "./engine.js";

/** A job on which engines did not say the same, with what each said. */
export interface Divergence {
	readonly job: Job;
	readonly outcomes: ReadonlyMap<Engine, Outcome>;
}

/** A job, what each engine said of it, in their order, and the divergence where they differ. */
export interface JudgedJob {
	readonly job: Job;
	readonly outcomes: readonly (Outcome | undefined)[];
	readonly divergence?: Divergence;
}

/** Puts a workload to all engines at once, and compares what they say, job by job. */
export async function judge(
	work: Workload,
	engines: readonly Engine[],
): Promise<{
	readonly jobs: readonly JudgedJob[];
	/** Why engines could judge nothing of it. */
	readonly broken: readonly Diagnostic[];
}> {
	const said = await Promise.all(engines.map((engine) => engine.evaluate(work)));
	const jobs = work.jobs.map((job, i): JudgedJob => {
		const outcomes = said.map((ofEngine) => ofEngine[i]);
		return { job, outcomes, ...(allAgree(outcomes) ? {} : { divergence: divergenceOf(job, engines, outcomes) }) };
	});
	return { jobs, broken: said.flatMap(whyNothing) };
}

/** A job and what each engine, in their order, said of it. */
export function divergenceOf(
	job: Job,
	engines: readonly Engine[],
	outcomes: readonly (Outcome | undefined)[],
): Divergence {
	return {
		job,
		outcomes: new Map(
			engines.flatMap((engine, i) => {
				const outcome = outcomes[i];
				return outcome === undefined ? [] : [[engine, outcome] as const];
			}),
		),
	};
}

/**
 * Why an engine judged nothing of a workload, such as a compiler that gave no answer; none where it judged some of it. A
 * failure of all is one of the engine, and no verdict to compare.
 */
function whyNothing(outcomes: readonly Outcome[]): readonly Diagnostic[] {
	const [first] = outcomes;
	return first?.is === "failure" && outcomes.every(({ is }) => is === "failure") ? first.diagnostics : [];
}

/** Whether all said the same by the whole finding: pattern, actors, resources, severity, message. What failed agrees with nothing. */
export function allAgree(outcomes: readonly (Outcome | undefined)[]): boolean {
	const [first, ...others] = outcomes;
	return first?.is === "findings" && others.every((other) => other?.is === "findings" && sameFindings(first, other));
}

function sameFindings(a: { findings: readonly Finding[] }, b: { findings: readonly Finding[] }): boolean {
	if (a.findings.length !== b.findings.length) return false;
	return a.findings.length === 0 || exactly(a.findings) === exactly(b.findings);
}

/** Findings as a text that is equal for equal ones only. */
function exactly(findings: readonly Finding[]): string {
	return stableStringify(findings as unknown as readonly JsonObject[]);
}

/** An outcome in the words of case files: each finding's resources as `Kind/namespace/name`; or why there are none. */
export function outcomeInWords(outcome: Outcome): unknown {
	if (outcome.is === "failure")
		return { refused: outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
	return outcome.findings.map((finding) => ({
		...inCaseWords(finding),
		severity: finding.severity,
		message: finding.message,
	}));
}

/** A finding as case files write it (INTERFACE.md). */
export function inCaseWords({ resources }: Finding): Readonly<Record<string, string>> {
	return Object.fromEntries(resources.map((r) => [r.actor, `${r.kind}/${r.namespace}/${r.name}`]));
}
