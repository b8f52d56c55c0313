import type { Place } from "../base/diagnostic.js";
/** Why a finding does not count: a decision of the user. */
export interface Suppression {
    /** Where the decision stands: in an annotation of the object, in the configuration file, or in a baseline. */
    readonly by: "annotation" | "configuration" | "baseline";
    /** Why, in the user's words. */
    readonly reason: string;
    /** The place of the decision, where it has one. */
    readonly place?: Place;
}
/** Counts findings by what suppressed them and says it, for a summary; empty where there are none. */
export declare function suppressionCounts(suppressions: Iterable<Suppression | undefined>): string;
