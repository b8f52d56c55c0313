import { includesKind, kindsOverlap, LINKED_KINDS, type RelationshipType } from "../../pattern/relationship-type.js";
import { NAMES, PLAIN_NAMES, rename } from "./aim.js";
import { listAt, objectAt, place } from "./draft.js";
import { alignNamespaces, kindOf, link, linkForth, moveTo, namespaceOf, type Part, textName } from "./links.js";
import type { Random } from "./random.js";
import { skeleton } from "./skeleton.js";

/** Kinds that name one thing at most by a type. */
const NAMES_ONE: Readonly<Partial<Record<RelationshipType, string>>> = { USES_SA: "Pod", MANAGES_KRATEO: "Markdown" };

const KNOWN: ReadonlySet<string> = new Set(["PersistentVolumeClaim", "Namespace", "ServiceAccount", "ConfigMap"]);

/** Where a neighbour may be of any kind. */
const THIRD_KINDS = ["Table", "ConfigMap", "Pod"];

/** A thing that two objects have in common. */
export interface Third extends Part {
	/** Whether they have it in common also where it is not in the snapshot. */
	readonly isKnown: boolean;
}

/**
 * Gives two objects a neighbour in common by a type.
 *
 * @returns the third thing; `undefined` where there is none, or where it is no object (an NFS export).
 */
export function linkInCommon(
	random: Random,
	type: RelationshipType,
	a: Part,
	b: Part,
	name: string = random.pick(NAMES.slice(0, PLAIN_NAMES)),
): Third | undefined {
	if (type === "MOUNTS" && kindOf(a) === "Pod" && kindOf(b) === "Pod" && random.chance(0.25)) {
		const path = random.pick(["/logs", "/", `/${name}`]);
		for (const { draft } of [a, b]) place(listAt(draft, "spec", "volumes"), { nfs: { server: "10.0.0.1", path } });
		return undefined;
	}
	const kind = thirdKind(random, type, kindOf(a), kindOf(b));
	if (kind === undefined) return undefined;
	if (type !== "REFERENCES_KRATEO" && type !== "HAS_AFFINITY_TO") alignNamespaces(random, a, b);
	const third: Part = { draft: skeleton(kind, name, namespaceOf(a) ?? "shop") };
	if (kind !== "Namespace" && namespaceOf(a) === undefined) moveTo(third, undefined);
	if (type === "EXPOSES" && kind === "Pod") {
		// Services may select it by different labels.
		objectAt(third.draft, "metadata").labels = { app: "web", part: "main", area: "shop" };
	}
	if (type === "EXPOSES" && kind === "Service" && random.chance(0.5)) {
		// By a label that no other Service may go by.
		for (const { draft } of [a, b]) objectAt(draft, "metadata", "labels").part = "main";
		objectAt(third.draft, "spec").selector = { part: "main" };
		return { ...third, isKnown: false };
	}
	if (NAMES_ONE[type] === kind) {
		// What names one thing has two in common with it only where they are called the same.
		rename(b.draft, textName(a));
		if (kindOf(a) === kindOf(b)) b.draft.apiVersion = "x.io/v2";
	}
	// Where either of two widgets may name the other, the third thing more often names both.
	const isNamer = type === "REFERENCES_KRATEO" && random.chance(0.5) && linkForth(random, type, third, a);
	if (!isNamer) link(random, type, third, a);
	if (!isNamer || !linkForth(random, type, third, b)) link(random, type, third, b);
	return { ...third, isKnown: KNOWN.has(kind) };
}

/** A kind that can be a neighbour of both. */
function thirdKind(random: Random, type: RelationshipType, a: string, b: string): string | undefined {
	const { from, to } = LINKED_KINDS[type];
	const sides = (kind: string) => [
		...(includesKind(from, kind) ? [to] : []),
		...(includesKind(to, kind) ? [from] : []),
	];
	const shared = sides(a).flatMap((one) => sides(b).flatMap((two) => (kindsOverlap(one, two) ? [[one, two]] : [])));
	const kinds = shared.flatMap(([one, two]) => {
		if (one === "any") return two === "any" ? THIRD_KINDS : (two ?? []);
		return (one ?? []).filter((kind) => includesKind(two ?? [], kind));
	});
	return kinds.length === 0 ? undefined : random.pick(kinds);
}
