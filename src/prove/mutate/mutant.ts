import type { FieldsByKind } from "../../plan/field-tree.js";
import type { Module } from "../../rego/tree.js";

/** What a pattern compiles to, before it is text: its module, those of its relationship types, and what is read. */
export interface CompiledTree {
	readonly pattern: Module;
	/** By package; without those that are written by hand. */
	readonly relationships: readonly Module[];
	readonly fields: FieldsByKind;
}

/** One fault planted in what a pattern compiles to. */
export interface Mutant {
	/** `<pattern>/<operator>/<number>`: the number counts the mutants of the two that differ from each other. */
	readonly id: string;
	readonly operator: string;
	/** The pattern's name. */
	readonly pattern: string;
	/** Where: a rule of a module (`sidecar.finding`), or a place in the plan (`/leaderRules/minimum`). */
	readonly place: string;
	/** The lines of Rego, or the part of the plan, without the fault; empty where there is something too much. */
	readonly before: string;
	/** The same with the fault. */
	readonly after: string;
	readonly tree: CompiledTree;
}
