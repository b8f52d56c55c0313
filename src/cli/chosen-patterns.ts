import { isChosen, type Profile, type ProfileChoice } from "../pattern/profile.js";

/** Which patterns of a bundle judge: those of a profile, or those with one of these names. */
export type PatternChoice = { readonly profile: ProfileChoice } | { readonly names: ReadonlySet<string> };

/** Tells whether a pattern of a bundle judges. */
export function judges(choice: PatternChoice, { name, profile }: { readonly name: string; readonly profile: Profile }) {
	return "profile" in choice ? isChosen(profile, choice.profile) : choice.names.has(name);
}
