/**
 * Decodes base64 and returns the bytes.
 *
 * @throws DOMException on a text that is no base64.
 */
export function decodeBase64(text) {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++)
        bytes[i] = binary.charCodeAt(i);
    return bytes;
}
//# sourceMappingURL=base64.js.map