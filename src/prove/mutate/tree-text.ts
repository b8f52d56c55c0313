import { stableStringify } from "../../base/json.js";
import { printModule } from "../../rego/print.js";
import type { Module, Rule } from "../../rego/tree.js";
import type { EmittedTree } from "./mutant.js";

/** Prints trees that share nearly all of their rules, each rule once. */
export class TreePrinter {
	readonly #rules = new Map<Rule, string>();
	readonly #fields = new Map<object, string>();

	/** Returns the text of each rule of a module. */
	rulesOf({ rules }: Module): readonly string[] {
		return rules.map((rule) => {
			const text = this.#rules.get(rule) ?? printRule(rule);
			this.#rules.set(rule, text);
			return text;
		});
	}

	/** Returns all that an engine can see of a tree: equal for trees that are one policy. */
	textOf({ pattern, joins, fields }: EmittedTree): string {
		const fieldText = this.#fields.get(fields) ?? stableStringify(fields as never);
		this.#fields.set(fields, fieldText);
		return [fieldText, ...[pattern, ...joins].flatMap((module) => ["module", ...this.rulesOf(module)])].join("\n");
	}
}

/** What the printer makes of a rule in a module of its own, without the line that names the package. */
function printRule(rule: Rule): string {
	return printModule({ comment: [], package: [], imports: [], rules: [rule] }).replace(/^package \n\n/, "");
}
