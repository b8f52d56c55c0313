import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue, setOwn } from "../../base/json.js";
import type { Path } from "../../pattern/path.js";
import type { Random } from "./random.js";

/** An object in the making: whoever has it may change it, at every depth. */
export type Draft = Record<string, Json>;

/** A copy that shares nothing. */
export function copyOf<T extends Json>(value: T): T {
	if (typeof value !== "object" || value === null) return value;
	if (isJsonList(value)) return value.map(copyOf) as unknown as T;
	const copy: Draft = {};
	for (const key in value as JsonObject) setOwn(copy, key, copyOf((value as JsonObject)[key] ?? null));
	return copy as unknown as T;
}

/** The object below keys, made where there is none. */
export function objectAt(draft: Draft, ...keys: readonly string[]): Draft {
	let at = draft;
	for (const key of keys) {
		const next = ownValue(at, key);
		const object: Draft = isJsonObject(next) ? (next as Draft) : {};
		if (object !== next) setOwn(at, key, object);
		at = object;
	}
	return at;
}

/** The list below keys, made where there is none. */
export function listAt(draft: Draft, ...keys: readonly string[]): Json[] {
	const holder = objectAt(draft, ...keys.slice(0, -1));
	const key = keys.at(-1) ?? "";
	const found = ownValue(holder, key);
	const list: Json[] = isJsonList(found) ? (found as Json[]) : [];
	if (list !== found) setOwn(holder, key, list);
	return list;
}

/** Puts a thing into a list: in place of an element that says nothing, so that a list keeps its length, else at the end. */
export function place(list: Json[], thing: Json): void {
	const free = list.findIndex(isBlank);
	if (free === -1) list.push(thing);
	else list[free] = thing;
}

/** What stands below keys, where that is an object or a list's element; `undefined` for nothing. */
export function found(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
	return keys.reduce<Json | undefined>((at, key) => (isJsonObject(at) ? ownValue(at, key) : undefined), value);
}

export interface Putting {
	/** What the path shall yield; `undefined` takes away what is there. */
	readonly value: Json | undefined;
	/** Whether `[*]` means every element that there is, or one of them. */
	readonly everywhere: boolean;
	readonly random: Random;
}

/** The value with another one put at the end of a path; what does not fit on the way is replaced. May change the value. */
export function put(node: Json | undefined, path: Path, putting: Putting, at = 0): Json | undefined {
	const step = path[at];
	if (step === undefined) return grown(node, putting.value);
	const isLast = at === path.length - 1;
	if (step.step === "key") {
		const object = isJsonObject(node) ? (node as Draft) : putting.value === undefined ? undefined : {};
		if (object === undefined) return node;
		const next = put(ownValue(object, step.key), path, putting, at + 1);
		if (next === undefined) delete object[step.key];
		else setOwn(object, step.key, next);
		return object;
	}
	const list = isJsonList(node) ? (node as Json[]) : putting.value === undefined ? undefined : [];
	if (list === undefined) return node;
	const filler = (): Json => (isLast || path[at + 1]?.step === "key" ? {} : []);
	if (step.step === "index") {
		if (putting.value === undefined && isLast) return list.slice(0, step.index);
		while (list.length <= step.index) list.push(filler());
		list[step.index] = put(list[step.index], path, putting, at + 1) ?? null;
		return list;
	}
	if (putting.value === undefined && isLast) return [];
	if (list.length === 0 && putting.value !== undefined) {
		for (let i = putting.random.below(2); i >= 0; i--) list.push(filler());
	}
	const only = putting.everywhere ? -1 : putting.random.below(list.length);
	for (let i = 0; i < list.length; i++) {
		if (only === -1 || only === i) list[i] = put(list[i], path, putting, at + 1) ?? null;
	}
	return list;
}

/** The new value; of a list that is only about its length, the elements that were there before stay. */
function grown(old: Json | undefined, value: Json | undefined): Json | undefined {
	if (!isJsonList(old) || !isJsonList(value)) return value === undefined ? undefined : copyOf(value);
	return value.map((element, i) => (isBlank(element) ? (old[i] ?? {}) : copyOf(element)));
}

function isBlank(element: Json): boolean {
	return isJsonObject(element) && Object.keys(element).length === 0;
}
