import { stableStringify } from "../../base/json.js";
import { printModule } from "../../rego/print.js";
import type { Module, Rule } from "../../rego/tree.js";
import type { CompiledTree } from "./mutant.js";

/** Mutants share nearly all of their rules, and each is printed once. */
const printed = new WeakMap<Rule, string>();

/** The text of each rule of a module. */
export function rulesText({ rules }: Module): readonly string[] {
	return rules.map((rule) => {
		const text = printed.get(rule) ?? printRule(rule);
		printed.set(rule, text);
		return text;
	});
}

/** What the printer makes of a rule in a module of its own, without the line that names the package. */
function printRule(rule: Rule): string {
	return printModule({ comment: [], package: [], imports: [], rules: [rule] }).replace(/^package \n\n/, "");
}

const fieldTexts = new WeakMap<object, string>();

/** All that an engine can see of a tree: equal for trees that are one policy. */
export function treeText({ pattern, relationships, fields }: CompiledTree): string {
	const fieldText = fieldTexts.get(fields) ?? stableStringify(fields);
	fieldTexts.set(fields, fieldText);
	return [fieldText, ...[pattern, ...relationships].flatMap((module) => ["module", ...rulesText(module)])].join("\n");
}
