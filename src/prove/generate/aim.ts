import { isJsonObject } from "../../base/json.js";
import type { Resource } from "../../cluster/resource.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import type { Actor, Pattern, Rule, RuleSet } from "../../pattern/pattern.js";
import { passes } from "../../reference/conditions.js";
import { type Atom, atomOf, realise } from "./atom.js";
import { copyOf, type Draft, objectAt } from "./draft.js";
import { Random } from "./random.js";
import { isClusterScoped, skeleton } from "./skeleton.js";
import { inController } from "./template-controller.js";

/** Plain names, and the odd ones that everything must be able to carry. */
export const NAMES: readonly string[] = [
	...["web", "api", "logs", "data", "main", "cache"],
	...["Web", "web-1", "5", "true", "größe", "😀", "__proto__", "constructor", 'a"b', "a`b\n", "{{x}}", "a/b"],
];

export const PLAIN_NAMES = 6;

export const NAMESPACES: readonly string[] = ["shop", "payments", "default", "Shop", "7", "größe"];

/** What there is to know about an actor before any snapshot is made. */
export interface ActorAim {
	readonly actor: Actor;
	readonly atoms: readonly WantedAtom[];
	/** Objects that pass the filters, the plainest first; as near as could be come where none was found. */
	readonly baselines: readonly Draft[];
	/** Whether there is an object that passes. */
	readonly isPossible: boolean;
	/** Names and namespaces that such an object can be given. Empty: it must keep what it has. */
	readonly names: readonly string[];
	readonly namespaces: readonly string[];
	/** Whether it passes also as the Pod of a controller's template. */
	readonly fitsTemplate: boolean;
}

/** An atom and what its group wants of it. Of `matchAny` one is enough. */
export interface WantedAtom extends Atom {
	readonly group: "matchAll" | "matchAny" | "matchNone";
}

export interface Aim {
	readonly leader: ActorAim;
	readonly follower: ActorAim | undefined;
	/** By actor id. */
	readonly actors: ReadonlyMap<string, ActorAim>;
	/** The rules that can change a verdict. */
	readonly tellingRules: readonly Rule[];
}

const known = new WeakMap<Pattern, Aim>();

/** What depends on the pattern alone, worked out once for each. */
export function aimOf(pattern: Pattern): Aim {
	const aim = known.get(pattern) ?? makeAim(pattern);
	known.set(pattern, aim);
	return aim;
}

function makeAim(pattern: Pattern): Aim {
	const namespaces = [...new Set([...NAMESPACES, ...pattern.actors.flatMap(namespacesAskedFor)])];
	const actors = new Map(pattern.actors.map((actor, i) => [actor.id, actorAim(actor, new Random(i + 1), namespaces)]));
	const leader = actors.get(pattern.leader.id);
	if (leader === undefined) throw new Error(`the leader of ${pattern.name} is none of its actors`);
	const tellingRules = [pattern.relationships, pattern.commonRelationships].flatMap(tellingOf);
	return { leader, follower: actors.get(pattern.follower?.id ?? ""), actors, tellingRules };
}

/** A condition of one actor may name a namespace to which the other has to be moved. */
function namespacesAskedFor({ filters }: Actor): readonly string[] {
	const conditions = [...filters.matchAll, ...filters.matchAny, ...filters.matchNone];
	return conditions.flatMap(({ path: [first, second], texts }) => {
		const isNamespace = second?.step === "key" && second.key === "namespace";
		return first?.step === "key" && first.key === "metadata" && isNamespace ? texts : [];
	});
}

function tellingOf({ rules, minimum }: RuleSet): readonly Rule[] {
	return rules.filter(({ required, weight }) => required || (minimum > 0 && weight > 0));
}

const MOST_BASELINES = 10;
const MOST_TRIALS = 60;

function actorAim(actor: Actor, random: Random, namespaces: readonly string[]): ActorAim {
	const { filters } = actor;
	const groups = ["matchAll", "matchAny", "matchNone"] as const;
	const atoms = groups.flatMap((group) => filters[group].map((condition) => ({ ...atomOf(condition), group })));
	const hits: Draft[] = [];
	let nearest: Draft = skeleton(actor.kind, "web", "shop");
	for (let trial = 0; trial < MOST_TRIALS && hits.length < MOST_BASELINES; trial++) {
		const draft = skeleton(actor.kind, trial === 0 ? "web" : random.pick(NAMES.slice(0, PLAIN_NAMES)), "shop");
		if (random.chance(0.5)) objectAt(draft, "metadata").labels = { app: random.pick(["web", "api"]) };
		if (tryToPass(random, draft, actor, atoms, trial > 0)) hits.push(draft);
		else nearest = draft;
		if (atoms.length === 0 && hits.length === 3) break;
	}
	const baselines = hits.length > 0 ? hits : [nearest];
	const [first] = baselines;
	const passesWith =
		(key: "name" | "namespace") =>
		(text: string): boolean => {
			const draft = copyOf(first ?? {});
			objectAt(draft, "metadata")[key] = text;
			return hits.length > 0 && isPassedBy(draft, actor);
		};
	const isTemplate = actor.kind === "Pod" && first !== undefined;
	return {
		actor,
		atoms,
		baselines,
		isPossible: hits.length > 0,
		names: NAMES.filter(passesWith("name")),
		namespaces: isClusterScoped(actor.kind) ? [] : namespaces.filter(passesWith("namespace")),
		fitsTemplate: isTemplate && isPassedBy(inController(copyOf(first), "Deployment"), actor),
	};
}

/** Makes the conditions hold that must, and mends what one of them has undone of another. */
function tryToPass(
	random: Random,
	draft: Draft,
	actor: Actor,
	atoms: readonly WantedAtom[],
	isVaried: boolean,
): boolean {
	const any = atoms.filter(({ group }) => group === "matchAny");
	const chosen = any.length > 0 ? [random.pick(any), ...random.some(any, 0.2)] : [];
	const wanted = [...atoms.filter(({ group }) => group !== "matchAny"), ...chosen];
	// What asks for inner parts comes after what asks for the whole.
	const ordered = random.shuffled(wanted).sort((a, b) => a.condition.path.length - b.condition.path.length);
	for (let round = 0; round < 4; round++) {
		for (const atom of ordered) {
			const isWanted = atom.group !== "matchNone";
			// What holds already may hold in another way.
			const again = isVaried && round === 0 && random.chance(0.5);
			if (again || holdsOn(draft, atom) !== isWanted) realise(random, draft, atom, isWanted);
		}
		if (isPassedBy(draft, actor)) return true;
	}
	return false;
}

function holdsOn(draft: Draft, { condition }: Atom): boolean {
	return passes({ object: draft } as unknown as Resource, { matchAll: [condition], matchAny: [], matchNone: [] });
}

/** Whether the object, or the Pod that it would make, is a candidate of the actor. */
function isPassedBy(draft: Draft, { kind, filters }: Actor): boolean {
	const { resources } = snapshotOf([draft]).snapshot;
	return resources.some((resource) => resource.kind === kind && passes(resource, filters));
}

/** Gives an object a name, unless it is none that could have one. */
export function rename(draft: Draft, name: string): void {
	if (isJsonObject(draft.metadata)) (draft.metadata as Draft).name = name;
}
