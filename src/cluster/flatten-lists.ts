import type { Place } from "../base/diagnostic.js";
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import { LIMITS } from "./limits.js";
import { normalise } from "./normalise.js";

/** One document of a snapshot, normalised, before it is known whether it is Kubernetes. */
export interface SnapshotDocument {
	readonly value: Json;
	/** Where it starts. Looked up when asked. */
	locate(): Location;
}

/** A place, with its source line where there is a text. */
export interface Location {
	readonly place: Place;
	readonly sourceLine?: string;
}

export interface FlatDocuments {
	readonly documents: readonly SnapshotDocument[];
	/** Pointers of the lists that were left out because they are too deep inside others. */
	readonly tooDeep: readonly string[];
}

/**
 * The documents that a value stands for (SEMANTICS.md 1): itself; of a top-level list its elements; of a `kind: *List`
 * its items, in turn. `null` is no document. `locate` tells where the part at a pointer is.
 */
export function flattenLists(value: Json, locate: (pointer: string) => Location): FlatDocuments {
	const documents: SnapshotDocument[] = [];
	const tooDeep: string[] = [];
	const visit = (part: Json | undefined, pointer: string, lists: number): void => {
		if (part === null || part === undefined) return;
		const items = itemsOf(part);
		if (items === undefined) {
			documents.push({ value: normalise(part), locate: () => locate(pointer) });
		} else if (lists === LIMITS.listDepth) {
			tooDeep.push(pointer);
		} else {
			for (const [i, item] of items.entries()) {
				visit(withTypeOf(part as JsonObject, item), `${pointer}/items/${i}`, lists + 1);
			}
		}
	};
	if (!isJsonList(value)) visit(value, "", 0);
	else for (const [i, element] of value.entries()) visit(element, `/${i}`, 0);
	return { documents, tooDeep };
}

/** The items of a list: an object whose kind ends in `List` and whose `items` are a list. */
function itemsOf(value: Json): readonly Json[] | undefined {
	if (!isJsonObject(value)) return undefined;
	const kind = ownValue(value, "kind");
	const items = ownValue(value, "items");
	return typeof kind === "string" && kind.endsWith("List") && isJsonList(items) ? items : undefined;
}

/** An item without apiVersion and kind takes them from its list: a `PodList` of `v1` holds `v1` `Pod`s. */
function withTypeOf(list: JsonObject, item: Json): Json {
	if (!isJsonObject(item) || isPresent(item, "apiVersion") || isPresent(item, "kind")) return item;
	const kind = (list.kind as string).slice(0, -"List".length);
	return { ...item, apiVersion: ownValue(list, "apiVersion") ?? null, kind };
}

function isPresent(object: JsonObject, key: string): boolean {
	return (ownValue(object, key) ?? null) !== null;
}
