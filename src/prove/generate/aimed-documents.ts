import { type Json, setOwn } from "../../base/json.js";
import type { Pattern, Rule } from "../../pattern/pattern.js";
import { type ActorAim, type Aim, aimOf, NAMES, NAMESPACES, PLAIN_NAMES } from "./aim.js";
import { type Atom, realise, shortened } from "./atom.js";
import { linkInCommon } from "./common-links.js";
import { again, spoilt, wrapped } from "./disturbance.js";
import { copyOf, type Draft, found, objectAt, put } from "./draft.js";
import { kindOf, link, moveTo, namespaceOf, type Part, separate } from "./links.js";
import { linkNearly, putTogether } from "./near-misses.js";
import { ODD_VALUES } from "./odd-values.js";
import type { Random } from "./random.js";
import { relative } from "./relatives.js";
import { isClusterScoped, skeleton } from "./skeleton.js";
import { strayDocuments } from "./stray-documents.js";
import { templated, withTemplate } from "./template-controller.js";

/**
 * Documents aimed at a pattern: some that it finds, some that miss by a hair. Of every two, about one meets all
 * conditions and rules, and the other is changed in one thing: a value next to the other side of a condition, a link
 * that is missing, nearly there or too many. A few are not aimed at all.
 */
export function aimedDocuments(random: Random, pattern: Pattern): readonly Json[] {
	if (random.chance(0.02)) return strayDocuments(random);
	return new Scene(random, pattern, aimOf(pattern)).documents();
}

/** What becomes of the snapshot: all as the pattern wants it, all but one thing, or anything. */
type Intent = "hit" | "miss" | "chaos";

class Scene {
	readonly #random: Random;
	readonly #pattern: Pattern;
	readonly #aim: Aim;
	readonly #intent: Intent;
	readonly #home: string;
	readonly #leaders: Part[];
	readonly #followers: Part[];
	readonly #others = new Map<string, Part[]>();
	readonly #thirds: Part[] = [];

	constructor(random: Random, pattern: Pattern, aim: Aim) {
		this.#random = random;
		this.#pattern = pattern;
		this.#aim = aim;
		this.#intent = random.pick(INTENTS);
		this.#home = random.pick(HOMES);
		this.#leaders = this.#parts(aim.leader, random.chance(this.#intent === "miss" ? 0.9 : 0.7) ? 1 : 2);
		this.#followers = aim.follower === undefined ? [] : this.#parts(aim.follower, random.chance(0.75) ? 1 : 2);
	}

	documents(): readonly Json[] {
		const random = this.#random;
		const rules = [...this.#pattern.relationships.rules, ...this.#pattern.commonRelationships.rules];
		// The one thing that differs: a rule, an atom of some actor, or that an actor is there at all.
		const misses = this.#intent === "miss" ? random.pick(["rule", "rule", "atom", "atom", "atom", "absent"]) : "none";
		const missed = misses === "rule" && rules.length > 0 ? random.pick(rules) : undefined;
		if (random.chance(0.1)) this.#shareRoles();
		for (const rule of random.shuffled(this.#pattern.relationships.rules)) this.#relate(rule, rule === missed);
		for (const rule of random.shuffled(this.#pattern.commonRelationships.rules))
			this.#relateInCommon(rule, rule === missed);
		if (misses !== "none" && missed === undefined) this.#miss(misses === "absent");
		if (this.#intent === "chaos") for (const part of this.#all()) if (random.chance(0.4)) this.#flip(part);
		return this.#disturbed(random.shuffled(this.#all().flatMap((part) => this.#written(part))));
	}

	#all(): readonly Part[] {
		return [...this.#leaders, ...this.#followers, ...[...this.#others.values()].flat(), ...this.#thirds];
	}

	#parts(aim: ActorAim, count: number): Part[] {
		return Array.from({ length: count }, (_, i) => this.#part(aim, i > 0));
	}

	/** A candidate of the actor, as far as one was found, with a name and a namespace that it can have. */
	#part(aim: ActorAim, isSecond: boolean): Part {
		const random = this.#random;
		const draft = copyOf(random.pick(aim.baselines));
		const metadata = objectAt(draft, "metadata");
		const names = aim.names.length > 0 && random.chance(isSecond ? 1 : 0.7) ? aim.names : [];
		const plain = names.filter((name) => NAMES.indexOf(name) < PLAIN_NAMES);
		if (names.length > 0) metadata.name = random.pick(plain.length > 0 && random.chance(0.8) ? plain : names);
		if (aim.namespaces.length > 0) {
			const isHome = aim.namespaces.includes(this.#home) && random.chance(0.85);
			const namespace = isHome ? this.#home : random.pick(aim.namespaces);
			if (namespace === "default" && random.chance(0.5)) delete metadata.namespace;
			else metadata.namespace = namespace;
		}
		if (random.chance(0.04)) setOwn(objectAt(metadata, "labels"), random.pick(ODD_LABELS), random.pick(NAMES));
		if (random.chance(0.03) && aim.names.length > 0) {
			delete metadata.name;
			metadata.generateName = `${random.pick(NAMES)}-`;
		}
		return { draft, aim };
	}

	/** Makes a leader such as another actor of its kind wants it, so that it can play both parts. */
	#shareRoles(): void {
		const random = this.#random;
		const { leader, actors } = this.#aim;
		const others = [...actors.values()].filter((aim) => aim !== leader && aim.actor.kind === leader.actor.kind);
		if (others.length === 0) return;
		const { draft } = random.pick(this.#leaders);
		for (const atom of random.pick(others).atoms) {
			if (atom.group !== "matchAny" || random.chance(0.5)) realise(random, draft, atom, atom.group !== "matchNone");
		}
	}

	/** The other actor's objects; one, or none where the rule wants no link and chance has it. */
	#othersOf(rule: Rule, isWanted: boolean): readonly Part[] {
		const { follower, leader } = this.#pattern;
		if (rule.other === follower) return this.#followers;
		if (rule.other === leader) return this.#leaders;
		const known = this.#others.get(rule.other.id);
		if (known !== undefined) return known;
		const count = this.#random.chance(0.15) ? 2 : isWanted || this.#random.chance(0.8) ? 1 : 0;
		const aim = this.#aim.actors.get(rule.other.id);
		const parts = aim === undefined ? [] : this.#parts(aim, count);
		this.#others.set(rule.other.id, parts);
		return parts;
	}

	/** Links each leader to an object of the other actor, where the rule wants that, or keeps all apart. */
	#relate(rule: Rule, isMissed: boolean): void {
		const random = this.#random;
		const isLinked = this.#intent === "chaos" ? random.chance(0.5) : rule.shared !== isMissed;
		const others = this.#othersOf(rule, isLinked);
		for (const leader of this.#leaders) {
			if (!isLinked) for (const other of others) this.#keepApart(rule, leader, other);
			else if (others.length > 0) this.#link(rule.type, leader, random.pick(others));
			// What is linked to itself is linked to nothing by that.
			if (random.chance(0.04)) link(random, rule.type, leader, leader);
		}
	}

	#link(type: Rule["type"], a: Part, b: Part): void {
		const random = this.#random;
		link(random, type, a, b);
		if (type !== "HAS_AFFINITY_TO" || random.chance(0.5)) return;
		// A term may find namespaces by the labels of their objects.
		for (const part of [a, b]) {
			const namespace = skeleton("Namespace", namespaceOf(part) ?? "default", "");
			objectAt(namespace, "metadata").labels = { team: random.pick(["a", "a", "b"]) };
			this.#thirds.push({ draft: namespace });
		}
	}

	#keepApart({ type }: Rule, a: Part, b: Part): void {
		const random = this.#random;
		const nearness = random.next();
		if (nearness < 0.45) linkNearly(random, type, a, b);
		else if (nearness < 0.7) putTogether(random, a, b);
		separate(random, type, a, b);
	}

	#relateInCommon({ type, shared }: Rule, isMissed: boolean): void {
		const random = this.#random;
		const isLinked = this.#intent === "chaos" ? random.chance(0.5) : shared !== isMissed;
		for (const a of this.#leaders) {
			for (const b of this.#followers) {
				// One pair is enough to be found, and the others should differ from it.
				const isFirst = a === this.#leaders[0] && b === this.#followers[0];
				if (isLinked && (isFirst || random.chance(0.4))) {
					const third = linkInCommon(random, type, a, b);
					if (third !== undefined) this.#thirds.push(third);
				} else if (!isLinked) this.#keepApartInCommon(type, a, b);
			}
		}
	}

	/** Nothing in common; at times each has what the other has not, or one of the two is linked to the other itself. */
	#keepApartInCommon(type: Rule["type"], a: Part, b: Part): void {
		const random = this.#random;
		const nearness = random.next();
		if (nearness < 0.2) link(random, type, a, b);
		else if (nearness < 0.5) {
			const third = linkInCommon(random, type, a, b);
			const moved = random.pick([a, b]);
			if (third !== undefined) this.#thirds.push(third);
			if (moved.draft.kind !== "Namespace") moveTo(moved, random.pick(["elsewhere", "payments"]));
		} else if (nearness < 0.7) {
			const third = linkInCommon(random, type, a, { draft: copyOf(b.draft) });
			if (third !== undefined) this.#thirds.push(third);
		}
		separate(random, type, a, b);
	}

	/** Changes one thing about an actor that the pattern needs. */
	#miss(isAbsent: boolean): void {
		const random = this.#random;
		const groups = [this.#leaders, this.#leaders, this.#followers, ...this.#others.values()].filter(
			(parts) => parts.length > 0,
		);
		const withAtoms = groups.filter(([part]) => (part?.aim?.atoms.length ?? 0) > 0);
		const parts = random.pick(!isAbsent && withAtoms.length > 0 ? withAtoms : groups);
		for (const part of parts) {
			if (!isAbsent && withAtoms.length > 0) this.#flip(part);
			else
				part.draft.kind = random.pick([
					`${kindOf(part)}s`,
					kindOf(part).toLowerCase(),
					"Widget",
					shortened(kindOf(part)),
				]);
		}
	}

	/** Puts an atom of the part's actor onto its other side, or replaces something on its path. */
	#flip({ draft, aim }: Part): void {
		const random = this.#random;
		if (aim === undefined || aim.atoms.length === 0) return;
		const any = aim.atoms.filter(({ group }) => group === "matchAny");
		const atom = random.pick(aim.atoms);
		// One of several alternatives decides nothing.
		const flipped: readonly (Atom & { readonly group: string })[] =
			atom.group === "matchAny" && random.chance(0.8) ? any : [atom];
		for (const { group, ...each } of flipped) realise(random, draft, each, group === "matchNone");
		const { path } = atom.condition;
		if (path.length > 1 && random.chance(0.1)) {
			const above = path.slice(0, 1 + random.below(path.length - 1));
			put(draft, above, { value: random.pick(ODD_VALUES), everywhere: true, random });
		}
	}

	/** A part as documents: a Pod at times as a controller's template, a controller at times with a template. */
	#written({ draft, aim }: Part): readonly Draft[] {
		const random = this.#random;
		if (draft.kind === "Pod" && found(draft, "metadata", "ownerReferences") === undefined) {
			const share = aim === undefined || aim.fitsTemplate ? 0.25 : 0.06;
			if (random.chance(share)) return templated(random, draft);
		}
		const pods = [...this.#aim.actors.values()].filter(({ actor }) => actor.kind === "Pod");
		if (random.chance(0.3)) withTemplate(draft, pods.length > 0 ? random.pick(random.pick(pods).baselines) : BARE_POD);
		return [draft];
	}

	#disturbed(documents: readonly Json[]): readonly Json[] {
		const random = this.#random;
		let all = documents;
		const bystander = random.next();
		if (bystander < 0.04) all = [...all, relative(random, { name: random.pick(NAMES), namespace: this.#home })];
		else if (bystander < 0.08) all = [...all, this.#namesake()];
		else if (bystander < 0.1) all = [...all, definitionOf(random, random.pick(this.#all()))];
		if (random.chance(0.06)) all = [...all, ...again(random, all, 0.3, () => ({}))];
		if (random.chance(this.#intent === "chaos" ? 0.6 : 0.06)) all = all.map((document) => spoilt(random, document));
		return random.chance(0.2) ? wrapped(random, all) : all;
	}

	/** An object of the leader's name in another namespace, or of its kind and name in another group. */
	#namesake(): Json {
		const random = this.#random;
		const leader = random.pick(this.#leaders);
		const copy = copyOf(leader.draft);
		if (random.chance(0.5) && !isClusterScoped(kindOf(leader))) moveTo({ draft: copy }, random.pick(NAMESPACES));
		else if (random.chance(0.5)) copy.apiVersion = "x.io/v2";
		else
			return skeleton(
				random.pick(["ConfigMap", "Deployment", "Namespace"]),
				String(found(copy, "metadata", "name")),
				this.#home,
			);
		return copy;
	}
}

/** A definition that says of the part's kind, in its group or in another, that it has no namespace. */
function definitionOf(random: Random, { draft }: Part): Json {
	const [group = ""] = String(draft.apiVersion).split("/");
	return {
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition",
		metadata: { name: "any" },
		spec: {
			group: random.pick([group, group, "x.io", ""]),
			scope: random.pick(["Cluster", "Cluster", "Namespaced"]),
			names: { kind: draft.kind ?? null },
		},
	};
}

const BARE_POD: Draft = skeleton("Pod", "web", "shop");
const ODD_LABELS: readonly string[] = ["__proto__", "constructor", "a.b/c", "", "app.kubernetes.io/name", "größe"];
const INTENTS: readonly Intent[] = ["hit", "hit", "hit", "hit", "hit", "miss", "miss", "miss", "miss", "chaos"];
const HOMES: readonly string[] = ["shop", "shop", "shop", "default", "payments", "Shop", "7"];
