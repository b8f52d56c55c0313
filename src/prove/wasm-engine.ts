import { compilePatterns, DEFAULT_OPTIONS, findingEntrypoint } from "../compile.js";
import { WasmPolicy } from "../wasm/wasm-policy.js";
import { type Engine, type Outcome, withOwnPackages } from "./engine.js";

/** The compiled policy in WASM on a projected snapshot, as `check` runs it. All patterns are compiled at once. */
export const wasmEngine: Engine = {
	name: "wasm",
	async evaluate(jobs) {
		const patterns = withOwnPackages(jobs);
		const compiled = await compilePatterns([...new Set(patterns)], { ...DEFAULT_OPTIONS, entrypoints: "each" });
		if (!compiled.ok) return jobs.map(() => ({ is: "failure", diagnostics: compiled.diagnostics }));
		const policy = new WasmPolicy(compiled.value.wasm, compiled.value.fields);
		const outcomes: Outcome[] = [];
		for (const [i, { snapshot }] of jobs.entries()) {
			const pattern = patterns[i];
			if (pattern === undefined) continue;
			const result = await policy.evaluate(snapshot, findingEntrypoint(pattern));
			outcomes.push(
				result.ok ? { is: "findings", findings: result.value } : { is: "failure", diagnostics: result.diagnostics },
			);
		}
		return outcomes;
	},
};
