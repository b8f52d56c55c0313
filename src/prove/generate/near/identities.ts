import { isJsonList, isJsonObject, type Json } from "../../../base/json.js";
import { shortened } from "../atom.js";
import { type Draft, found, objectAt } from "../draft.js";
import { kindOf, moveTo, namespaceOf, textName } from "../links.js";
import type { Way } from "./way.js";

/** It is in another namespace, or in none. */
export const otherNamespace: Way = (random, one) =>
	moveTo(
		one,
		random.pick(["payments", "elsewhere", "default", "Shop", undefined].filter((to) => to !== namespaceOf(one))),
	);

/** Its name is a letter off. */
export const otherName: Way = (random, one) => {
	const name = textName(one);
	const near = [`${name}x`, shortened(name), name.toUpperCase(), ` ${name}`, `${name}\n`, name.normalize("NFD")];
	objectAt(one.draft, "metadata").name = random.pick(near);
};

/** Its name is no text. */
export const numberAsName: Way = (random, one) => {
	objectAt(one.draft, "metadata").name = random.pick<Json>([5, true, { name: "web" }, ["web"]]);
};

const GUISES = ["Widget", "Row", "Page", "ConfigMap", "StatefulSet", "Pod"];

/** One of the two says that it is of another kind. */
export const inDisguise: Way = (random, one, other) => {
	const kind = kindOf(one);
	const guise = random.pick(GUISES.filter((name) => name !== kind));
	one.draft.kind = guise;
	for (const { draft } of [one, other]) {
		const owners = found(draft, "metadata", "ownerReferences");
		for (const owner of isJsonList(owners) ? owners : []) {
			if (isJsonObject(owner) && owner.kind === kind) (owner as Draft).kind = guise;
		}
	}
};

/** What has no namespace is named by an empty one. */
export const withoutNamespace: Way = (_random, one, other) => {
	for (const [part, named] of [
		[one, other],
		[other, one],
	] as const) {
		const items = found(part.draft, "spec", "resourcesRefs", "items");
		if (!isJsonList(items)) continue;
		for (const item of items) if (isJsonObject(item)) (item as Draft).namespace = "";
		moveTo(named, undefined);
	}
};
