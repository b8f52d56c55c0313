import { findingEntrypoint } from "../../compile.js";
import { WasmPolicy } from "../../wasm/wasm-policy.js";
import type { Engine, EngineOutcome } from "../engine.js";
import { combinedInput } from "./combined-input.js";
import type { CompiledWork } from "./compiled-work.js";
import { speltOtherwise } from "./spelt-numbers.js";

/**
 * The compiled policy in WASM: `wasm` on the projected snapshot, as `check` runs it; `wasm-raw` on the documents as they
 * were read, as any other program would.
 */
export function wasmEngine(name: "wasm" | "wasm-raw", version: string, compiledWork: CompiledWork): Engine {
	return {
		name,
		version,
		...(name === "wasm-raw" ? { declares: speltOtherwise } : {}),
		async evaluate(work) {
			const compiled = await compiledWork(work);
			if (!compiled.ok) return work.jobs.map(() => ({ is: "failure", diagnostics: compiled.diagnostics }));
			const policy = new WasmPolicy(compiled.value.wasm, compiled.value.fields);
			const outcomes: EngineOutcome[] = [];
			for (const { pattern, snapshot, documents } of work.jobs) {
				const entrypoint = findingEntrypoint(pattern);
				const evaluation = await (name === "wasm"
					? policy.evaluate(snapshot, entrypoint)
					: policy.evaluateDocuments(combinedInput(documents), entrypoint));
				outcomes.push(
					evaluation.ok
						? { is: "findings", findings: evaluation.value }
						: { is: "failure", diagnostics: evaluation.diagnostics },
				);
			}
			return outcomes;
		},
	};
}
