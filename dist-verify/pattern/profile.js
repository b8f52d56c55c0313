/**
 * What a run judges by unless somebody asks for more: a *recommended* pattern is nearly always right on manifests that
 * nobody here wrote, an *advisory* one is a convention, a cluster's policy or a hint.
 */
export const PROFILES = ["recommended", "advisory"];
/** The profile of a pattern that states none. */
export const DEFAULT_PROFILE = "recommended";
/** The label of a pattern resource that states its profile. */
export const PROFILE_LABEL = "patternc.dev/profile";
/** The annotation of a pattern resource that says what it finds, by Kubernetes' own convention. */
export const DESCRIPTION_ANNOTATION = "kubernetes.io/description";
/** Which patterns a run takes: the recommended ones, or all. */
export const PROFILE_CHOICES = ["recommended", "all"];
/** Tells whether patterns of a profile belong to a choice. */
export function isChosen(profile, choice) {
    return choice === "all" || profile === "recommended";
}
/**
 * Returns the patterns of a choice, for a consumer that is told nothing. Where none is recommended they are all: a policy
 * of no patterns would pass everything.
 */
export function patternsOf(patterns, choice) {
    const chosen = patterns.filter(({ profile }) => isChosen(profile, choice));
    return chosen.length === 0 ? patterns : chosen;
}
//# sourceMappingURL=profile.js.map