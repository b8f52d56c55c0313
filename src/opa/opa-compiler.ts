import { type Result, success } from "../base/result.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { OpaOutcome, OpaRequest } from "./opa-request.js";
import { type OpaOptions, runOpa } from "./run-opa.js";

/**
 * The bytes of policy.wasm, equal to those of `opa build -t wasm --prune-unused`. Entrypoints are paths of rules or
 * packages in the slash form. Fails with `opa/compile` or `opa/crash`.
 */
export function compileToWasm(
	modules: readonly RegoFile[],
	entrypoints: readonly string[],
	options?: OpaOptions,
): Promise<Result<Uint8Array>> {
	return runForOne({ modules, entrypoints, wants: ["compile"] }, options, ({ wasm }) => wasm ?? new Uint8Array());
}

/** The modules as `opa fmt` writes them, in their order. Fails with `opa/format` or `opa/crash`. */
export function formatRego(modules: readonly RegoFile[], options?: OpaOptions): Promise<Result<readonly RegoFile[]>> {
	return runForOne({ modules, wants: ["format"] }, options, ({ formatted }) => formatted ?? []);
}

/** `opa check --strict` of all modules together. Fails with `opa/strict` or `opa/crash`. */
export function checkRego(modules: readonly RegoFile[], options?: OpaOptions): Promise<Result<void>> {
	return runForOne({ modules, wants: ["check"] }, options, () => undefined);
}

async function runForOne<T>(
	request: OpaRequest,
	options: OpaOptions | undefined,
	pick: (outcome: OpaOutcome) => T,
): Promise<Result<T>> {
	const result = await runOpa(request, options);
	return result.ok ? success(pick(result.value)) : result;
}
