import type { Judgement, LeaderRule, Selection } from "../plan/plan.js";
import { holds, not, reference, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement } from "../rego/tree.js";
import { linkRules } from "./leader-links.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { I, type Scope } from "./scope.js";

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
		const others = nameOf(candidates, rule.other);
		after.push(...linkRules({ rule, name: link, leader, leaders: own, others }, scope));
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

function nameOf(candidates: ReadonlyMap<string, Identifier>, { id }: Selection): Identifier {
	const name = candidates.get(id);
	if (name === undefined) throw new TypeError(`no rule was emitted for the actor ${id}`);
	return name;
}
