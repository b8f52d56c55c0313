import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import type { PartLocator } from "../document/source-document.js";
import { expandTemplate, isTemplate } from "./expand-template.js";
import { MANIFEST_LIMITS } from "./manifest-reading.js";

/** One document of the input. It need not be a Kubernetes object. */
export interface SnapshotDocument {
	readonly value: Json;
	/** Locates the document's start, or a part of it. The place may be looked up on each call. */
	readonly locate: PartLocator;
}

/** The documents that a value holds, and what is to be said of its lists. */
export interface FlatDocuments {
	readonly documents: readonly SnapshotDocument[];
	/** The OpenShift Templates in it whose objects use parameters that have no value. */
	readonly openTemplates: readonly OpenTemplate[];
	/** Paths of lists that are left out because they are nested too deep. */
	readonly tooDeep: readonly JsonPath[];
}

/** An OpenShift Template, by its path, and the parameters without a value. */
export interface OpenTemplate {
	readonly path: JsonPath;
	readonly parameters: readonly string[];
}

/**
 * Takes the lists of a value apart and returns the documents that it stands for (SEMANTICS.md 1): itself; of a
 * top-level list its elements; of a `kind: *List` its items, in turn; of an OpenShift Template its objects
 * (`expandTemplate`). `null` is no document.
 *
 * @param startOf returns the function that tells where the part under a path starts.
 */
export function flattenLists(value: Json, startOf: (path: JsonPath) => PartLocator): FlatDocuments {
	const documents: SnapshotDocument[] = [];
	const tooDeep: JsonPath[] = [];
	const openTemplates: OpenTemplate[] = [];
	const visit = (part: Json | undefined, path: JsonPath, lists: number): void => {
		if (part === null || part === undefined) return;
		if (isTemplate(part)) {
			const { objects, withoutValue } = expandTemplate(part as JsonObject);
			if (withoutValue.length > 0) openTemplates.push({ path, parameters: withoutValue });
			for (const [i, object] of objects.entries()) visit(object, [...path, "objects", i], lists);
			return;
		}
		const items = itemsOf(part);
		if (items === undefined) {
			documents.push({ value: part, locate: startOf(path) });
		} else if (lists === MANIFEST_LIMITS.listDepth) {
			tooDeep.push(path);
		} else {
			for (const [i, item] of items.entries()) {
				visit(withTypeOf(part as JsonObject, item), [...path, "items", i], lists + 1);
			}
		}
	};
	if (!isJsonList(value)) visit(value, [], 0);
	else for (const [i, element] of value.entries()) visit(element, [i], 0);
	return { documents, openTemplates, tooDeep };
}

/**
 * Returns the items of a list, which is an object whose kind ends in `List` and whose `items` are a list. `null` is an
 * empty one, and a `v1` `List` without items is too.
 */
function itemsOf(value: Json): readonly Json[] | undefined {
	if (!isJsonObject(value)) return undefined;
	const kind = ownValue(value, "kind");
	if (typeof kind !== "string" || !kind.endsWith("List")) return undefined;
	const items = ownValue(value, "items");
	if (items === null) return [];
	if (items === undefined && kind === "List" && ownValue(value, "apiVersion") === "v1") return [];
	return isJsonList(items) ? items : undefined;
}

/** Completes an item without apiVersion and kind by those of its list: a `PodList` of `v1` holds `v1` `Pod`s. */
function withTypeOf(list: JsonObject, item: Json): Json {
	if (!isJsonObject(item) || isPresent(item, "apiVersion") || isPresent(item, "kind")) return item;
	const kind = (list.kind as string).slice(0, -"List".length);
	const apiVersion = ownValue(list, "apiVersion") ?? null;
	return apiVersion === null ? { ...item, kind } : { ...item, apiVersion, kind };
}

function isPresent(object: JsonObject, key: string): boolean {
	return (ownValue(object, key) ?? null) !== null;
}
