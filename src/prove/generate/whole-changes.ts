import { isJsonList, isJsonObject, type Json, type JsonObject, setOwn } from "../../base/json.js";
import type { Draft } from "./draft.js";
import { asObject, type ListChange, padded } from "./list-changes.js";
import type { Random } from "./random.js";

/**
 * Documents with one change that only shows in all of them together: the tests of a join that links need, and that no
 * spoilt document alone gets past.
 */
export function changedAsAWhole(random: Random, documents: readonly Json[]): readonly Json[] {
	const change = random.pick(CHANGES);
	return change(random, documents);
}

/** A text that stands in several places becomes the same other thing in all of them: names that meet, but are no names. */
function everywhereOdd(random: Random, documents: readonly Json[]): readonly Json[] {
	const texts = repeatedTexts(documents);
	if (texts.length === 0) return documents;
	const text = random.pick(texts);
	const odd = random.pick<Json>([5, true, "", "", "x", 0, ["web"], { name: "web" }]);
	return documents.map((document) => mapped(document, (value) => (value === text ? odd : value)));
}

/** A text that stands in several places becomes another one in one of them. */
function onceOther(random: Random, documents: readonly Json[]): readonly Json[] {
	const texts = repeatedTexts(documents);
	if (texts.length === 0) return documents;
	const text = random.pick(texts);
	const place = random.below(textsOf(documents).filter((other) => other === text).length);
	let count = 0;
	const isPlace = (value: Json) => value === text && count++ === place;
	return documents.map((document) => mapped(document, (value) => (isPlace(value) ? "different" : value)));
}

function listAsObject(random: Random, documents: readonly Json[]): readonly Json[] {
	return otherList(random, documents, asObject);
}

/** One of the lists that hold something, replaced. */
function otherList(random: Random, documents: readonly Json[], change: ListChange): readonly Json[] {
	let count = 0;
	const counted = (value: Json): Json => {
		if (isJsonList(value) && value.length > 0) count++;
		return value;
	};
	for (const document of documents) mapped(document, counted);
	let left = random.below(count);
	const replaced = (value: Json): Json =>
		isJsonList(value) && value.length > 0 && left-- === 0 ? change(value) : value;
	return documents.map((document) => mapped(document, replaced));
}

/** One document more: all that another one has, under a kind that should not have it. */
function impostor(random: Random, documents: readonly Json[]): readonly Json[] {
	const objects = documents.filter(isJsonObject);
	if (objects.length === 0) return documents;
	const body = random.pick(objects);
	const guise: JsonObject = random.pick([...objects, { apiVersion: "x.io/v1", kind: "Widget" }]);
	const own = isJsonObject(body.metadata) ? body.metadata : {};
	const guiseOwn = isJsonObject(guise.metadata) ? guise.metadata : {};
	const name = random.pick([own.name, guiseOwn.name, "impostor"]) ?? null;
	const disguised: JsonObject = {
		...body,
		apiVersion: guise.apiVersion ?? null,
		kind: guise.kind ?? null,
		metadata: { ...own, name },
	};
	return random.chance(0.5) ? [...documents, disguised] : documents.map((one) => (one === guise ? disguised : one));
}

function paddedList(random: Random, documents: readonly Json[]): readonly Json[] {
	return otherList(random, documents, padded);
}

/** A kind, wherever it is named, becomes another one. */
function otherKind(random: Random, documents: readonly Json[]): readonly Json[] {
	const objects = documents.filter(isJsonObject);
	if (objects.length === 0) return documents;
	const { kind } = random.pick(objects);
	const other = random.pick(["Widget", "StatefulSet", "Node"]);
	const everywhere = (value: Json): Json => (value === kind ? other : value);
	return objects.map((document) => {
		const changed = mapped(document, everywhere);
		return isJsonObject(changed) && document.kind === kind
			? { ...changed, kind: other }
			: withKinds(changed, everywhere);
	});
}

/** Owner references name kinds too. */
function withKinds(document: Json, change: (kind: Json) => Json): Json {
	if (!isJsonObject(document) || !isJsonObject(document.metadata) || !isJsonList(document.metadata.ownerReferences))
		return document;
	const ownerReferences = document.metadata.ownerReferences.map((owner) =>
		isJsonObject(owner) ? { ...owner, kind: change(owner.kind ?? null) } : owner,
	);
	return { ...document, metadata: { ...document.metadata, ownerReferences } };
}

/** A claim of one Pod becomes an export whose server and path spell its namespace and name. */
function claimAsExport(random: Random, documents: readonly Json[]): readonly Json[] {
	const pods = documents.filter((document) => isJsonObject(document) && document.kind === "Pod");
	if (pods.length === 0) return documents;
	const pod = random.pick(pods);
	const namespace = isJsonObject(pod) && isJsonObject(pod.metadata) ? (pod.metadata.namespace ?? "default") : "default";
	const asExport = (value: Json): Json => {
		const claim = isJsonObject(value) ? value.persistentVolumeClaim : undefined;
		return isJsonObject(claim) ? { nfs: { server: namespace, path: claim.claimName ?? null } } : value;
	};
	return documents.map((document) => (document === pod ? mapped(document, asExport) : document));
}

/** Texts that stand in two places or more and are neither kinds nor versions. */
function repeatedTexts(documents: readonly Json[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of textsOf(documents)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].flatMap(([text, count]) => (count > 1 ? [text] : []));
}

function textsOf(documents: readonly Json[]): readonly string[] {
	const texts: string[] = [];
	for (const document of documents) {
		mapped(document, (value) => {
			if (typeof value === "string") texts.push(value);
			return value;
		});
	}
	return texts;
}

/** The value with everything in it replaced, inner values first; what says of which kind something is stays. */
function mapped(value: Json, change: (value: Json) => Json): Json {
	if (isJsonList(value)) return change(value.map((element) => mapped(element, change)));
	if (!isJsonObject(value)) return change(value);
	const copy: Draft = {};
	for (const [key, member] of Object.entries(value)) {
		const stays = key === "kind" || key === "apiVersion";
		setOwn(copy, key, stays ? (member ?? null) : mapped(member ?? null, change));
	}
	return change(copy);
}

const CHANGES = [
	...[everywhereOdd, everywhereOdd, onceOther, onceOther, listAsObject, paddedList, paddedList],
	...[impostor, claimAsExport, otherKind],
];
