import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";
import { type Finding, sortedFindings } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { encodeInput } from "./encode-input.js";
import { memoryPages } from "./memory-pages.js";
import { projectSnapshot } from "./project.js";
import { readFindings } from "./read-findings.js";

type LoadedPolicy = Awaited<ReturnType<typeof loadPolicy>>;

/** A compiled policy, ready to judge snapshots. Instances are kept between snapshots and replaced by larger ones. */
export class WasmPolicy {
	private loaded: { readonly policy: LoadedPolicy; readonly pages: number } | undefined;
	private readonly module: Promise<WebAssembly.Module>;

	constructor(
		wasm: Uint8Array,
		private readonly fields: FieldsByKind,
	) {
		this.module = WebAssembly.compile(wasm);
		// Awaited when a snapshot is judged; a module that does not compile must not end the process before.
		this.module.catch(() => undefined);
	}

	/**
	 * What the policy finds in a snapshot. Fails with `engine/wasm` where the policy cannot be loaded or gives up, or
	 * gives what is no finding.
	 *
	 * @param entrypoint of all patterns' findings by package, or of one pattern's.
	 * @param fields what the snapshot is cut to; where not given, to what all of the policy reads.
	 */
	evaluate(snapshot: Snapshot, entrypoint: string, fields = this.fields): Promise<Result<readonly Finding[]>> {
		return this.judge({ snapshot: projectSnapshot(snapshot, fields) }, entrypoint);
	}

	/** What it finds in documents as they were read: the policy makes a snapshot of them itself, as in any other OPA. */
	evaluateDocuments(documents: readonly Json[], entrypoint: string): Promise<Result<readonly Finding[]>> {
		return this.judge(documents, entrypoint);
	}

	private async judge(document: Json, entrypoint: string): Promise<Result<readonly Finding[]>> {
		try {
			const input = encodeInput(document);
			const policy = await this.policyFor(input.byteLength);
			const [answer] = policy.evaluate(input, entrypoint) as { result: Json }[];
			return success(sortedFindings(readFindings(answer?.result)));
		} catch (error) {
			// A policy that traps leaves its instance as it was in the middle of its work.
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
