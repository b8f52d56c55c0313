import type { Json } from "../base/json.js";
import type { Fault } from "./fault.js";

/** What one text holds, `null` still in it. With a fault that is an error, nothing of the text counts. */
export interface ParsedText {
	readonly documents: readonly ParsedDocument[];
	readonly faults: readonly Fault[];
}

/** One document of a text: a YAML document, or the value of a JSON text. */
export interface ParsedDocument {
	readonly value: Json;
	/**
	 * The offset of the first key of the object at `pointer` below the document (a JSON Pointer of `items` and indices),
	 * of whatever else is there otherwise.
	 */
	offsetOf(pointer: string): number;
}
