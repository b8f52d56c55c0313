import type { Diagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import type { Finding } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";

/** One pattern to judge one snapshot by. */
export interface Job {
	readonly pattern: Pattern;
	readonly snapshot: Snapshot;
	/** What the snapshot was made of, for engines that read input themselves. */
	readonly documents: readonly Json[];
}

/** What an engine said of a job: its findings, sorted, or why there are none. */
export type Outcome =
	| { readonly is: "findings"; readonly findings: readonly Finding[] }
	| { readonly is: "failure"; readonly diagnostics: readonly Diagnostic[] };

/** Something that judges by patterns: the reference, or a policy in some consumer. */
export interface Engine {
	readonly name: string;
	/** Outcomes in the order of the jobs. */
	evaluate(jobs: readonly Job[]): Promise<readonly Outcome[]>;
}

/** The patterns of the jobs under packages of their own: cases share names, and one build must hold them all. */
export function withOwnPackages(jobs: readonly Job[]): readonly Pattern[] {
	const renamed = new Map<Pattern, Pattern>();
	return jobs.map(({ pattern }) => {
		const known = renamed.get(pattern) ?? { ...pattern, packageName: `job_${renamed.size + 1}` };
		renamed.set(pattern, known);
		return known;
	});
}
