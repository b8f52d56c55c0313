import type { LeaderRule, Selection, Side } from "../plan/plan.js";
import { holds, infix, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { wholeIndex } from "./index-rules.js";
import { keysAt, residualTest } from "./relationship-module.js";
import { I, J, KEY, OBJECTS, type Scope } from "./scope.js";

/** A leader rule on its way to Rego: the name of its rule, and those that hold the candidates. */
interface Link {
	readonly rule: LeaderRule;
	readonly name: Identifier;
	readonly leader: Selection;
	readonly leaders: Identifier;
	readonly others: Identifier;
}

/** The rules that hold the leaders which a relationship links to some candidate of another actor (SEMANTICS.md 5). */
export function linkRules(link: Link, scope: Scope): readonly Rule[] {
	const { rule, leader } = link;
	const comment = [`Those ${leader.id} objects that ${rule.join.type} links to some ${rule.other.id}.`];
	// A set of keys tells that something is there, but neither what it is nor whether it is the leader itself.
	const keysSuffice = !rule.mayBeItself && rule.join.keys.from !== "library";
	return rule.leaderSides.flatMap((side, number) => {
		const rules = keysSuffice ? byExistence(link, side, scope) : byIndex(link, side, scope);
		const [first, ...rest] = rules;
		return number === 0 && first !== undefined ? [{ ...first, comment }, ...rest] : rules;
	});
}

function byExistence({ rule, name, leaders, others }: Link, side: Side, scope: Scope): readonly Rule[] {
	const { join, other } = rule;
	const keys = scope.name(other.id, rule.id, "keys");
	const wanted = setOf(variable(KEY), some(J, variable(others)), some(KEY, keysAt(join, opposite(side), objectAt(J))));
	return [
		{
			head: { head: "set", name, member: variable(I) },
			body: [
				some(I, variable(leaders)),
				some(KEY, keysAt(join, side, objectAt(I))),
				holds(reference(keys, variable(KEY))),
			],
		},
		{ head: { head: "value", name: keys, value: wanted }, body: [] },
	];
}

/** The named ones are indexed by their keys, and the namers look theirs up. */
function byIndex({ rule, name, leader, leaders, others }: Link, side: Side, scope: Scope): readonly Rule[] {
	const { join, other } = rule;
	const [namers, namer, named, indexed] =
		side === "namer" ? ([leaders, I, J, others] as const) : ([others, J, I, leaders] as const);
	const actor = side === "namer" ? other.id : leader.id;
	const { rules, index } = wholeIndex({ join, wantedBy: [namers], indexed, words: [actor, rule.id] }, scope);
	const body: Statement[] = [
		some(namer, variable(namers)),
		some(KEY, keysAt(join, "namer", objectAt(namer))),
		some(named, reference(index, variable(KEY))),
		holds(infix(variable(I), "!=", variable(J))),
		...residualTest(join, objectAt(namer), objectAt(named)),
	];
	return [{ head: { head: "set", name, member: variable(I) }, body }, ...rules];
}

function opposite(side: Side): Side {
	return side === "namer" ? "named" : "namer";
}

function objectAt(position: Identifier): Term {
	return reference(OBJECTS, "all", variable(position));
}
