/**
 * What a run judges by unless somebody asks for more: a *recommended* pattern is nearly always right on manifests that
 * nobody here wrote, an *advisory* one is a convention, a cluster's policy or a hint.
 */
export declare const PROFILES: readonly ["recommended", "advisory"];
export type Profile = (typeof PROFILES)[number];
/** The profile of a pattern that states none. */
export declare const DEFAULT_PROFILE: Profile;
/** The label of a pattern resource that states its profile. */
export declare const PROFILE_LABEL = "patternc.dev/profile";
/** The annotation of a pattern resource that says what it finds, by Kubernetes' own convention. */
export declare const DESCRIPTION_ANNOTATION = "kubernetes.io/description";
/** Which patterns a run takes: the recommended ones, or all. */
export declare const PROFILE_CHOICES: readonly ["recommended", "all"];
export type ProfileChoice = (typeof PROFILE_CHOICES)[number];
/** Tells whether patterns of a profile belong to a choice. */
export declare function isChosen(profile: Profile, choice: ProfileChoice): boolean;
/**
 * Returns the patterns of a choice, for a consumer that is told nothing. Where none is recommended they are all: a policy
 * of no patterns would pass everything.
 */
export declare function patternsOf<P extends {
    readonly profile: Profile;
}>(patterns: readonly P[], choice: ProfileChoice): readonly P[];
