import { type Json } from "./json.js";
/** A path into a JSON value: a key for each object, an index for each list. */
export type JsonPath = readonly (string | number)[];
/** Writes a path as a JSON Pointer (RFC 6901); the empty text for the whole value. */
export declare function formatPointer(path: JsonPath): string;
/** Reads a JSON Pointer into `root` and returns its path. A step is an index only where the value holds a list. */
export declare function parsePointer(pointer: string, root: Json): JsonPath;
/** Looks a path up in a value and returns what stands there; `undefined` where the path leads nowhere. */
export declare function valueAt(value: Json | undefined, path: JsonPath): Json | undefined;
