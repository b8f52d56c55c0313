import { isJsonList, isJsonObject, type Json, ownValue } from "./json.js";

/** A path into a JSON value: a key for each object, an index for each list. */
export type JsonPath = readonly (string | number)[];

/** Writes a path as a JSON Pointer (RFC 6901); the empty text for the whole value. */
export function formatPointer(path: JsonPath): string {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Reads a JSON Pointer into `root` and returns its path. A step is an index only where the value holds a list. */
export function parsePointer(pointer: string, root: Json): JsonPath {
	let value: Json | undefined = root;
	return pointer
		.split("/")
		.slice(1)
		.map((part) => {
			const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
			const step = isJsonList(value) ? Number(key) : key;
			value = childOf(value, step);
			return step;
		});
}

/** Looks a path up in a value and returns what stands there; `undefined` where the path leads nowhere. */
export function valueAt(value: Json | undefined, path: JsonPath): Json | undefined {
	let part = value;
	for (const step of path) {
		if (part === undefined) return undefined;
		part = childOf(part, step);
	}
	return part;
}

function childOf(value: Json | undefined, step: string | number): Json | undefined {
	if (typeof step === "number") return isJsonList(value) ? value[step] : undefined;
	return isJsonObject(value) ? ownValue(value, step) : undefined;
}
