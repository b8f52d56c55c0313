import { isJsonList, isJsonObject, type Json, setOwn } from "../base/json.js";
import { type ReadDiagnostic, unusableNumber } from "./read-diagnostic.js";
import type { Node } from "./yaml-node.js";
import { keyText, type Scalar } from "./yaml-scalar.js";

/** Takes the report of a reader. Its offset is one of the text that is read. */
export type ReportRead = (diagnostic: ReadDiagnostic) => void;

/** Makes the report of a key that stands twice in a mapping; `undefined` where another one speaks of it. */
export type ReportOfRepeated = (key: string, offset: number) => ReadDiagnostic | undefined;

/** Fills a list, or a document, which counts as a list of one element. */
export class Sequence {
	readonly value: Json[] = [];
	/** Elements have no key; mappings have one. */
	readonly key = undefined;

	constructor(readonly report: ReportRead) {}

	/** Adds the next element. */
	add(node: Node, offset: number): void {
		this.value.push(usable(node, offset, this.report));
	}
}

/** A key of a mapping: its text, `<<`, or a key that was refused and reported. */
type Key = string | typeof MERGE | typeof UNUSABLE;
const MERGE = Symbol("<<");
const UNUSABLE = Symbol("unusable");

/** Fills a mapping as sigs.k8s.io/yaml does. */
export class Mapping {
	readonly value: Record<string, Json> = {};
	/** The key that waits for its value; `undefined` where a key comes next. */
	key: Key | undefined;
	#keyOffset = 0;
	/** Keys that only a merge has set until now. */
	#merged: Set<string> | undefined;

	constructor(
		readonly report: ReportRead,
		private readonly ofRepeated: ReportOfRepeated,
	) {}

	/** Adds the next key, or the value of the last one. */
	add(node: Node, offset: number): void {
		if (this.key === undefined) {
			this.key = node.isMergeKey ? MERGE : this.#keyOf(node, offset);
			this.#keyOffset = offset;
			return;
		}
		if (this.key === MERGE) this.#merge(node, offset);
		else if (this.key !== UNUSABLE) this.#set(this.key, usable(node, offset, this.report));
		this.key = undefined;
	}

	#keyOf({ value, text }: Node, offset: number): Key {
		if (value === null || typeof value === "object") {
			const what = value === null ? "null" : isJsonList(value) ? "a list" : "a mapping";
			const help = "quote the key if it is meant as text";
			this.report({ code: "read/unusable-key", message: `${what} cannot be a key`, help, offset });
			return UNUSABLE;
		}
		return keyText(text ?? "", value as Scalar) ?? UNUSABLE;
	}

	#set(key: string, value: Json): void {
		if (Object.hasOwn(this.value, key) && !this.#merged?.has(key)) {
			const diagnostic = this.ofRepeated(key, this.#keyOffset);
			if (diagnostic !== undefined) this.report(diagnostic);
		}
		this.#merged?.delete(key);
		setOwn(this.value, key, value);
	}

	#merge({ value }: Node, offset: number): void {
		// Of a list of mappings, the earlier ones win.
		const sources = isJsonList(value) ? [...value].reverse() : [value];
		for (const source of sources) {
			if (!isJsonObject(source)) {
				const message = "<< takes a mapping or a list of mappings";
				this.report({ code: "read/syntax", message, help: "merge a mapping", offset });
				return;
			}
			for (const key of Object.keys(source)) {
				if (!Object.hasOwn(this.value, key)) {
					this.#merged ??= new Set();
					this.#merged.add(key);
				}
				setOwn(this.value, key, source[key] ?? null);
			}
		}
	}
}

/** Returns the value if JSON can hold it. */
function usable({ value, text }: Node, offset: number, report: ReportRead): Json {
	if (typeof value !== "number" || Number.isFinite(value)) return value;
	report(unusableNumber(text ?? String(value), offset));
	return null;
}
