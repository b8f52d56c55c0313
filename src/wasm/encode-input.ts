import type { Json } from "../base/json.js";

/** An input as a policy takes it. An ArrayBuffer: anything else is stringified once more. */
export function encodeInput(document: Json): ArrayBuffer {
	const encoded = new TextEncoder().encode(JSON.stringify(document));
	return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}
