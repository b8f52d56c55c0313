import { jsonChildren, skipBlanks } from "./json-scan.js";

/** Where the parts of a valid JSON text start. Each object or list that is asked for is walked once. */
export class JsonPlaces {
	readonly #children = new Map<string, Map<string, number>>();

	constructor(readonly text: string) {}

	/** The offset of the first key of the object at the pointer, of its bracket where it has no key. */
	offsetOf(pointer: string): number {
		const start = this.#start(pointer);
		if (this.text[start] !== "{") return start;
		const first = skipBlanks(this.text, start + 1);
		return this.text[first] === '"' ? first : start;
	}

	/** Pointers of this room go through `items` and indices, so nothing in them is escaped. */
	#start(pointer: string): number {
		const cut = pointer.lastIndexOf("/");
		if (cut < 0) return skipBlanks(this.text, 0);
		const parent = pointer.slice(0, cut);
		let children = this.#children.get(parent);
		if (children === undefined) {
			children = jsonChildren(this.text, this.#start(parent));
			this.#children.set(parent, children);
		}
		return children.get(pointer.slice(cut + 1)) ?? this.#start(parent);
	}
}
