import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { DocumentPath } from "./problems.js";
import type { RegistryDocument } from "./registry-document.js";

/** A value of which any part may have been taken out: a key is missing then, and an entry of a list a hole. */
export type Remains<T> = T extends readonly (infer Entry)[]
	? readonly (Remains<Entry> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: Remains<T[Key]> | undefined }
		: T;

/**
 * What the schema accepted of a document: the parts that can be judged though others were refused. What stands in a list
 * keeps its index, so that paths are those of the whole document.
 */
export class Accepted {
	readonly parts: Remains<RegistryDocument>;
	/** The paths in doubt, and the paths of all that holds one of them. */
	readonly #doubts: ReadonlySet<string>;
	readonly #holders: ReadonlySet<string>;

	/** `doubts` are the paths of what was refused, and of what is absent but may be what a refused key meant. */
	constructor(value: Json, doubts: readonly DocumentPath[]) {
		this.#doubts = new Set(doubts.map(keyOf));
		this.#holders = new Set(doubts.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i)))));
		this.parts = (this.#remainsOf(value, []) ?? {}) as Remains<RegistryDocument>;
	}

	/**
	 * Whether what is said of this path is said of what the author wrote: nothing at it, in it or around it was refused.
	 * Also of an absent part, which then is absent because it was left out.
	 */
	isWhole(path: DocumentPath): boolean {
		return !this.#holders.has(keyOf(path)) && this.#isKnown(path);
	}

	/** Whether a key is whole in each entry of a list of `spec`, and no entry is missing. */
	isWholeInEach(list: "resources" | "relationships" | "commonRelationships", key: string): boolean {
		const entries = this.parts.spec?.[list] ?? [];
		return this.#isKnown(["spec", list]) && entries.every((_, i) => this.isWhole(["spec", list, i, key]));
	}

	#isKnown(path: DocumentPath): boolean {
		return !this.#doubts.has(keyOf(path)) && !path.some((_, i) => this.#doubts.has(keyOf(path.slice(0, i))));
	}

	#remainsOf(value: Json | undefined, path: DocumentPath): unknown {
		if (this.#doubts.has(keyOf(path))) return undefined;
		if (!this.#holders.has(keyOf(path))) return value;
		if (isJsonList(value)) return value.map((entry, i) => this.#remainsOf(entry, [...path, i]));
		if (!isJsonObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#remainsOf(part, [...path, key])]));
	}
}

/** No key of the schema has a slash, so two paths of such keys are never taken for one. */
function keyOf(path: DocumentPath): string {
	return path.join("/");
}
