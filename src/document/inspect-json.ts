import { isJsonList, type Json } from "../base/json.js";

/** Facts about a value that decide whether it can be used. */
export interface JsonInspection {
	/** The number of members of all its objects. */
	readonly members: number;
	/** Whether all its numbers are numbers of JSON (`1e400` is read as infinite). */
	readonly allFinite: boolean;
	/** Whether all its numbers are below 2^53, so that no whole number can have changed (SEMANTICS.md 2). */
	readonly allExact: boolean;
	/** Whether it has no `null` and no negative zero: then only its texts can need {@link normalise}. */
	readonly isNormal: boolean;
	/** Whether it nests deeper than the limit; then the other facts are not complete. */
	readonly isTooDeep: boolean;
}

/** Inspects every part of a value once and returns the facts. */
export function inspectJson(value: Json, maxDepth = Number.POSITIVE_INFINITY): JsonInspection {
	let members = 0;
	let allFinite = true;
	let allExact = true;
	let isNormal = true;
	let isTooDeep = false;
	const visit = (part: Json | undefined, depth: number): void => {
		if (typeof part === "number") {
			if (!(Math.abs(part) < 2 ** 53)) {
				allExact = false;
				if (!Number.isFinite(part)) allFinite = false;
			} else if (part === 0 && Object.is(part, -0)) isNormal = false;
			return;
		}
		if (typeof part !== "object") return;
		if (part === null) {
			isNormal = false;
		} else if (depth > maxDepth) {
			isTooDeep = true;
		} else if (isJsonList(part)) {
			for (const item of part) if (typeof item !== "string") visit(item, depth + 1);
		} else {
			for (const key in part) {
				members++;
				const member = part[key];
				if (typeof member !== "string") visit(member, depth + 1);
			}
		}
	};
	visit(value, 1);
	return { members, allFinite, allExact, isNormal, isTooDeep };
}
