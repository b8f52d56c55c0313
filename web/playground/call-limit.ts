import type { Workbench } from "../workbench/workbench.js";

/** Milliseconds that a call may take for short texts, loading apart. */
const LIMITS: Readonly<Record<keyof Workbench, number>> = {
	read: 20_000,
	check: 30_000,
	compile: 120_000,
	pack: 30_000,
};
/** What each character of the texts adds: a hundred patterns in one text take their time on a slow machine. */
const MILLISECONDS_PER_CHARACTER = 0.2;

/** Returns the milliseconds that a call with these values may take. */
export function callLimit(member: keyof Workbench, values: readonly unknown[]): number {
	const texts = values.map((value) => (value as { readonly text?: string }).text ?? "");
	return LIMITS[member] + texts.join("").length * MILLISECONDS_PER_CHARACTER;
}
