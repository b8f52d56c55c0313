import { createRequire } from "node:module";

let cached: typeof import("re2js") | undefined;

/** Returns RE2, which is loaded when a pattern has an expression: most have none, and it takes time. */
export function re2(): typeof import("re2js") {
	cached ??= createRequire(import.meta.url)("re2js") as typeof import("re2js");
	return cached;
}
