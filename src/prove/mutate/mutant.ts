import type { FieldsByKind } from "../../plan/field-tree.js";
import type { Module } from "../../rego/tree.js";
import type { MutationSite } from "./mutation-site.js";

/** What a pattern compiles to, before it is text: its module, those of its joins, and what is read. */
export interface EmittedTree {
	readonly pattern: Module;
	/** The rules that the pattern reaches, by package; without modules that are written by hand. */
	readonly joins: readonly Module[];
	readonly fields: FieldsByKind;
}

/** One fault planted in what a pattern compiles to. */
export interface Mutant {
	/** `<pattern>/<operator>/<number>`: the number counts the mutants of the two that differ from each other. */
	readonly id: string;
	readonly operator: string;
	/** The pattern's name. */
	readonly pattern: string;
	/** For people: a rule of a module (`sidecar.finding`), or a place in the plan (`/requirement/score/minimum`). */
	readonly place: string;
	/**
	 * For people: the lines of Rego, or the part of the plan, without the fault; empty where there is something too
	 * much.
	 */
	readonly before: string;
	/** The same with the fault. */
	readonly after: string;
	/** For predicates. */
	readonly site: MutationSite;
	readonly tree: EmittedTree;
}
