import type { Kinds } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Profile } from "../pattern/profile.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import type { Plan } from "../plan/plan.js";
import { type ShardScope } from "../plan/shard-scope.js";
/**
 * One pattern of a policy, with what a runner needs to know to judge by it, alone or beside others. It is JSON, so that
 * a bundle can carry it.
 */
export interface PolicyPart {
    readonly pattern: string;
    /** The key of its findings in the result for all patterns. */
    readonly packageName: string;
    readonly profile: Profile;
    readonly entrypoint: string;
    /** What it reads of a snapshot. */
    readonly fields: FieldsByKind;
    readonly scope: ShardScope;
    /** The kinds of its subject. */
    readonly subjects: Kinds;
    /** Whether it finds something where there is no object of its subject's kinds. */
    readonly findsAbsence: boolean;
    /** Present where every subject is tried with every object of these kinds: no key says which belong together. */
    readonly pairedWith?: Kinds;
}
/** Plans patterns and returns them as the parts of their policy. */
export declare function policyParts(patterns: readonly Pattern[]): readonly PolicyPart[];
/** Returns a plan's pattern as a part of its policy. */
export declare function policyPart(plan: Plan): PolicyPart;
