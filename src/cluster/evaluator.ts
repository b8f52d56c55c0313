import type { Result } from "../base/result.js";
import type { Finding } from "./finding.js";
import type { CutObject } from "./manifest-collector.js";
import type { Snapshot } from "./resource.js";

/** Judges snapshots by patterns. The reference evaluator and compiled policies implement it. */
export interface Evaluator {
	/** Judges a snapshot and returns its findings, sorted (SEMANTICS.md 5). Fails where the evaluator itself does. */
	evaluate(snapshot: Snapshot): Promise<Result<readonly Finding[]>>;
	/**
	 * Cuts objects to what `evaluate` and a snapshot read of them. Absent where it may read all of them.
	 *
	 * @internal
	 */
	readonly cut?: CutObject;
}
