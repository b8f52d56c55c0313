import { type Json } from "../../base/json.js";
/** One thing that a selector demands of labels. All of them must hold. */
export interface LabelRequirement {
    readonly key: string;
    readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
    /** Of `In` and `NotIn`. A pair such as `app: web` is an `In` with one value. */
    readonly values: readonly string[];
}
/**
 * Returns what a selector demands, in the order of its keys (SEMANTICS-CRD.md 7); `undefined` where it matches nothing
 * whatever the labels are.
 */
export declare function requirementsOf(selector: Json, emptyMatches: boolean): readonly LabelRequirement[] | undefined;
/** Tells whether labels are as a requirement demands. */
export declare function isRequired(input: LabelRequirement, labels: ReadonlyMap<string, string>): boolean;
/** Spells a requirement as kubectl takes it: `app=web`, `tier in (a, b)`, `!canary`. */
export declare function spellRequirement(input: LabelRequirement): string;
