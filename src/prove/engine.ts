import type { Diagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import type { Result } from "../base/result.js";
import type { Finding } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import { defaultKindCatalog, type KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";

/** An evaluation: one pattern on one snapshot. */
export interface Job {
	readonly pattern: Pattern;
	readonly snapshot: Snapshot;
	/** What the snapshot was made of, for engines that read input themselves. */
	readonly documents: readonly Json[];
}

/** Evaluations that are worked off together, so that their patterns are compiled together. */
export interface Workload {
	/** The patterns of the jobs, each once and each in a package of its own: they may share names. */
	readonly patterns: readonly Pattern[];
	readonly jobs: readonly Job[];
	/** Those by which the snapshots were read. What is compiled takes the same. */
	readonly kinds: KindCatalog;
}

/** What a consumer cannot see as we do: the declared differences of SEMANTICS.md 7, by their ids. */
export type DeclaredDifference = "G1" | "G2" | "G3" | "G4" | "C1" | "C2" | "C3";

/** What came of a job on an engine: its findings, sorted, or why there are none. */
export type EngineOutcome =
	| { readonly is: "findings"; readonly findings: readonly Finding[] }
	| { readonly is: "failure"; readonly diagnostics: readonly Diagnostic[] }
	/** The pattern cannot be said in this consumer. */
	| { readonly is: "declined"; readonly difference: DeclaredDifference }
	/**
	 * The consumer takes no such input, for a reason in a few words: the same for the like, since a proof counts by it.
	 */
	| { readonly is: "refused"; readonly reason: string };

/** Makes the outcome of a job from what an evaluator returned for it. */
export function outcomeOfResult(result: Result<readonly Finding[]>): EngineOutcome {
	return result.ok ? { is: "findings", findings: result.value } : { is: "failure", diagnostics: result.diagnostics };
}

/** Something that judges by patterns: the reference, or a policy in some consumer. */
export interface Engine {
	readonly name: string;
	/** What judges and in which release, as a proof names it. */
	readonly version: string;
	/**
	 * The declared difference by which it may find otherwise in this job, and so; absent, or `undefined`: it must find the
	 * same.
	 */
	readonly declares?: (job: Job, findings: readonly Finding[]) => DeclaredDifference | undefined;
	/** Outcomes in the order of the jobs. It does not throw: what goes wrong is an outcome. */
	evaluate(work: Workload): Promise<readonly EngineOutcome[]>;
}

/**
 * Makes a workload of jobs: equal patterns (the same object) become one, named `job_<number>` in the order of their
 * first job.
 */
export function workloadOf(jobs: readonly Job[], kinds = defaultKindCatalog): Workload {
	const renamed = new Map<Pattern, Pattern>();
	const own = jobs.map((job) => {
		const known = renamed.get(job.pattern) ?? { ...job.pattern, packageName: `job_${renamed.size + 1}` };
		renamed.set(job.pattern, known);
		return { ...job, pattern: known };
	});
	return { patterns: [...renamed.values()], jobs: own, kinds };
}
