import { isJsonObject, type Json, ownValue } from "../base/json.js";
import { IGNORE_ANNOTATION } from "../cluster/snapshot-fields.js";

/** An entry of the annotation: a pattern, or a wildcard of several, and why its findings do not count. */
export interface IgnoreEntry {
	readonly pattern: string;
	/** Empty where it gives none. */
	readonly reason: string;
}

/** Returns the value of the annotation of an object or a Pod template; `undefined` where it has none. */
export function ignoreAnnotation(object: Json | undefined): Json | undefined {
	const metadata = isJsonObject(object) ? ownValue(object, "metadata") : undefined;
	const annotations = isJsonObject(metadata) ? ownValue(metadata, "annotations") : undefined;
	return isJsonObject(annotations) ? ownValue(annotations, IGNORE_ANNOTATION) : undefined;
}

/**
 * Reads the value of the annotation and returns its entries: one a line, `PATTERN: REASON`. `*` and `all` mean every
 * pattern. What is no text gives one entry without a reason.
 */
export function readIgnoreAnnotation(value: Json): readonly IgnoreEntry[] {
	if (typeof value !== "string") return [{ pattern: JSON.stringify(value).slice(0, LONGEST), reason: "" }];
	const lines = value.split(/\r?\n/).filter((line) => line.trim() !== "");
	if (lines.length === 0) return [{ pattern: "", reason: "" }];
	return lines.slice(0, MOST_ENTRIES).map((line) => {
		const colon = line.indexOf(":");
		const pattern = (colon === -1 ? line : line.slice(0, colon)).trim().slice(0, LONGEST);
		const reason = colon === -1 ? "" : line.slice(colon + 1).trim();
		return { pattern: pattern === "all" ? "*" : pattern, reason };
	});
}

/** Longer names are none, and more lines than there are patterns help nobody. */
const LONGEST = 300;
const MOST_ENTRIES = 1_000;
