/**
 * Encodes an input for a policy and returns the bytes of its JSON. They are an ArrayBuffer, since the runner of OPA
 * would stringify anything else once more. A lone surrogate, which `JSON.stringify` writes as an escape, becomes
 * U+FFFD, as Go reads it: the policy refuses lone surrogates.
 */
export function encodeInput(value) {
    return encodeText(JSON.stringify(value));
}
/** Encodes an input that `JSON.stringify` wrote, as {@link encodeInput} does. */
export function encodeText(text) {
    const encoded = new TextEncoder().encode(text.includes("\\ud") ? text.replace(LONE_SURROGATE, "$1\ufffd") : text);
    return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}
/**
 * Encodes a snapshot as the input of an evaluation.
 *
 * @param objects JSON of one or more objects each, with commas between.
 * @param packages those of the patterns that are asked for. Default: what the entrypoint says.
 */
export function encodeSnapshot(objects, packages) {
    const request = packages === undefined ? "" : `,"patterns":${JSON.stringify([...packages])}`;
    return encodeText(`{"snapshot":[${objects.join(",")}]${request}}`);
}
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
//# sourceMappingURL=encode-input.js.map