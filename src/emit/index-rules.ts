import type { Kinds } from "../pattern/kinds.js";
import type { Join } from "../plan/join.js";
import { holds, reference, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { keysAt } from "./join-module.js";
import { kindTest } from "./kind-test.js";
import { functionRules, I, KEY, type ModuleBuilder, OBJECTS } from "./module-builder.js";

/** What is indexed by the keys by which it is named, and who wants to look it up. */
export interface IndexPlan {
	readonly join: Join;
	/** Rules that hold positions of namers: only keys that one of them names are worth an entry. */
	readonly wantedBy: readonly Identifier[];
	/** The rule that holds the positions to index. */
	readonly indexed: Identifier;
	/** For the names of the rules. */
	readonly words: readonly string[];
}

/**
 * An index from keys to positions, where many may have one key. It is filled only with keys that are wanted (each
 * entry costs Go's OPA a look at all others), and has a second name by which it is worked out once.
 */
export function wholeIndex(
	{ join, wantedBy, indexed, words }: IndexPlan,
	module: ModuleBuilder,
): { rules: readonly Rule[]; index: Identifier } {
	const wanted = module.name(...words, "wanted");
	const entry = module.name(...words, "by_key");
	const index = module.name(...words, "index");
	return {
		index,
		rules: [
			...wantedBy.map(
				(namers): Rule => ({
					head: { head: "set", name: wanted, member: variable(KEY) },
					body: [some(I, variable(namers)), some(KEY, keysAt(join, "referrer", objectAt(I)))],
				}),
			),
			{
				head: { head: "sets", name: entry, key: variable(KEY), member: variable(I) },
				body: [
					some(I, variable(indexed)),
					some(KEY, keysAt(join, "referent", objectAt(I))),
					holds(reference(wanted, variable(KEY))),
				],
			},
			aliasRule(index, entry),
		],
	};
}

/** A partial rule under a second name: Go's OPA would work it out anew for each key that is looked up. */
export function aliasRule(name: Identifier, rule: Identifier): Rule {
	return {
		comment: ["The whole index, worked out once and not anew for each key."],
		head: { head: "value", name, value: variable(rule) },
		body: [],
	};
}

/** Statements that bind `i` and a variable to each object of the kinds. */
export function eachOfKinds(kinds: Kinds, object: Identifier, module: ModuleBuilder): readonly Statement[] {
	const helper = (bodies: readonly (readonly Statement[])[]): Identifier => {
		const name = module.name(object, "is_of_kind");
		module.add(...functionRules(name, [object], bodies));
		return name;
	};
	return [some([I, object], reference(OBJECTS, "all")), ...kindTest(kinds, object, helper)];
}

function objectAt(position: Identifier): Term {
	return reference(OBJECTS, "all", variable(position));
}
