import type { Resource } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { SubjectCandidate } from "./candidates.js";
import type { Links } from "./links.js";
/** An object that meets a pattern's requirement, with the bindings under which it does: at least one. */
export interface Match {
    readonly resource: Resource;
    readonly bindings: readonly Binding[];
}
/**
 * Returns a candidate of the subject as a match, if it meets the pattern's requirement: all its groups under one
 * binding, for at least one binding that passes the filter (SEMANTICS-CRD.md 6).
 */
export declare function matchOf(input: Pattern, links: Links, input2: SubjectCandidate): Match | undefined;
