import * as library from "re2js";

/** Returns RE2, which is a part of the bundle. */
export function re2(): typeof import("re2js") {
	return library;
}
