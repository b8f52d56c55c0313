/** A JSON value. Absent and `null` mean the same in patterns and manifests (SEMANTICS.md 0 and 1). */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/**
 * An object of JSON values. A text can have any key, `__proto__` included, so look up own keys only ({@link ownValue}).
 */
export interface JsonObject {
    readonly [key: string]: Json | undefined;
}
/** Tells whether the value is a JSON object (not `null`, not a list). */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** Tells whether the value is a JSON list. `Array.isArray` alone would not narrow a readonly list. */
export declare function isJsonList(value: unknown): value is readonly Json[];
/**
 * Returns the object's own value under a key; `undefined` where there is none, also for names that every object
 * inherits.
 */
export declare function ownValue(object: JsonObject, key: string): Json | undefined;
/**
 * Sets an own key, `__proto__` included, where a plain assignment would change the prototype.
 */
export declare function setOwn(object: Record<string, Json>, key: string, value: Json): void;
/**
 * Writes a value that JSON can hold and returns the text, the keys of every object sorted by code points: the same
 * value always gives the same bytes. A member that is `undefined` is written as `null`.
 */
export declare function stableStringify(value: unknown, indent?: number): string;
/**
 * Compares two texts by code points and returns their order (below 0, 0, above 0), as SEMANTICS.md 5 sorts findings.
 * JavaScript's own `<` goes by UTF-16 units, which puts characters beyond the basic plane before U+E000 to U+FFFF.
 */
export declare function compareCodePoints(a: string, b: string): number;
