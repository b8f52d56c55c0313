import { createRequire } from "node:module";
let cached;
/** Returns RE2, which is loaded when a pattern has an expression: most have none, and it takes time. */
export function re2() {
    cached ??= createRequire(import.meta.url)("re2js");
    return cached;
}
//# sourceMappingURL=re2.js.map