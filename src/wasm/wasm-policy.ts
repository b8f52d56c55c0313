import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";
import { type Finding, sortedFindings } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { projectSnapshot } from "./project.js";
import { readFindings } from "./read-findings.js";

type LoadedPolicy = Awaited<ReturnType<typeof loadPolicy>>;

const PAGE = 64 * 1024;
/** 2 GiB: all that is asked for ahead. What lies beyond is still there to be grown into. */
const MOST_INITIAL_PAGES = 32_768;
/** The module itself and its stack. */
const OWN_BYTES = 8 * 1024 * 1024;
/** Measured: what an evaluation takes for each byte of input. Growing page by page instead is far slower. */
const BYTES_PER_INPUT_BYTE = 40;

/** A compiled policy, ready to judge snapshots. Instances are kept between snapshots and replaced by larger ones. */
export class WasmPolicy {
	private loaded: { readonly policy: LoadedPolicy; readonly bytes: number } | undefined;
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
	 */
	async evaluate(snapshot: Snapshot, entrypoint: string): Promise<Result<readonly Finding[]>> {
		try {
			const input = encodeInput(projectSnapshot(snapshot, this.fields));
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
		const bytes = OWN_BYTES + inputBytes * BYTES_PER_INPUT_BYTE;
		if (this.loaded === undefined || this.loaded.bytes < bytes) {
			const initial = Math.min(Math.ceil(bytes / PAGE), MOST_INITIAL_PAGES);
			this.loaded = { policy: await loadPolicy(await this.module, { initial }), bytes };
		}
		return this.loaded.policy;
	}
}

/** The input that the library's documents take as they are. An ArrayBuffer: anything else is stringified once more. */
function encodeInput(documents: readonly Json[]): ArrayBuffer {
	const encoded = new TextEncoder().encode(JSON.stringify({ snapshot: documents }));
	return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}
