import { isJsonList, isJsonObject, type Json, setOwn } from "../../../base/json.js";
import type { CriteriaRelation, Link } from "../../../pattern/pattern.js";
import type { ValuePath } from "../../../pattern/value-path.js";
import { LIST_CHANGES } from "../list-changes.js";
import { copyOf, type MutableObject, memberAt, objectUnder } from "../mutable-object.js";
import { disguised, nonTextName, otherName } from "../perturbations/identities.js";
import { LIST_PERTURBATIONS, otherInBoth, otherText } from "../perturbations/texts.js";
import type { Random } from "../random.js";
import type { BoundObject } from "./relate-criteria.js";
import { changeOwner, closeCircle } from "./relate-owners.js";
import { place } from "./role-objects.js";
import { brokenSelectors } from "./selector-samples.js";
import { nearInputs } from "./transform-samples.js";
import { type Indexes, placeOf, setPlace, valueAtPlace } from "./value-places.js";

/** A subject and an object that a link relates, and what stands between owners. */
export interface RelatedPair {
	readonly subject: BoundObject;
	readonly other: BoundObject;
	readonly between: MutableObject[];
}

/** Changes two related objects, so that they are hardly related or not at all. May add objects. */
export type ResourceEdit = (random: Random, pair: RelatedPair) => readonly MutableObject[] | undefined;

/** Returns the edits of a link, each about one thing that it asks. */
export function editsOf(link: Link): readonly ResourceEdit[] {
	const { relation } = link;
	const sides = [otherNamespaceOf, otherGroupOf, otherKindOf].flatMap((edit) => [edit("subject"), edit("other")]);
	const general = [...GENERAL, ...sides];
	if (relation.by === "ownership") return [...general, ...OWNERSHIP];
	if (relation.by === "type") return general;
	return [...general, ...criteriaEdits(relation), ...selectorEdits(relation)];
}

const GENERAL: readonly ResourceEdit[] = [
	otherText,
	otherInBoth,
	otherInBoth,
	...LIST_PERTURBATIONS,
	otherName,
	nonTextName,
	disguised,
].map((perturb) => (random: Random, { subject, other }: RelatedPair) => {
	const [one, two] = random.shuffled([{ object: subject.object }, { object: other.object }]);
	if (one === undefined || two === undefined) return undefined;
	return perturb(random, one, two)?.map(({ object }) => object);
});

/** The kind of another group. */
function otherGroupOf(side: "subject" | "other"): ResourceEdit {
	return (random, pair) => {
		pair[side].object.apiVersion = random.pick(["apps/v9", "aaa.io/v1", "v1", "x.io/v1", "zzz.io/v1"]);
		return undefined;
	};
}

/** All that the object has, under another kind. */
function otherKindOf(side: "subject" | "other"): ResourceEdit {
	return (random, pair) => {
		pair[side].object.kind = random.pick(["Gadget", "Secret", "Widget", "Part", "Pod"]);
		return undefined;
	};
}

function otherNamespaceOf(side: "subject" | "other"): ResourceEdit {
	return (random, pair) => {
		place(pair[side].object, random.pick(["payments", "elsewhere", undefined, "Shop"]));
		return undefined;
	};
}

const OWNERSHIP: readonly ResourceEdit[] = [
	(random, { subject, other, between }) => {
		changeOwner(random, random.pick([subject.object, other.object, ...between]));
		return undefined;
	},
	(random, { subject, other, between }) => {
		changeOwner(random, random.pick([subject.object, other.object, ...between]));
		return undefined;
	},
	// A chain that lacks a link.
	(_, { between }) => {
		between.pop();
		return undefined;
	},
	(random, { between }) => {
		for (const object of between) place(object, random.pick(["payments", undefined, "elsewhere"]));
		return undefined;
	},
	(random, { subject, other }) => {
		closeCircle(random, subject.object, other.object);
		closeCircle(random, other.object, subject.object);
		return undefined;
	},
	(random, { subject, other, between }) => {
		const all = [subject.object, other.object, ...between];
		for (const object of all) objectUnder(object, "metadata").uid = random.pick<Json>(["u1", "u1", "u2", "", 5]);
		return undefined;
	},
	// The other way round.
	(_, { subject, other }) => {
		const [own, theirs] = [subject, other].map(({ object }) => memberAt(object, "metadata", "ownerReferences"));
		for (const [{ object }, references] of [[subject, theirs] as const, [other, own] as const]) {
			if (references === undefined) delete objectUnder(object, "metadata").ownerReferences;
			else objectUnder(object, "metadata").ownerReferences = copyOf(references);
		}
		return undefined;
	},
];

function criteriaEdits({ criteria }: CriteriaRelation): readonly ResourceEdit[] {
	return criteria.flatMap((criterion) =>
		(["subject", "other"] as const).flatMap((side): readonly ResourceEdit[] => {
			const { sources, transform } = criterion[side];
			return sources.flatMap((source): readonly ResourceEdit[] => {
				if (typeof source === "string") return [];
				const edit = (
					change: (random: Random, old: Json | undefined) => Json | undefined,
					everywhere = true,
				): ResourceEdit => {
					return (random, pair) => {
						const { object, indexes } = pair[side];
						const path = placeOf(source, indexes);
						setPlace(random, object, path, change(random, valueAtPlace(object, path)), everywhere);
						return undefined;
					};
				};
				const text = (value: Json | undefined) => (typeof value === "string" ? value : "web");
				return [
					edit(() => undefined),
					edit(() => null),
					edit((random, old) => random.pick(nearInputs(text(old), transform))),
					edit((random, old) => random.pick(nearInputs(text(old), transform)), false),
					edit((random, old) => random.pick<Json>(["", [], {}, [text(old)], { a: text(old) }, null, 5, true, [null]])),
					edit((random, old) => random.pick([text(old).toUpperCase(), ` ${text(old)}`, `${text(old)}x`, "other"])),
					otherElement(side, source),
					...LIST_CHANGES.map((change) => changedLists(side, source, change)),
				];
			});
		}),
	);
}

/** What an element has stands in another element. */
function otherElement(side: "subject" | "other", source: ValuePath): ResourceEdit {
	return (random, pair) => {
		const { object, indexes } = pair[side];
		const path = placeOf(source, indexes);
		const value = valueAtPlace(object, path);
		const at = path.findLastIndex(({ step }) => step === "index" || step === "each");
		const step = path[at];
		if (step?.step !== "index" || value === undefined) return undefined;
		setPlace(random, object, path, random.pick<Json | undefined>(["other", undefined]), true);
		setPlace(random, object, path.with(at, { step: "index", index: step.index + 1 }), copyOf(value), true);
		return undefined;
	};
}

/** A list on the way becomes something else. */
function changedLists(
	side: "subject" | "other",
	source: ValuePath,
	change: (list: readonly Json[]) => Json,
): ResourceEdit {
	return (random, pair) => {
		const { object, indexes } = pair[side];
		const path = placeOf(source, indexes);
		const lists = path.flatMap(({ step }, at) => (step === "index" || step === "each" ? [path.slice(0, at)] : []));
		if (lists.length === 0) return undefined;
		const place = random.pick(lists);
		const list = valueAtPlace(object, place);
		if (isJsonList(list)) setPlace(random, object, place, change(list), true);
		return undefined;
	};
}

function selectorEdits({ selector }: CriteriaRelation): readonly ResourceEdit[] {
	if (selector === undefined) return [];
	const [selecting, selected] =
		selector.of === "subject" ? (["subject", "other"] as const) : (["other", "subject"] as const);
	const replace = (everywhere: boolean): ResourceEdit => {
		return (random, pair) => {
			const { object, indexes } = pair[selecting];
			const path = placeOf(selector.at, indexes);
			const old = valueAtPlace(object, path) ?? {};
			setPlace(random, object, path, random.pick(brokenSelectors(old)), everywhere);
			return undefined;
		};
	};
	const relabel: ResourceEdit = (random, pair) => {
		const labels = objectUnder(pair[selected].object, "metadata", "labels");
		const [key = "app"] = random.shuffled(Object.keys(labels));
		if (random.chance("labelDropped")) delete labels[key];
		else setOwn(labels, key, random.pick<Json>(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]));
		return undefined;
	};
	return [
		replace(true),
		replace(true),
		replace(true),
		replace(true),
		replace(false),
		relabel,
		relabel,
		relabel,
		...changedSelectors(selector.at, selecting),
	];
}

/** A selector of some form with one thing in it changed. */
function changedSelectors(at: ValuePath, side: "subject" | "other"): readonly ResourceEdit[] {
	const edit: ResourceEdit = (random, pair) => {
		const { object, indexes } = pair[side];
		const old = valueAtPlace(object, placeOf(at, indexes));
		if (!isJsonObject(old)) return undefined;
		const holder = random.pick([old, memberAt(old, "matchLabels"), ...expressionsIn(old)]);
		if (!isJsonObject(holder)) return undefined;
		const [key] = random.shuffled(Object.keys(holder));
		if (key === undefined) return undefined;
		const changed = random.pick<Json>(["other", null, "", 5, ["other"], [], {}, "NotIn", "Exists", "DoesNotExist"]);
		(holder as MutableObject)[key] = changed;
		return undefined;
	};
	return [edit, edit, edit];
}

function expressionsIn(selector: Json): readonly Json[] {
	const list = memberAt(selector, "matchExpressions");
	return isJsonList(list) ? list : [];
}

export type { Indexes };
