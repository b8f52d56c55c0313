import type { Json } from "../base/json.js";

/**
 * An input as a policy takes it. An ArrayBuffer: anything else is stringified once more. A lone surrogate, which
 * `JSON.stringify` writes as an escape, would make the policy give up: it becomes U+FFFD, as Go reads it.
 */
export function encodeInput(document: Json): ArrayBuffer {
	const text = JSON.stringify(document);
	const encoded = new TextEncoder().encode(text.includes("\\ud") ? text.replace(LONE_SURROGATE, "$1\ufffd") : text);
	return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}

const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
