import { isJsonList, type Json } from "../../base/json.js";
import type { Path } from "../../pattern/path.js";
import type { Pattern, Rule, RuleSet } from "../../pattern/pattern.js";
import type { ActorAim, Aim, WantedAtom } from "./aim.js";
import { isPlain, realise } from "./atom.js";
import { type Draft, put } from "./draft.js";
import { LIST_CHANGES, type ListChange } from "./list-changes.js";
import type { Way } from "./near/way.js";
import { waysOf } from "./near-misses.js";
import { Random } from "./random.js";

/** The one thing that a snapshot is about where all else is as the pattern wants it. */
export type Turn = AtomTurn | RuleTurn;

/** A value for a condition that decides alone: the other alternatives fail. */
export interface AtomTurn {
	readonly about: "atom";
	readonly actor: ActorAim;
	readonly atom: WantedAtom;
	/** `undefined` stands for no value. */
	readonly value: Json | undefined;
	/** What becomes of the list after so many steps of the path. */
	readonly list?: { readonly at: number; readonly change: ListChange };
}

/** A rule, and the way in which it is nearly met. */
export interface RuleTurn {
	readonly about: "rule";
	readonly rule: Rule;
	readonly way: Way;
	/** Other rules that do not hold, so that this one decides whether there are points enough. */
	readonly missed: readonly Rule[];
}

/** All turns of a pattern. */
interface Turns {
	/** The values by which people write conditions, and the bounds. */
	readonly plain: readonly Turn[];
	readonly near: readonly Turn[];
	readonly rules: readonly Turn[];
}

const known = new WeakMap<Aim, Turns>();

/** Of every six snapshots four are about one thing: numbers that follow each other walk through all there is to be about. */
export function turnOf(aim: Aim, pattern: Pattern, number: number): Turn | undefined {
	const turns = known.get(aim) ?? makeTurns(aim, pattern);
	known.set(aim, turns);
	const list = [turns.plain, undefined, turns.rules, undefined, turns.near, turns.rules][number % 6] ?? [];
	const round = Math.floor(number / 6);
	// Rules come twice in a round.
	const at = list === turns.rules ? 2 * round + (number % 6 === 5 ? 1 : 0) : round;
	return list[at % list.length];
}

function makeTurns(aim: Aim, { relationships, commonRelationships }: Pattern): Turns {
	const others = aim.tellingRules.flatMap(({ other }) => aim.actors.get(other.id) ?? []);
	const actors = [...new Set([aim.leader, ...(aim.follower === undefined ? [] : [aim.follower]), ...others])];
	const plain: Turn[] = [];
	const near: Turn[] = [];
	for (const actor of actors) {
		for (const atom of actor.atoms) {
			const { condition, holding, failing } = atom;
			const of = (value: Json | undefined): AtomTurn => ({ about: "atom", actor, atom, value });
			for (const value of eachOnce([...holding, ...failing]))
				(isPlain(condition, value) ? plain : near).push(of(value));
			for (const [at, step] of condition.path.entries()) {
				if (step.step === "key") continue;
				for (const value of [holding[0], failing[0]]) {
					for (const change of LIST_CHANGES) plain.push({ ...of(value), list: { at, change } });
				}
			}
		}
	}
	// Else one condition would have all its turns before the next one has any.
	const random = new Random(1);
	const rules = [relationships, commonRelationships].flatMap((set) =>
		set.rules.flatMap((rule): readonly Turn[] => {
			if (!aim.tellingRules.includes(rule)) return [];
			return waysOf(rule.type).map((way) => ({ about: "rule", rule, way, missed: missedFor(random, rule, set) }));
		}),
	);
	return { plain: random.shuffled(plain), near: random.shuffled(near), rules: random.shuffled(rules) };
}

/** A text may be its own lower case, and the neighbour of another one. */
function eachOnce(values: readonly (Json | undefined)[]): Iterable<Json | undefined> {
	return new Map(values.map((value) => [JSON.stringify(value), value])).values();
}

/** As many other rules as can be missed while there are points enough with this one. */
function missedFor(random: Random, rule: Rule, { rules, minimum }: RuleSet): readonly Rule[] {
	if (rule.required) return [];
	const missed: Rule[] = [];
	let points = rules.reduce((sum, { weight }) => sum + weight, 0);
	for (const other of random.shuffled(rules)) {
		if (other === rule || other.required || points - other.weight < minimum) continue;
		points -= other.weight;
		missed.push(other);
	}
	return missed;
}

/** Gives an object the value of a turn. */
export function takeTurn(random: Random, draft: Draft, { actor, atom, value, list }: AtomTurn): void {
	if (atom.group === "matchAny") {
		for (const other of actor.atoms) {
			if (other.group === "matchAny" && other !== atom) realise(random, draft, withPlainest(other), false);
		}
	}
	const { path } = atom.condition;
	put(draft, path, { value, everywhere: random.chance(0.7), random });
	if (list !== undefined) changeLists(draft, path.slice(0, list.at), list.change);
}

/** The atom with no value to fail by but the plainest. */
function withPlainest(atom: WantedAtom): WantedAtom {
	const plainest = ["other", undefined].filter((value) => atom.failing.includes(value));
	return plainest.length === 0 ? atom : { ...atom, failing: plainest.slice(0, 1) };
}

/** Changes the lists at the end of a path. */
function changeLists(node: Json | undefined, path: Path, change: ListChange): void {
	const [step, ...rest] = path;
	if (step === undefined || typeof node !== "object" || node === null) return;
	const holder = node as Draft;
	const keys = step.step === "each" ? Object.keys(holder) : [step.step === "key" ? step.key : String(step.index)];
	for (const key of keys) {
		const next = Object.hasOwn(holder, key) ? holder[key] : undefined;
		if (rest.length > 0) changeLists(next, rest, change);
		else if (isJsonList(next)) holder[key] = change(next);
	}
}
