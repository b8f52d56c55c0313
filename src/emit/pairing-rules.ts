import type { Pairing, PairProbe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import { holds, infix, not, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Statement, Term } from "../rego/tree.js";
import { aliasRule } from "./index-rules.js";
import { callRule, FOLLOWER, I, J, KEY, KEYS, LEADER, type ModuleBuilder } from "./module-builder.js";
import { emitNeighbours } from "./neighbours.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";

/** The two actors of a pair, and the rules that hold their positions. */
export interface PairActors {
	readonly leader: Scan;
	readonly leaders: Identifier;
	readonly follower: Scan;
	readonly followers: Identifier;
}

/** Statements that bind `leader` and `follower` to each pair that is a finding, and the rules they need (SEMANTICS.md 5). */
export function emitPairing(
	{ access, requirement }: Pairing,
	actors: PairActors,
	module: ModuleBuilder,
): readonly Statement[] {
	const { allOf, noneOf, score } = requirement;
	const driver = access.by === "key-index" ? access.driver : undefined;
	const neighbours = new Map<PairProbe, Neighbours>();
	for (const rule of linksOf(requirement)) {
		const [ofLeaders, ofFollowers] = emitNeighbours(
			rule,
			[
				{ scan: actors.leader, sides: rule.subjectSides, positions: actors.leaders },
				{ scan: actors.follower, sides: rule.partnerSides, positions: actors.followers },
			],
			module,
		);
		if (ofLeaders !== undefined && ofFollowers !== undefined) neighbours.set(rule, { ofLeaders, ofFollowers });
	}
	const body: Statement[] = [];
	if (driver === undefined)
		body.push(some(LEADER, variable(actors.leaders)), some(FOLLOWER, variable(actors.followers)));
	else body.push(...emitDriver(driver, actors, neighbours.get(driver), module));
	body.push(holds(infix(variable(LEADER), "!=", variable(FOLLOWER))));

	const calls = new Map<PairProbe, Term>();
	for (const [rule, named] of neighbours) {
		if (rule !== driver) calls.set(rule, emitShares(rule, named, module));
	}
	const test = (probe: PairProbe, wanted: boolean): readonly Statement[] => {
		const shares = calls.get(probe);
		return shares === undefined ? [] : [wanted ? holds(shares) : not(shares)];
	};
	body.push(...allOf.flatMap((probe) => test(probe, true)), ...noneOf.flatMap((probe) => test(probe, false)));
	if (score.minimum > 0) {
		const points = score.terms
			.filter(({ link }) => link !== driver)
			.map(({ link, wanted, points: worth }): Points => {
				return { name: module.name(link.id, "points"), id: link.id, points: worth, holds: test(link, wanted) };
			});
		const already = score.terms.find(({ link }) => link === driver)?.points ?? 0;
		body.push(pointsStatement(points, [LEADER, FOLLOWER], score.minimum, already));
		module.add(...points.flatMap((one) => pointsRules(one, [LEADER, FOLLOWER])));
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
	rule: PairProbe,
	actors: PairActors,
	neighbours: Neighbours | undefined,
	module: ModuleBuilder,
): readonly Statement[] {
	if (neighbours === undefined) throw new TypeError("the driver is one of the rules");
	const { ofLeaders, ofFollowers } = neighbours;
	const wanted = module.name(ofLeaders, "keys");
	const index = module.name(actors.follower.role, "by", rule.join.name);
	module.add(
		{
			comment: [`All that some ${actors.leader.role} is linked to.`],
			head: {
				head: "value",
				name: wanted,
				value: setOf(variable(KEY), some(KEYS, variable(ofLeaders)), some(KEY, variable(KEYS))),
			},
			body: [],
		},
		{
			comment: [`The ${actors.follower.role} objects that are linked to it too.`],
			head: { head: "sets", name: index, key: variable(KEY), member: variable(I) },
			body: [
				some([I, KEYS], variable(ofFollowers)),
				some(KEY, variable(KEYS)),
				holds(reference(wanted, variable(KEY))),
			],
		},
	);
	const whole = module.name(index, "all");
	module.add(aliasRule(whole, index));
	const found = some(KEY, variable(KEYS));
	const ofLeader = some([LEADER, KEYS], variable(ofLeaders));
	if (rule.join.byIdentity) return [ofLeader, found, some(FOLLOWER, reference(whole, variable(KEY)))];
	// Objects may have hundreds of others in common, and each would be the same pair once more.
	const followers = setOf(variable(J), found, some(J, reference(whole, variable(KEY))));
	return [ofLeader, some(FOLLOWER, followers)];
}

/** A function that holds where a pair has a neighbour in common, and the call of it. */
function emitShares(rule: PairProbe, { ofLeaders, ofFollowers }: Neighbours, module: ModuleBuilder): Term {
	const name = module.name(rule.id);
	module.add({
		comment: [`${rule.id}: the two have something in common by ${rule.join.title}.`],
		head: { head: "function", name, parameters: [LEADER, FOLLOWER] },
		body: [
			some(KEY, reference(ofLeaders, variable(LEADER))),
			holds(reference(ofFollowers, variable(FOLLOWER), variable(KEY))),
		],
	});
	return callRule(name, LEADER, FOLLOWER);
}
