import type { Plan } from "../../plan/plan.js";
import type { Module } from "../../rego/tree.js";

/** A way to make one mistake in a module of Rego: every place where it can be made, in the order of the text. */
export interface TreeOperator {
	readonly name: string;
	/** What the compiler would have got wrong. */
	readonly description: string;
	mutations(module: Module): readonly Module[];
}

/** A way to make one mistake in a plan. */
export interface PlanOperator {
	readonly name: string;
	readonly description: string;
	mutations(plan: Plan): readonly Plan[];
}
