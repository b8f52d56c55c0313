import { valueAt } from "../base/json-pointer.js";
import type { Pattern } from "../pattern/pattern.js";
import { isChosen, type ProfileChoice, statedProfile } from "../pattern/profile.js";
import type { BundlePolicy } from "../targets/bundle/open-policy.js";

/** Which patterns of a bundle judge: those of a profile, or those with one of these names. */
export type PatternChoice = { readonly profile: ProfileChoice } | { readonly names: ReadonlySet<string> };

/** Returns the packages of the patterns of a bundle that are chosen, without reading their definitions any further. */
export function chosenPackages({ definitions }: BundlePolicy, choice: PatternChoice): ReadonlySet<string> {
	const chosen = Object.entries(definitions).filter(([, definition]) => {
		if ("profile" in choice) return isChosen(statedProfile(definition), choice.profile);
		const name = valueAt(definition, ["metadata", "name"]);
		return typeof name === "string" && choice.names.has(name);
	});
	return new Set(chosen.map(([packageName]) => packageName));
}

/** Returns those of some patterns whose packages are chosen. */
export function inPackages(patterns: readonly Pattern[], packages: ReadonlySet<string>): readonly Pattern[] {
	return patterns.filter(({ packageName }) => packages.has(packageName));
}
