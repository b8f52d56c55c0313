import type { Judgement, LeaderRule, Selection } from "../plan/plan.js";
import { holds, not, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement } from "../rego/tree.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { keysAt } from "./relationship-module.js";
import { I, J, KEY, OBJECTS, type Scope } from "./scope.js";

/**
 * The rule that holds the positions of the leaders that `relationships` accepts, with a rule for each link
 * (SEMANTICS.md 5). Only the existence of a linked object counts, so a set of keys is all that is looked up.
 *
 * @returns the rule's name: the candidates' own where nothing judges them.
 */
export function emitLeaderRules(
	judgement: Judgement<LeaderRule>,
	leader: Selection,
	candidates: ReadonlyMap<string, Identifier>,
	scope: Scope,
): Identifier {
	const own = nameOf(candidates, leader);
	const { required, scored, minimum } = judgement;
	if (required.length === 0 && minimum === 0) return own;

	const accepted = scope.name(leader.id, "accepted");
	const body: Statement[] = [some(I, variable(own))];
	const after: Rule[] = [];
	const links = new Map<LeaderRule, Identifier>();
	for (const rule of new Set([...required, ...scored])) {
		const link = scope.name(rule.id);
		links.set(rule, link);
		after.push(...linkRules(rule, link, leader, own, nameOf(candidates, rule.other), scope));
	}
	const holdsFor = (rule: LeaderRule): Statement => {
		const linked = reference(links.get(rule) ?? own, variable(I));
		return rule.shared ? holds(linked) : not(linked);
	};
	body.push(...required.map(holdsFor));
	if (minimum > 0) {
		const points = scored.map(
			(rule): Points => ({ name: scope.name(rule.id, "points"), rule, holds: [holdsFor(rule)] }),
		);
		body.push(pointsStatement(points, [I], minimum));
		after.push(...points.flatMap((one) => pointsRules(one, [I])));
	}
	const comment = [`Those ${leader.id} objects that the relationships accept.`];
	scope.add({ comment, head: { head: "set", name: accepted, member: variable(I) }, body }, ...after);
	return accepted;
}

/** The leaders that a rule links, and the keys by which they are linked. */
function linkRules(
	rule: LeaderRule,
	name: Identifier,
	leader: Selection,
	leaders: Identifier,
	others: Identifier,
	scope: Scope,
): readonly Rule[] {
	const { join, other, leaderSides } = rule;
	const comment = [`Those ${leader.id} objects that ${join.type} links to some ${other.id}.`];
	if (leaderSides.length === 0) {
		return [{ comment, head: { head: "value", name, value: { term: "set", items: [] } }, body: [] }];
	}
	const object = (position: Identifier) => reference(OBJECTS, "all", variable(position));
	return leaderSides.flatMap((side, number): Rule[] => {
		const keys = scope.name(other.id, rule.id, "keys");
		const wanted = setOf(
			variable(KEY),
			some(J, variable(others)),
			some(KEY, keysAt(join, side === "from" ? "to" : "from", object(J))),
		);
		return [
			{
				...(number === 0 ? { comment } : {}),
				head: { head: "set", name, member: variable(I) },
				body: [
					some(I, variable(leaders)),
					some(KEY, keysAt(join, side, object(I))),
					holds(reference(keys, variable(KEY))),
				],
			},
			{ head: { head: "value", name: keys, value: wanted }, body: [] },
		];
	});
}

function nameOf(candidates: ReadonlyMap<string, Identifier>, { id }: Selection): Identifier {
	const name = candidates.get(id);
	if (name === undefined) throw new TypeError(`no rule was emitted for the actor ${id}`);
	return name;
}
