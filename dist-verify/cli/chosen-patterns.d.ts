import type { Diagnostic, SourceLocation } from "../base/diagnostic.js";
import { type Profile, type ProfileChoice } from "../pattern/profile.js";
/** Which patterns judge. Names are wildcards (`*`, `?`). */
export interface PatternChoice {
    /** Of a bundle, the registry's included. Absent: of any profile. */
    readonly profile?: ProfileChoice;
    /** The only patterns that judge, whatever their profile; empty: all do that `profile` takes. */
    readonly only: readonly string[];
    /** Patterns that do not judge. */
    readonly skip: readonly string[];
}
/** The choice of all patterns. */
export declare const ALL_PATTERNS: PatternChoice;
/** Tells whether a pattern of a bundle judges. */
export declare function judges(input: PatternChoice, pattern: {
    readonly name: string;
    readonly profile: Profile;
}): boolean;
/** Where a name of `--only` or `--skip` stands. */
export type PlaceOfName = (option: "only" | "skip", index: number) => SourceLocation | undefined;
/**
 * Returns the usage errors of names that no pattern has, each with the nearest that one has, and of a choice that leaves
 * no pattern.
 *
 * @param names those of all patterns that there are.
 * @param judging the number of those that judge.
 * @param takesUnknown whether names of an option may be of patterns that there are not.
 */
export declare function choiceMistakes(choice: PatternChoice, names: readonly string[], judging: number, placeOf?: PlaceOfName, takesUnknown?: (option: "only" | "skip") => boolean): readonly Diagnostic[];
