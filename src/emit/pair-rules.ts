import type { PairRule, Plan, Selection, Side } from "../plan/plan.js";
import { holds, infix, literal, not, objectOf, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { keysAt } from "./relationship-module.js";
import { callRule, FOLLOWER, I, KEY, KEYS, LEADER, OBJECTS, type Scope } from "./scope.js";

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
	const neighbours = new Map(
		[...new Set([...required, ...scored])].map((rule) => [rule, emitNeighbours(rule, actors, scope)]),
	);
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

/** What each actor names, or what names it: computed once for each object, not for each pair. */
function emitNeighbours(rule: PairRule, actors: PairActors, scope: Scope): Neighbours {
	const word = rule.join.type.toLowerCase();
	const ofLeaders = scope.name(actors.leader.id, word);
	const ofFollowers = scope.name(actors.follower.id, word);
	const [side] = rule.sides;
	const namers = side === "to" ? emitNamers(rule, actors, scope) : undefined;
	for (const [name, actor, positions] of [
		[ofLeaders, actors.leader, actors.leaders],
		[ofFollowers, actors.follower, actors.followers],
	] as const) {
		scope.add({
			comment: [`${rule.id}: what each ${actor.id} is linked to by ${rule.join.type}.`],
			head: { head: "value", name, value: neighboursByPosition(rule, side, positions, namers) },
			body: [],
		});
	}
	return { ofLeaders, ofFollowers };
}

function neighboursByPosition(
	rule: PairRule,
	side: Side | undefined,
	positions: Identifier,
	namers: Identifier | undefined,
): Term {
	if (side === undefined) return { term: "object", entries: [] };
	const object = reference(OBJECTS, "all", variable(I));
	if (namers === undefined)
		return objectOf(variable(I), keysAt(rule.join, "from", object), some(I, variable(positions)));
	const named = setOf(
		variable(KEY),
		some(KEYS, keysAt(rule.join, "to", object)),
		some(KEY, reference(namers, variable(KEYS))),
	);
	return objectOf(variable(I), named, some(I, variable(positions)));
}

/** The objects that name a thing, by its key: for rules whose two actors are both named. */
function emitNamers(rule: PairRule, actors: PairActors, scope: Scope): Identifier {
	const { join } = rule;
	const kind = join.from.kind;
	const subject = scope.subject(kind);
	const wanted = scope.name(rule.id, "wanted");
	const namer = scope.name(kind, "by", join.type);
	const wantedKeys = (positions: Identifier): Rule => ({
		head: { head: "set", name: wanted, member: variable(KEY) },
		body: [some(I, variable(positions)), some(KEY, keysAt(join, "to", reference(OBJECTS, "all", variable(I))))],
	});
	scope.add(
		{ ...wantedKeys(actors.leaders), comment: [`The keys of the objects that ${rule.id} is about.`] },
		wantedKeys(actors.followers),
		{
			comment: [`The ${kind} objects that name one of them.`],
			head: { head: "sets", name: namer, key: variable(KEY), member: variable(I) },
			body: [
				some([I, subject], reference(OBJECTS, "all")),
				holds(infix(reference(subject, "kind"), "==", literal(kind))),
				some(KEY, keysAt(join, "from", variable(subject))),
				holds(reference(wanted, variable(KEY))),
			],
		},
	);
	return emitWhole(namer, scope);
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
				holds(reference(wanted, variable(KEY))),
			],
		},
	);
	const whole = emitWhole(index, scope);
	return [
		some([LEADER, KEYS], variable(ofLeaders)),
		some(KEY, variable(KEYS)),
		some(FOLLOWER, reference(whole, variable(KEY))),
	];
}

/** An index under a second name: OPA would work a partial rule out again for each key that is looked up. */
function emitWhole(index: Identifier, scope: Scope): Identifier {
	const name = scope.name(index, "all");
	scope.add({
		comment: ["The whole index, worked out once and not anew for each key."],
		head: { head: "value", name, value: variable(index) },
		body: [],
	});
	return name;
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
