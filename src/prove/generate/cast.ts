import { setOwn } from "../../base/json.js";
import type { Pattern, Rule } from "../../pattern/pattern.js";
import { type ActorAim, type Aim, NAMES, PLAIN_NAMES } from "./aim.js";
import { realise } from "./atom.js";
import { copyOf, objectAt } from "./draft.js";
import type { Part } from "./links.js";
import type { Random } from "./random.js";
import { type AtomTurn, takeTurn } from "./turns.js";

const HOMES: readonly string[] = ["shop", "shop", "shop", "default", "payments", "Shop", "7"];
const ODD_LABELS: readonly string[] = ["__proto__", "constructor", "a.b/c", "", "app.kubernetes.io/name", "größe"];

/** The objects of a snapshot in the making, by the parts that they are to play. */
export class Cast {
	readonly leaders: readonly Part[];
	readonly followers: readonly Part[];
	/** What plays no part, but may be what others have in common. */
	readonly thirds: Part[] = [];
	/** The namespace of most of them. */
	readonly home: string;
	readonly #others = new Map<string, readonly Part[]>();
	readonly #random: Random;
	readonly #pattern: Pattern;
	readonly #aim: Aim;
	readonly #turn: AtomTurn | undefined;

	/** @param turn what the first object of its actor is given. */
	constructor(random: Random, pattern: Pattern, aim: Aim, leaders: number, turn?: AtomTurn) {
		this.#random = random;
		this.#turn = turn;
		this.#pattern = pattern;
		this.#aim = aim;
		this.home = random.pick(HOMES);
		this.leaders = this.#parts(aim.leader, leaders);
		this.followers = aim.follower === undefined ? [] : this.#parts(aim.follower, random.chance(0.75) ? 1 : 2);
		// Who plays two parts would hide what a turn shows of one.
		if (turn === undefined && random.chance(0.1)) this.#shareRoles();
	}

	get all(): readonly Part[] {
		return [...this.leaders, ...this.followers, ...[...this.#others.values()].flat(), ...this.thirds];
	}

	/** The parts of each actor on whom a verdict may depend; the leader's twice, for most depends on it. */
	get groups(): readonly (readonly Part[])[] {
		const telling = this.#aim.tellingRules.map(({ other }) => this.#others.get(other.id) ?? []);
		return [this.leaders, this.leaders, this.followers, ...telling].filter((parts) => parts.length > 0);
	}

	/** The other actor's objects; one, or none where the rule wants no link and chance has it. */
	othersOf(rule: Rule, isWanted: boolean): readonly Part[] {
		const { follower, leader } = this.#pattern;
		if (rule.other === follower) return this.followers;
		if (rule.other === leader) return this.leaders;
		const known = this.#others.get(rule.other.id);
		if (known !== undefined) return known;
		const count = this.#random.chance(0.15) ? 2 : isWanted || this.#random.chance(0.8) ? 1 : 0;
		const aim = this.#aim.actors.get(rule.other.id);
		const parts = aim === undefined ? [] : this.#parts(aim, count);
		this.#others.set(rule.other.id, parts);
		return parts;
	}

	#parts(aim: ActorAim, count: number): readonly Part[] {
		const parts = Array.from({ length: count }, (_, i) => this.#part(aim, i > 0));
		const [first] = parts;
		if (first !== undefined && this.#turn?.actor === aim) takeTurn(this.#random, first.draft, this.#turn);
		return parts;
	}

	/** A candidate of the actor, as far as one was found, with a name and a namespace that it can have. */
	#part(aim: ActorAim, isSecond: boolean): Part {
		const random = this.#random;
		const draft = copyOf(random.pick(aim.baselines));
		if (aim.atoms.length > 0 && random.chance(0.3)) {
			const atom = random.pick(aim.atoms);
			realise(random, draft, atom, atom.group !== "matchNone");
		}
		const metadata = objectAt(draft, "metadata");
		const names = aim.names.length > 0 && random.chance(isSecond ? 1 : 0.7) ? aim.names : [];
		const plain = names.filter((name) => NAMES.indexOf(name) < PLAIN_NAMES);
		if (names.length > 0) metadata.name = random.pick(plain.length > 0 && random.chance(0.8) ? plain : names);
		if (aim.namespaces.length > 0) {
			const isHome = aim.namespaces.includes(this.home) && random.chance(0.85);
			const namespace = isHome ? this.home : random.pick(aim.namespaces);
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
		const { draft } = random.pick(this.leaders);
		for (const atom of random.pick(others).atoms) {
			if (atom.group !== "matchAny" || random.chance(0.5)) realise(random, draft, atom, atom.group !== "matchNone");
		}
	}
}
