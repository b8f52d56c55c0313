/** Returns the JSON object in bytes, or the value itself if it is one; `undefined` for anything else. */
export function readObject(value) {
    if (value instanceof Uint8Array) {
        try {
            return readObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(value)));
        }
        catch {
            return undefined;
        }
    }
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
//# sourceMappingURL=json-object.js.map