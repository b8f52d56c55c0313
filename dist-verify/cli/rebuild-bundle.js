import { warningDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { DEFAULT_OPTIONS } from "../compile.js";
import { bundleFault } from "../targets/bundle/bundle-fault.js";
import { compileCached } from "./cached-compiler.js";
import { versions } from "./version.js";
/**
 * Compiles the definitions of a bundle again and compares the result with its policy, byte by byte. Succeeds where they
 * are the same, with a hint that says so (`bundle/rebuilt`). Fails with `bundle/rebuild` where they are not, and where
 * another version of patternc or OPA built the bundle, so that nothing can be said.
 */
export async function rebuildBundle(bundle, file) {
    const { manifest, wasm } = bundle;
    const refuse = (message, help) => failure([bundleFault("bundle/rebuild", message, help, file)]);
    if (manifest.patternc !== versions.version || manifest.opa !== versions.opa) {
        const built = `patternc ${manifest.patternc || "(unknown)"} with OPA ${manifest.opa || "(unknown)"}`;
        const message = `the policy cannot be compared: ${built} built this bundle, and this is ${versions.version} with ${versions.opa}`;
        return refuse(message, "rebuild it with the patternc that built it, or leave --rebuild out");
    }
    const settings = manifest.settings ?? { defaultNamespace: DEFAULT_OPTIONS.defaultNamespace };
    const compiled = await compileCached(inBuiltOrder(bundle), { ...DEFAULT_OPTIONS, ...settings });
    if (!compiled.ok)
        return compiled;
    if (Buffer.compare(compiled.value.wasm, wasm) !== 0) {
        const message = "the policy of this bundle is not what its definitions compile to";
        return refuse(message, "do not trust this bundle: ask its maker, or judge by its definitions: --engine reference");
    }
    return success(undefined, [same(file)]);
}
/** Returns the patterns in the order in which they were compiled, as the bundle says it. */
function inBuiltOrder({ patterns, parts }) {
    const order = new Map(parts.map((part, i) => [part?.packageName, i]));
    return patterns.toSorted((a, b) => (order.get(a.packageName) ?? 0) - (order.get(b.packageName) ?? 0));
}
function same(file) {
    return warningDiagnostic({
        code: "bundle/rebuilt",
        message: "the policy of this bundle is what its definitions compile to, byte by byte",
        help: "nothing is to be done: --rebuild asked for this",
        place: { file },
    });
}
//# sourceMappingURL=rebuild-bundle.js.map