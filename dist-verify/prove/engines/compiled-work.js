import { compilePatterns, DEFAULT_OPTIONS } from "../../compile.js";
/** Compiles each workload once, for however many engines ask. */
export function compileOnce(compile = compilePatterns) {
    const cached = new WeakMap();
    return (work) => {
        const policy = cached.get(work) ?? compile(work.patterns, { ...DEFAULT_OPTIONS, kinds: work.kinds, profile: "all" });
        cached.set(work, policy);
        return policy;
    };
}
//# sourceMappingURL=compiled-work.js.map