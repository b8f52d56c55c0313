import { jsonChildren, skipBlanks, valueEnd } from "./json-scan.js";
import type { ChildPosition, Position } from "./position.js";

/**
 * Returns the position of the valid JSON value that begins at `start` of a text. Each object or list is walked when it is
 * first requested.
 */
export function jsonPosition(text: string, start: number): Position {
	return new JsonPosition(text, start);
}

class JsonPosition implements Position {
	#children: ReadonlyMap<string, ChildPosition> | undefined;
	#end: number | undefined;

	constructor(
		readonly text: string,
		readonly start: number,
	) {}

	get written() {
		this.#end ??= valueEnd(this.text, this.start);
		return [this.start, this.#end] as const;
	}

	get firstKey() {
		if (this.text[this.start] !== "{") return undefined;
		const first = skipBlanks(this.text, this.start + 1);
		return this.text[first] === '"' ? first : undefined;
	}

	get scalar() {
		const [start, end] = this.written;
		const written = this.text.slice(start, end);
		if (!written.startsWith('"')) return { value: written, start, end, quotes: undefined };
		return { value: JSON.parse(written) as string, start: start + 1, end: end - 1, quotes: '"' as const };
	}

	child(step: string | number): ChildPosition | undefined {
		// An index of an object's child would be taken for a key.
		if ((typeof step === "number") !== (this.text[this.start] === "[")) return undefined;
		this.#children ??= this.#findChildren();
		return this.#children.get(String(step));
	}

	#findChildren(): ReadonlyMap<string, ChildPosition> {
		const children = new Map<string, ChildPosition>();
		jsonChildren(this.text, this.start, (key, start, keyStart) => {
			const position = new JsonPosition(this.text, start);
			children.set(key, keyStart === undefined ? { position } : { position, keyStart });
		});
		return children;
	}
}
