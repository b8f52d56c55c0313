import { isJsonList, type Json } from "../base/json.js";

/** Facts about a value that decide whether it can be used. */
export interface JsonInspection {
	/** The number of members of all its objects. */
	readonly members: number;
	/** Whether all its numbers are numbers of JSON (`1e400` is read as infinite). */
	readonly allFinite: boolean;
	/** Whether it nests deeper than the limit; then the other facts are not complete. */
	readonly isTooDeep: boolean;
}

/** Inspects every part of a value once and returns the facts. */
export function inspectJson(value: Json, maxDepth = Number.POSITIVE_INFINITY): JsonInspection {
	let members = 0;
	let allFinite = true;
	let isTooDeep = false;
	const visit = (part: Json | undefined, depth: number): void => {
		if (typeof part === "number") allFinite &&= Number.isFinite(part);
		if (typeof part !== "object" || part === null) return;
		if (depth > maxDepth) {
			isTooDeep = true;
		} else if (isJsonList(part)) {
			for (const item of part) visit(item, depth + 1);
		} else {
			for (const key in part) {
				members++;
				visit(part[key], depth + 1);
			}
		}
	};
	visit(value, 1);
	return { members, allFinite, isTooDeep };
}
