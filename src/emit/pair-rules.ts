import type { PairRule, Plan, Selection } from "../plan/plan.js";
import { holds, infix, not, prunes, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Statement, Term } from "../rego/tree.js";
import { aliasRule } from "./index-rules.js";
import { emitNeighbours } from "./neighbours.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";

import { callRule, FOLLOWER, I, J, KEY, KEYS, LEADER, type Scope } from "./scope.js";

/** The two actors of a pair, and the rules that hold their positions. */
export interface PairActors {
	readonly leader: Selection;
	readonly leaders: Identifier;
	readonly follower: Selection;
	readonly followers: Identifier;
}

/** Statements that bind `leader` and `follower` to each pair that is a finding, and the rules they need (SEMANTICS.md 5). */
export function emitPairRules(plan: Plan, actors: PairActors, scope: Scope): readonly Statement[] {
	const { required, scored, minimum } = plan.pairRules;
	const { driver } = plan;
	const neighbours = new Map<PairRule, Neighbours>();
	for (const rule of new Set([...required, ...scored])) {
		const [ofLeaders, ofFollowers] = emitNeighbours(
			rule,
			[
				{ selection: actors.leader, sides: rule.leaderSides, positions: actors.leaders },
				{ selection: actors.follower, sides: rule.followerSides, positions: actors.followers },
			],
			scope,
		);
		if (ofLeaders !== undefined && ofFollowers !== undefined) neighbours.set(rule, { ofLeaders, ofFollowers });
	}
	const body: Statement[] = [];
	if (driver === undefined)
		body.push(some(LEADER, variable(actors.leaders)), some(FOLLOWER, variable(actors.followers)));
	else body.push(...emitDriver(driver, actors, neighbours.get(driver), scope));
	body.push(holds(infix(variable(LEADER), "!=", variable(FOLLOWER))));

	const tests = new Map<PairRule, Statement>();
	for (const [rule, named] of neighbours) {
		if (rule === driver) continue;
		const shares = emitShares(rule, named, scope);
		tests.set(rule, rule.shared ? holds(shares) : not(shares));
	}
	body.push(...required.flatMap((rule) => tests.get(rule) ?? []));
	if (minimum > 0) {
		const points = [...scored].flatMap((rule): Points[] => {
			const test = tests.get(rule);
			return test === undefined ? [] : [{ name: scope.name(rule.id, "points"), rule, holds: [test] }];
		});
		const already = driver !== undefined && scored.includes(driver) ? driver.points : 0;
		body.push(pointsStatement(points, [LEADER, FOLLOWER], minimum, already));
		scope.add(...points.flatMap((one) => pointsRules(one, [LEADER, FOLLOWER])));
	}
	return body;
}

/** Rules that hold, by position, the neighbours of each leader and of each follower. */
interface Neighbours {
	readonly ofLeaders: Identifier;
	readonly ofFollowers: Identifier;
}

/** Statements that bind each pair with a neighbour in common, found by an index and not by trying all pairs. */
function emitDriver(
	rule: PairRule,
	actors: PairActors,
	neighbours: Neighbours | undefined,
	scope: Scope,
): readonly Statement[] {
	if (neighbours === undefined) throw new TypeError("the driver is one of the rules");
	const { ofLeaders, ofFollowers } = neighbours;
	const wanted = scope.name(ofLeaders, "keys");
	const index = scope.name(actors.follower.id, "by", rule.join.type);
	scope.add(
		{
			comment: [`All that some ${actors.leader.id} is linked to.`],
			head: {
				head: "value",
				name: wanted,
				value: setOf(variable(KEY), some(KEYS, variable(ofLeaders)), some(KEY, variable(KEYS))),
			},
			body: [],
		},
		{
			comment: [`The ${actors.follower.id} objects that are linked to it too.`],
			head: { head: "sets", name: index, key: variable(KEY), member: variable(I) },
			body: [
				some([I, KEYS], variable(ofFollowers)),
				some(KEY, variable(KEYS)),
				prunes(reference(wanted, variable(KEY))),
			],
		},
	);
	const whole = scope.name(index, "all");
	scope.add(aliasRule(whole, index));
	const found = some(KEY, variable(KEYS));
	const ofLeader = some([LEADER, KEYS], variable(ofLeaders));
	if (rule.join.byIdentity) return [ofLeader, found, some(FOLLOWER, reference(whole, variable(KEY)))];
	// Objects may have hundreds of others in common, and each would be the same pair once more.
	const followers = setOf(variable(J), found, some(J, reference(whole, variable(KEY))));
	return [ofLeader, some(FOLLOWER, followers)];
}

/** A function that holds where a pair has a neighbour in common, and the call of it. */
function emitShares(rule: PairRule, { ofLeaders, ofFollowers }: Neighbours, scope: Scope): Term {
	const name = scope.name(rule.id);
	scope.add({
		comment: [`${rule.id}: the two have something in common by ${rule.join.type}.`],
		head: { head: "function", name, parameters: [LEADER, FOLLOWER] },
		body: [
			some(KEY, reference(ofLeaders, variable(LEADER))),
			holds(reference(ofFollowers, variable(FOLLOWER), variable(KEY))),
		],
	});
	return callRule(name, LEADER, FOLLOWER);
}
