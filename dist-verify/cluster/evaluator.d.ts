import type { Result } from "../base/result.js";
import type { Finding } from "./finding.js";
import type { Snapshot } from "./resource.js";
/** Judges snapshots by patterns. The reference evaluator and compiled policies implement it. */
export interface Evaluator {
    /** Judges a snapshot and returns its findings, sorted (SEMANTICS.md 5). Fails where the evaluator itself does. */
    evaluate(snapshot: Snapshot): Promise<Result<readonly Finding[]>>;
}
