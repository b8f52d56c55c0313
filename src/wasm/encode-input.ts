import type { Json } from "../base/json.js";

/** The input that the library's documents take as they are. An ArrayBuffer: anything else is stringified once more. */
export function encodeInput(documents: readonly Json[]): ArrayBuffer {
	const encoded = new TextEncoder().encode(JSON.stringify({ snapshot: documents }));
	return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}
