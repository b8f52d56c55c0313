import { success } from "../base/result.js";
import { runOpa } from "./run-opa.js";
/**
 * Compiles modules and returns the bytes of policy.wasm, equal to those of `opa build -t wasm --prune-unused`.
 * Entrypoints are paths of rules or packages in the slash form. Fails with `opa/compile` or `opa/crash`.
 */
export function compileToWasm(modules, entrypoints, options) {
    return runForOne({ modules, entrypoints, operations: ["compile"] }, options, ({ wasm }) => wasm ?? new Uint8Array());
}
/**
 * Formats modules and returns them as `opa fmt` writes them, in their order. Fails with `opa/format` or `opa/crash`.
 */
export function formatRego(modules, options) {
    return runForOne({ modules, operations: ["format"] }, options, ({ formatted }) => formatted ?? []);
}
/** Checks all modules together, as `opa check --strict` does. Fails with `opa/strict` or `opa/crash`. */
export function checkRego(modules, options) {
    return runForOne({ modules, operations: ["check"] }, options, () => undefined);
}
async function runForOne(request, options, pick) {
    const result = await runOpa(request, options);
    return result.ok ? success(pick(result.value)) : result;
}
//# sourceMappingURL=opa-compiler.js.map