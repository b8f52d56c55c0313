import { type Finding } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
/**
 * Returns what a pattern finds in a snapshot, by nested loops over the definition (SEMANTICS.md 5, SEMANTICS-CRD.md 9).
 * Slow and obvious on purpose: compiled policies are held against it, so it shares no matching code with the way they
 * are made.
 */
export declare function evaluateReference(pattern: Pattern, snapshot: Snapshot): readonly Finding[];
