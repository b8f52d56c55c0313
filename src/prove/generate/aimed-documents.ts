import type { Json } from "../../base/json.js";
import type { Pattern, Rule } from "../../pattern/pattern.js";
import { type Aim, aimOf } from "./aim.js";
import { bystanders, definitionOf, namespaceObject } from "./bystanders.js";
import { Cast } from "./cast.js";
import { linkInCommon, type Third } from "./common-links.js";
import { again, spoilt, wrapped } from "./disturbance.js";
import { copyOf, type Draft, found } from "./draft.js";
import { flip, missOnce } from "./flips.js";
import { link, moveTo, type Part, separate } from "./links.js";
import { inDisguise, withoutNamespace } from "./near/identities.js";
import { nudge } from "./near/texts.js";
import type { Way } from "./near/way.js";
import { linkNearly, putTogether } from "./near-misses.js";
import type { Random } from "./random.js";
import { skeleton } from "./skeleton.js";
import { strayDocuments } from "./stray-documents.js";
import { templated, withTemplate } from "./template-controller.js";
import { type Turn, turnOf } from "./turns.js";
import { changedAsAWhole } from "./whole-changes.js";

/**
 * Documents aimed at a pattern: some that it finds, some that miss by a hair. Of every two, about one meets all
 * conditions and rules, and the other is changed in one thing: a value next to the other side of a condition, a link
 * that is missing, nearly there or too many. A few are not aimed at all.
 *
 * @param number which of those things a snapshot is about: whoever counts gets each in its turn, and not as luck has it.
 */
export function aimedDocuments(
	random: Random,
	pattern: Pattern,
	number: number = random.below(6_000_000),
): readonly Json[] {
	const aim = aimOf(pattern);
	const turn = turnOf(aim, pattern, number);
	if (turn === undefined && random.chance(0.04)) return strayDocuments(random);
	return new Scene(random, pattern, aim, turn).documents();
}

/** What becomes of the snapshot: all as the pattern wants it, all but one thing, or anything. */
type Intent = "hit" | "miss" | "chaos";

const INTENTS: readonly Intent[] = ["hit", "hit", "hit", "hit", "hit", "miss", "miss", "miss", "miss", "chaos"];

/** What the one thing is that differs. */
const MISSES = ["rule", "rule", "rule", "atom", "atom", "atom", "absent", "whole", "whole"] as const;

const BARE_POD: Draft = skeleton("Pod", "web", "shop");

class Scene {
	readonly #random: Random;
	readonly #pattern: Pattern;
	readonly #aim: Aim;
	readonly #intent: Intent;
	readonly #cast: Cast;
	readonly #turn: Turn | undefined;

	constructor(random: Random, pattern: Pattern, aim: Aim, turn: Turn | undefined) {
		this.#random = random;
		this.#pattern = pattern;
		this.#aim = aim;
		this.#turn = turn;
		this.#intent = turn === undefined ? random.pick(INTENTS) : "hit";
		const leaders = random.chance(this.#intent === "miss" || turn !== undefined ? 0.9 : 0.7) ? 1 : 2;
		this.#cast = new Cast(random, pattern, aim, leaders, turn?.about === "atom" ? turn : undefined);
	}

	documents(): readonly Json[] {
		const random = this.#random;
		const { relationships, commonRelationships } = this.#pattern;
		const rules = this.#aim.tellingRules;
		const misses = this.#intent === "miss" ? random.pick(MISSES) : undefined;
		const missed = misses === "rule" && rules.length > 0 ? random.pick(rules) : undefined;
		// A change of the whole shows where things are linked.
		const allLinked = misses === "whole" && random.chance(0.5);
		const isLinked = (rule: Rule): boolean => {
			if (this.#intent === "chaos") return random.chance(0.5);
			return allLinked || rule.shared !== (rule === missed || this.#isToMiss(rule));
		};
		for (const rule of random.shuffled(relationships.rules)) this.#relate(rule, isLinked(rule));
		for (const rule of random.shuffled(commonRelationships.rules)) this.#relateInCommon(rule, isLinked(rule));
		if (misses !== undefined && misses !== "whole" && missed === undefined)
			missOnce(random, this.#cast, misses === "absent");
		if (this.#intent === "chaos") for (const part of this.#cast.all) if (random.chance(0.4)) flip(random, part);
		const documents = this.#cast.all.flatMap((part) => this.#written(part));
		const all = [...random.shuffled(documents), ...bystanders(random, this.#cast)];
		return this.#disturbed(misses === "whole" ? changedAsAWhole(random, all) : all);
	}

	/** Whether a rule is to be missed for the sake of a turn: an actor may only show where leaders are linked to it. */
	#isToMiss(rule: Rule): boolean {
		if (this.#turn?.about === "rule") return this.#turn.missed.includes(rule);
		return !rule.shared && this.#turn?.actor.actor === rule.other;
	}

	/** The way in which a rule is nearly met, where that is what the snapshot is about. */
	#wayOf(rule: Rule): Way | undefined {
		return this.#turn?.about === "rule" && this.#turn.rule === rule ? this.#turn.way : undefined;
	}

	/** Links each leader to an object of the other actor, or keeps all apart. */
	#relate(rule: Rule, isLinked: boolean): void {
		const random = this.#random;
		const way = this.#wayOf(rule);
		const others = this.#cast.othersOf(rule, isLinked || way !== undefined);
		for (const leader of this.#cast.leaders) {
			if (way !== undefined) for (const other of others) this.#linkBy(way, rule.type, leader, other);
			else if (!isLinked) for (const other of others) this.#keepApart(rule, leader, other);
			else if (others.length > 0) this.#link(rule.type, leader, random.pick(others));
			// What is linked to itself is linked to nothing by that.
			if (random.chance(0.04)) link(random, rule.type, leader, leader);
		}
	}

	#link(type: Rule["type"], a: Part, b: Part): void {
		const random = this.#random;
		link(random, type, a, b);
		// A term may find namespaces by the labels of their objects.
		const needsNamespaces = type === "HAS_AFFINITY_TO" && random.chance(0.5);
		if (needsNamespaces) this.#cast.thirds.push(namespaceObject(random, a), namespaceObject(random, b));
	}

	/** Links a leader to the other one, or to one that stands in for it, and changes one of them. */
	#linkBy(way: Way, type: Rule["type"], leader: Part, other: Part): void {
		const random = this.#random;
		const standIn = { draft: copyOf(other.draft) };
		const linked = random.chance(0.3) ? standIn : other;
		if (linked === standIn) this.#cast.thirds.push(standIn);
		this.#link(type, leader, linked);
		if (linked === standIn || random.chance(0.5)) way(random, linked, leader);
		else way(random, leader, linked);
		if (way === withoutNamespace) this.#cast.thirds.push({ draft: definitionOf(random, linked) });
	}

	#keepApart({ type }: Rule, a: Part, b: Part): void {
		const random = this.#random;
		const nearness = random.next();
		if (nearness < 0.45) linkNearly(random, type, a, b);
		else if (nearness < 0.7) putTogether(random, a, b);
		separate(random, type, a, b);
	}

	#relateInCommon(rule: Rule, isLinked: boolean): void {
		const random = this.#random;
		const { type } = rule;
		const way = this.#wayOf(rule);
		for (const a of this.#cast.leaders) {
			for (const b of this.#cast.followers) {
				// One pair is enough to be found, and the others should differ from it.
				const isFirst = a === this.#cast.leaders[0] && b === this.#cast.followers[0];
				if (way !== undefined) this.#linkInCommonBy(way, type, a, b);
				else if (isLinked && (isFirst || random.chance(0.4))) {
					this.#add(linkInCommon(random, type, a, b));
				} else if (!isLinked) this.#keepApartInCommon(type, a, b);
			}
		}
	}

	/** Gives two something in common, and changes one of the three. */
	#linkInCommonBy(way: Way, type: Rule["type"], a: Part, b: Part): void {
		const random = this.#random;
		const third = linkInCommon(random, type, a, b);
		if (third !== undefined) this.#cast.thirds.push(third);
		const [one, other] = random.shuffled([a, b]);
		// What two name may be changed in both, and what they have in common in all.
		if (third !== undefined && way === inDisguise) way(random, third, one ?? a);
		else if (third === undefined || random.chance(0.4)) way(random, one ?? a, other ?? b);
		else if (random.chance(0.5)) way(random, third, one ?? a);
		else way(random, one ?? a, third);
	}

	/** What two have in common; where it need not be in the snapshot, it is not always. */
	#add(third: Third | undefined): void {
		if (third !== undefined && !(third.isKnown && this.#random.chance(0.5))) this.#cast.thirds.push(third);
	}

	/** Nothing in common; at times each has what the other has not, or one of the two is linked to the other itself. */
	#keepApartInCommon(type: Rule["type"], a: Part, b: Part): void {
		const random = this.#random;
		const nearness = random.next();
		if (nearness < 0.2) link(random, type, a, b);
		else if (nearness < 0.45) {
			const moved = random.pick([a, b]);
			this.#add(linkInCommon(random, type, a, b));
			if (moved.draft.kind !== "Namespace") moveTo(moved, random.pick(["elsewhere", "payments"]));
		} else if (nearness < 0.65) this.#add(linkInCommon(random, type, a, { draft: copyOf(b.draft) }));
		else if (nearness < 0.85) {
			this.#add(linkInCommon(random, type, a, b));
			nudge(random, random.pick([a, b]));
		}
		separate(random, type, a, b);
	}

	/** A part as documents: a Pod at times as a controller's template, a controller at times with a template. */
	#written({ draft, aim }: Part): readonly Draft[] {
		const random = this.#random;
		if (draft.kind === "Pod" && found(draft, "metadata", "ownerReferences") === undefined) {
			const fits = aim === undefined || aim.fitsTemplate;
			const share = fits && this.#turn === undefined ? 0.25 : 0.06;
			if (random.chance(share)) return templated(random, draft);
		}
		const pods = [...this.#aim.actors.values()].filter(({ actor }) => actor.kind === "Pod");
		if (random.chance(0.3)) withTemplate(draft, pods.length > 0 ? random.pick(random.pick(pods).baselines) : BARE_POD);
		return [draft];
	}

	#disturbed(documents: readonly Json[]): readonly Json[] {
		const random = this.#random;
		const repeated = random.chance(0.06) ? again(random, documents, 0.3, () => ({})) : [];
		const share = this.#intent === "chaos" ? 0.4 : 0.02;
		const all = [...documents, ...repeated].map((document) => spoilt(random, document, share));
		return random.chance(0.2) ? wrapped(random, all) : all;
	}
}
