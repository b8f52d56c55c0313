import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";
import type { Evaluator } from "../cluster/evaluator.js";
import { type Finding, sortedFindings } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { encodeInput } from "./encode-input.js";
import { memoryPages } from "./memory-pages.js";
import { projectSnapshot, snapshotCut } from "./project.js";
import { readFindings } from "./read-findings.js";

type LoadedPolicy = Awaited<ReturnType<typeof loadPolicy>>;

/**
 * Runs a compiled policy. An instance is kept between snapshots; it is replaced where a snapshot needs more memory, and
 * after a failure.
 */
export class WasmPolicy {
	private loaded: { readonly policy: LoadedPolicy; readonly pages: number } | undefined;
	private readonly module: Promise<WebAssembly.Module>;

	constructor(
		wasm: Uint8Array,
		private readonly fields: FieldsByKind,
	) {
		this.module = WebAssembly.compile(wasm);
		// It is awaited when a snapshot is judged. Until then, a module that does not compile must not end the process.
		this.module.catch(() => undefined);
	}

	/** Returns the evaluator that judges as {@link evaluate} does, by one entrypoint. */
	evaluator(entrypoint: string): Evaluator {
		return { evaluate: (snapshot) => this.evaluate(snapshot, entrypoint), cut: snapshotCut(this.fields) };
	}

	/**
	 * Judges a snapshot and returns its findings, sorted. Fails with `engine/wasm` where the policy cannot be loaded,
	 * where it traps, and where its result is not a set of findings.
	 *
	 * @param entrypoint the path of the rule with the findings of all patterns by package, or of one pattern.
	 * @param fields what the snapshot is cut to. Default: what the whole policy reads.
	 */
	evaluate(snapshot: Snapshot, entrypoint: string, fields = this.fields): Promise<Result<readonly Finding[]>> {
		return this.evaluateInput({ snapshot: projectSnapshot(snapshot, fields) }, entrypoint);
	}

	/**
	 * Judges documents as they were read and returns their findings, sorted: the policy makes the snapshot itself, as in
	 * any other OPA. Fails as {@link evaluate} does.
	 */
	evaluateDocuments(documents: readonly Json[], entrypoint: string): Promise<Result<readonly Finding[]>> {
		return this.evaluateInput(documents, entrypoint);
	}

	private async evaluateInput(value: Json, entrypoint: string): Promise<Result<readonly Finding[]>> {
		try {
			const input = encodeInput(value);
			const policy = await this.policyFor(input.byteLength);
			const [response] = policy.evaluate(input, entrypoint) as { result: Json }[];
			return success(sortedFindings(readFindings(response?.result)));
		} catch (error) {
			// A policy that traps leaves its instance in an undefined state.
			this.loaded = undefined;
			return failure([
				errorDiagnostic({
					code: "engine/wasm",
					message: `the policy failed: ${error instanceof Error ? error.message : String(error)}`,
					help: "this is a bug of patternc: please report it; meanwhile --engine reference judges without the policy",
				}),
			]);
		}
	}

	private async policyFor(inputBytes: number): Promise<LoadedPolicy> {
		const pages = memoryPages(inputBytes);
		if (this.loaded === undefined || this.loaded.pages < pages) {
			this.loaded = { policy: await loadPolicy(await this.module, { initial: pages }), pages };
		}
		return this.loaded.policy;
	}
}
