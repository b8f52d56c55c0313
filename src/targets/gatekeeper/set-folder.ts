import type { Pattern } from "../../pattern/pattern.js";

/**
 * Returns the folder of the set that a pattern belongs to, below that of a form: the recommended patterns are a set, and
 * the others are one.
 */
export function setFolder({ profile }: Pick<Pattern, "profile">): string {
	return profile === "recommended" ? "" : "advisory/";
}
