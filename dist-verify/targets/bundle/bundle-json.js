import { jsonShape } from "../../document/json-scan.js";
/** Levels of brackets. The fields of a policy have at most 500. */
const MOST_LEVELS = 600;
/** Bytes that the values take in memory, about. Those of the registry's patterns take some 10 MB. */
const MOST_BYTES = 128 * 1024 * 1024;
/**
 * Parses a JSON file of a bundle and returns its value; `undefined` where it is no JSON, nests deeper than any that
 * patternc writes, or holds so many values that they would fill the memory: a few packed kilobytes can be millions of
 * brackets.
 */
export function bundleJson(bytes) {
    const text = new TextDecoder().decode(bytes);
    const { tooDeepAt, bytes: size } = jsonShape(text, MOST_LEVELS);
    if (tooDeepAt !== undefined || size > MOST_BYTES)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=bundle-json.js.map