import { findingEntrypoint } from "../../emit/findings-module.js";
import { WasmPolicy } from "../../wasm/wasm-policy.js";
import { outcomeOfResult } from "../engine.js";
import { combinedInput } from "./combined-input.js";
import { speltOtherwise } from "./spelt-numbers.js";
/**
 * The compiled policy in WASM: `wasm` on the projected snapshot, as `check` runs it; `wasm-raw` on the documents as they
 * were read, as any other program would.
 */
export function wasmEngine(name, version, compiledWork) {
    return {
        name,
        version,
        ...(name === "wasm-raw" ? { declares: speltOtherwise } : {}),
        async evaluate(work) {
            const compiled = await compiledWork(work);
            if (!compiled.ok)
                return work.jobs.map(() => ({ is: "failure", diagnostics: compiled.diagnostics }));
            const policy = new WasmPolicy(compiled.value.wasm, compiled.value.fields);
            const outcomes = [];
            for (const { pattern, snapshot, documents } of work.jobs) {
                const entrypoint = findingEntrypoint(pattern);
                const result = await (name === "wasm"
                    ? policy.evaluator(entrypoint).evaluate(snapshot)
                    : policy.evaluateDocuments(combinedInput(documents), entrypoint));
                outcomes.push(outcomeOfResult(result));
            }
            return outcomes;
        },
    };
}
//# sourceMappingURL=wasm-engine.js.map