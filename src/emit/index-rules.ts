import type { Join } from "../plan/relationship-table.js";
import { holds, prunes, reference, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { keysAt } from "./relationship-module.js";
import { I, KEY, OBJECTS, type Scope } from "./scope.js";

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
	scope: Scope,
): { rules: readonly Rule[]; index: Identifier } {
	const wanted = scope.name(...words, "wanted");
	const entry = scope.name(...words, "by_key");
	const index = scope.name(...words, "index");
	return {
		index,
		rules: [
			...wantedBy.map(
				(namers): Rule => ({
					head: { head: "set", name: wanted, member: variable(KEY) },
					body: [some(I, variable(namers)), some(KEY, keysAt(join, "namer", objectAt(I)))],
				}),
			),
			{
				head: { head: "sets", name: entry, key: variable(KEY), member: variable(I) },
				body: [
					some(I, variable(indexed)),
					some(KEY, keysAt(join, "named", objectAt(I))),
					prunes(reference(wanted, variable(KEY))),
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

/** Statements that bind `i` to each object of the kinds. */
export function eachOfKinds(kinds: Join["namer"], subject: Identifier): readonly Statement[] {
	const all = some([I, subject], reference(OBJECTS, "all"));
	if (kinds === "any") return [all];
	const kind = reference(subject, "kind");
	const [only] = kinds;
	const literals = kinds.map((name): Term => ({ term: "scalar", value: name }));
	const test: Term =
		kinds.length === 1 && only !== undefined
			? { term: "infix", operator: "==", left: kind, right: { term: "scalar", value: only } }
			: { term: "infix", operator: "in", left: kind, right: { term: "set", items: literals } };
	return [all, holds(test)];
}

function objectAt(position: Identifier): Term {
	return reference(OBJECTS, "all", variable(position));
}
