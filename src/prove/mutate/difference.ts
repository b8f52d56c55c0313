import type { Module } from "../../rego/tree.js";
import { rulesText } from "./tree-text.js";

/** Where two things differ, and how. */
export interface Difference {
	readonly place: string;
	readonly before: string;
	readonly after: string;
}

/** The lines in which two modules differ, by the name of the rule. */
export function moduleDifference(before: Module, after: Module): Difference {
	const [a, b] = [linesOf(before), linesOf(after)];
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const at = before.rules.findIndex((rule, i) => rule !== after.rules[i]);
	const rule = before.rules[at] ?? before.rules.at(-1);
	return {
		place: `${before.package.at(-1) ?? ""}.${rule?.head.name ?? ""}`,
		before: cut(a, start, end),
		after: cut(b, start, end),
	};
}

function linesOf(module: Module): readonly string[] {
	return rulesText(module)
		.join("\n")
		.split("\n")
		.map((line) => line.trim());
}

function cut(lines: readonly string[], start: number, end: number): string {
	return lines
		.slice(start, lines.length - end)
		.filter((line) => line !== "")
		.join("\n");
}

/** The smallest part that holds all in which two values differ, by its JSON Pointer. */
export function valueDifference(before: unknown, after: unknown, place = ""): Difference {
	if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
		const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
		const different = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
		const [only] = different;
		const isOfOneLength = !Array.isArray(before) || Object.keys(before).length === Object.keys(after).length;
		if (different.length === 1 && only !== undefined && isOfOneLength) {
			return valueDifference(before[only], after[only], `${place}/${only}`);
		}
	}
	return { place, before: JSON.stringify(before) ?? "", after: JSON.stringify(after) ?? "" };
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
