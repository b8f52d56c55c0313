/*
 * Modules of `src/` that ask Node for something, and the modules that stand in their place in a browser. The build reads
 * the paths; the types say that both have the same exports, as far as a browser needs them.
 */

/** The paths of the modules in `src/`, and of those here. */
export const SEAMS = {
	"base/heap-guard.ts": "heap-guard.ts",
	"base/sha256.ts": "sha256.ts",
	"emit/library-texts.ts": "library-texts.ts",
	"pattern/re2.ts": "re2.ts",
	"wasm/load-policy.ts": "load-policy.ts",
} as const;

type Same<A, B extends A> = B;

/** Holds where each module here has what the one in `src/` exports. */
export type SameExports = [
	Same<Pick<typeof import("../../src/base/heap-guard.js"), "inputHeapBytes">, typeof import("./heap-guard.js")>,
	Same<typeof import("../../src/base/sha256.js"), typeof import("./sha256.js")>,
	Same<typeof import("../../src/emit/library-texts.js"), typeof import("./library-texts.js")>,
	Same<typeof import("../../src/pattern/re2.js"), typeof import("./re2.js")>,
	Same<typeof import("../../src/wasm/load-policy.js"), typeof import("./load-policy.js")>,
];
