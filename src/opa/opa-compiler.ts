import { type Result, success } from "../base/result.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { OpaRequest, OpaResponse } from "./opa-request.js";
import { type OpaOptions, runOpa } from "./run-opa.js";

/**
 * Compiles modules and returns the bytes of policy.wasm, equal to those of `opa build -t wasm --prune-unused`.
 * Entrypoints are paths of rules or packages in the slash form. Fails with `opa/compile` or `opa/crash`.
 */
export function compileToWasm(
	modules: readonly RegoFile[],
	entrypoints: readonly string[],
	options?: OpaOptions,
): Promise<Result<Uint8Array>> {
	return runForOne({ modules, entrypoints, operations: ["compile"] }, options, ({ wasm }) => wasm ?? new Uint8Array());
}

/**
 * Formats modules and returns them as `opa fmt` writes them, in their order. Fails with `opa/format` or `opa/crash`.
 */
export function formatRego(modules: readonly RegoFile[], options?: OpaOptions): Promise<Result<readonly RegoFile[]>> {
	return runForOne({ modules, operations: ["format"] }, options, ({ formatted }) => formatted ?? []);
}

/** Checks all modules together, as `opa check --strict` does. Fails with `opa/strict` or `opa/crash`. */
export function checkRego(modules: readonly RegoFile[], options?: OpaOptions): Promise<Result<void>> {
	return runForOne({ modules, operations: ["check"] }, options, () => undefined);
}

async function runForOne<T>(
	request: OpaRequest,
	options: OpaOptions | undefined,
	pick: (response: OpaResponse) => T,
): Promise<Result<T>> {
	const result = await runOpa(request, options);
	return result.ok ? success(pick(result.value)) : result;
}
