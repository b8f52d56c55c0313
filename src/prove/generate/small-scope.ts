import { type Json, stableStringify } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import { type ActorAim, type Aim, aimOf, rename } from "./aim.js";
import { linkInCommon } from "./common-links.js";
import { copyOf, type Draft, found, objectAt, put } from "./draft.js";
import { link, moveTo, type Part } from "./links.js";
import { Random } from "./random.js";
import { isClusterScoped, skeleton } from "./skeleton.js";
import { inController, ownerReference } from "./template-controller.js";

export interface SmallScope {
	/** Variants in the domain. */
	readonly objects: number;
	/** The most objects of a snapshot. */
	readonly k: number;
	/** How many snapshots there are. */
	readonly count: number;
	/** The same ones in the same order, each time. They share objects, which nobody may change. */
	snapshots(): Iterable<readonly Json[]>;
}

/**
 * All sets of at most k objects out of those that matter to a pattern; k is the largest for which there are at most
 * `most` of them. The objects: for each actor one that passes its filters, linked by no key and by each of two, in each
 * of two namespaces; with each condition alone on its other side; as a controller's template; and third things.
 */
export function smallScope(pattern: Pattern, most: number): SmallScope {
	const { needed, welcome } = domainOf(pattern, aimOf(pattern));
	let domain = needed;
	// What is only welcome must not keep three objects from meeting.
	for (const draft of welcome) if (countOf(domain.length + 1, 3) <= most) domain = [...domain, draft];
	let k = 0;
	while (k < domain.length && countOf(domain.length, k + 1) <= most) k++;
	return {
		objects: domain.length,
		k,
		count: countOf(domain.length, k),
		*snapshots() {
			for (let size = 0; size <= k; size++) yield* setsOf(domain, size);
		},
	};
}

/** How many sets of at most k things there are. */
function countOf(things: number, k: number): number {
	let [all, sets] = [0, 1];
	for (let size = 0; size <= Math.min(k, things); size++) {
		all += sets;
		sets = (sets * (things - size)) / (size + 1);
	}
	return all;
}

/** The sets of a size, in the order of the domain. */
function* setsOf(domain: readonly Json[], size: number, start = 0): Iterable<readonly Json[]> {
	if (size === 0) yield [];
	else {
		for (let i = start; i <= domain.length - size; i++) {
			for (const rest of setsOf(domain, size - 1, i + 1)) yield [domain[i] ?? null, ...rest];
		}
	}
}

interface Domain {
	readonly needed: readonly Json[];
	/** Further values of conditions, the most telling first. */
	readonly welcome: readonly Json[];
}

const KEYS = ["key-1", "key-2"];
const [HOME, AWAY] = ["shop", "payments"] as const;

function domainOf(pattern: Pattern, aim: Aim): Domain {
	const needed = new Variants();
	const linked = [...linkedParts(pattern, aim), ...namespacesOf(pattern)];
	for (const { draft } of linked) {
		needed.add(draft);
		if (!isClusterScoped(String(draft.kind))) needed.add(moved(draft, AWAY));
	}
	const welcome: Draft[][] = [];
	for (const actor of aim.actors.values()) {
		const own = linked.filter((part) => part.aim === actor);
		const main = own[1]?.draft ?? own[0]?.draft ?? {};
		if (actor.actor.kind === "Pod") for (const draft of ofTemplate(main)) needed.add(draft);
		for (const atom of actor.atoms) {
			const wanted = atom.group !== "matchNone";
			const [across, same] = wanted ? [atom.failing, atom.holding] : [atom.holding, atom.failing];
			const [first, ...others] = [...across.slice(0, 3), ...same.slice(0, 3)].map((value) => {
				const draft = copyOf(main);
				put(draft, atom.condition.path, { value, everywhere: true, random: new Random(1) });
				return draft;
			});
			if (first !== undefined) needed.add(first);
			welcome.push(others);
		}
	}
	const inTurn = Array.from({ length: 5 }, (_, turn) => welcome.flatMap((drafts) => drafts.slice(turn, turn + 1)));
	return { needed: needed.all, welcome: needed.without(inTurn.flat()) };
}

/** Objects, each once. */
class Variants {
	readonly all: Draft[] = [];
	readonly #known = new Set<string>();

	add(draft: Draft): void {
		if (this.#isNew(draft)) this.all.push(draft);
	}

	without(drafts: readonly Draft[]): Draft[] {
		return drafts.filter((draft) => this.#isNew(draft));
	}

	#isNew(draft: Draft): boolean {
		const text = stableStringify(draft);
		const isNew = !this.#known.has(text);
		this.#known.add(text);
		return isNew;
	}
}

/** For each actor an object that is linked to nothing, then for each rule and key those that it links. */
function linkedParts(pattern: Pattern, aim: Aim): readonly Part[] {
	const bare = [...aim.actors.values()].map((actor) => partOf(actor, "none"));
	const linked: Part[] = [];
	for (const [number, key] of KEYS.entries()) {
		const random = new Random(number);
		const leader = partOf(aim.leader, key);
		const follower = aim.follower === undefined ? undefined : partOf(aim.follower, key);
		const others = new Map<string, Part>();
		for (const { type, other } of pattern.relationships.rules) {
			const actor = aim.actors.get(other.id);
			if (actor === undefined) continue;
			const part =
				actor === aim.follower && follower !== undefined ? follower : (others.get(other.id) ?? partOf(actor, key));
			if (part !== follower) others.set(other.id, part);
			link(random, type, leader, part);
		}
		linked.push(leader, ...others.values());
		if (follower === undefined) continue;
		linked.push(follower);
		for (const { type } of pattern.commonRelationships.rules) {
			const third = linkInCommon(random, type, leader, follower, key);
			if (third !== undefined) linked.push(third);
		}
	}
	return [...bare, ...linked];
}

/** The namespaces that an affinity term may find by their labels. */
function namespacesOf({ relationships, commonRelationships }: Pattern): readonly Part[] {
	const rules = [...relationships.rules, ...commonRelationships.rules];
	if (!rules.some(({ type }) => type === "HAS_AFFINITY_TO")) return [];
	return [HOME, AWAY].map((name) => {
		const draft = skeleton("Namespace", name, "");
		objectAt(draft, "metadata").labels = { team: "a" };
		return { draft };
	});
}

/** A candidate of the actor, named and labelled by a key as far as its filters let it. */
function partOf(aim: ActorAim, key: string): Part {
	const draft = copyOf(aim.baselines[0] ?? {});
	if (aim.names.length > 0) rename(draft, `${key}-${aim.actor.id}`);
	if (draft.kind === "Pod" && found(draft, "metadata", "labels") === undefined) {
		objectAt(draft, "metadata").labels = { app: key };
	}
	if (aim.namespaces.includes(HOME)) moveTo({ draft }, HOME);
	return { draft, aim };
}

function moved(draft: Draft, namespace: string): Draft {
	const copy = copyOf(draft);
	moveTo({ draft: copy }, namespace);
	return copy;
}

/** A controller of whose template the Pod is, and a Pod that it has made by then. */
function ofTemplate(pod: Draft): readonly Draft[] {
	const controller = inController(copyOf(pod), "Deployment");
	const live = copyOf(pod);
	const metadata = objectAt(live, "metadata");
	metadata.name = `${String(metadata.name)}-live`;
	metadata.ownerReferences = [ownerReference(new Random(1), controller)];
	return [controller, live];
}
