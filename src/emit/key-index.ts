import { prunes, setOf, some, variable } from "../rego/build.js";
import type { Body, Identifier, Rule, Term } from "../rego/tree.js";
import {
	type CompleteName,
	completeRule,
	KEY,
	lookUp,
	type ModuleBuilder,
	type PositionsName,
} from "./module-builder.js";
import { unionOf } from "./union.js";

/** What is indexed by key, and who looks it up. */
export interface KeyIndex {
	/** Words for the name, the best first: `["sidecar", "by", "mounts"]`. */
	readonly names: readonly (readonly string[])[];
	/** Bodies that bind `key` to each key that somebody looks up. */
	readonly wanted: readonly Body[];
	/** Statements that bind `key` to each key, and the member to what is found under it. */
	readonly entries: Body;
	/** The variable of what is found: an object's position, or the keys that some objects have. */
	readonly member: Identifier;
	readonly comment: string;
}

/**
 * Makes an index from keys to what has them, where many may have one key, and returns its name and rules. It is filled
 * only with keys that are wanted: each entry costs Go's OPA a look at all others.
 */
export function emitKeyIndex(
	{ names, wanted, entries, member, comment }: KeyIndex,
	module: ModuleBuilder,
): { readonly index: CompleteName; readonly rules: readonly Rule[] } {
	const name = module.firstName(...names);
	const partial = module.partialName(name, "key");
	const index = completeRule(name, variable(partial), comment, COMPLETE);
	const keys = completeRule(
		module.name("keys", "for", name),
		unionOf(
			wanted.map((body) => setOf(variable(KEY), ...body)),
			KEY,
		),
		"The keys that are looked up in it: no other needs an entry.",
	);
	const filled: Rule = {
		head: { head: "sets", name: partial, key: variable(KEY), member: variable(member) },
		body: [...entries, prunes(lookUp(keys.name, variable(KEY)))],
	};
	return { index: index.name, rules: [index.rule, filled, keys.rule] };
}

const COMPLETE = "A complete rule is evaluated once, a partial rule for each key that is looked up.";

/** Returns statements that bind a position to each member of a rule, and `key` to each of the keys. */
export function eachKey(position: Identifier, positions: PositionsName, keys: Term): Body {
	return [some(position, variable(positions)), some(KEY, keys)];
}
