import type { Plan } from "../../plan/plan.js";
import type { Module, Rule } from "../../rego/tree.js";

/** Where a fault stands. Predicates over it say which faults change nothing. */
export type MutationSite = TreeSite | PlanSite;

/** A place in a module of Rego. */
export interface TreeSite {
	readonly in: "tree";
	/** The module without the fault. */
	readonly module: Module;
	/** The module of the pattern, which may be another one. */
	readonly pattern: Module;
	/** The rule without the fault; absent where rules were added or dropped. */
	readonly rule?: Rule;
	/** The nodes that hold the change, from the rule inwards, as they are without the fault. */
	readonly within: readonly unknown[];
	/** The smallest node that holds all of the change, without the fault and with it. */
	readonly before: unknown;
	readonly after: unknown;
	readonly plan: Plan;
}

/** A place in a plan. */
export interface PlanSite {
	readonly in: "plan";
	/** Keys and indexes from the root of the plan's data. */
	readonly path: readonly string[];
	readonly before: unknown;
	readonly after: unknown;
	readonly plan: Plan;
}

/** Finds the place in which two modules differ: nodes that were not changed are the same objects in both. */
export function treeSiteOf(before: Module, after: Module, pattern: Module, plan: Plan): TreeSite {
	const within: unknown[] = [];
	let [one, two]: [unknown, unknown] = [before.rules, after.rules];
	for (;;) {
		const next = onlyDifference(one, two);
		if (next === undefined) break;
		[one, two] = next;
		if (!Array.isArray(one)) within.push(one);
	}
	const [rule] = within as readonly Rule[];
	return {
		...{ in: "tree", module: before, pattern, within, before: one, after: two, plan },
		...(rule === undefined ? {} : { rule }),
	};
}

/** The members that differ, where it is one alone. */
function onlyDifference(one: unknown, two: unknown): [unknown, unknown] | undefined {
	if (!isContainer(one) || !isContainer(two) || Array.isArray(one) !== Array.isArray(two)) return undefined;
	const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
	if (Object.keys(one).length !== Object.keys(two).length) return undefined;
	const different = [...keys].filter((key) => one[key] !== two[key]);
	const [only] = different;
	return different.length === 1 && only !== undefined ? [one[only], two[only]] : undefined;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
