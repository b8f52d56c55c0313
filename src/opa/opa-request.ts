import type { RegoFile } from "../rego/rego-file.js";

/**
 * An operation of the compiler on modules: `check` is `opa check --strict` of all together, `format` is `opa fmt` of
 * each, `compile` is `opa build -t wasm --prune-unused`.
 */
export type OpaOperation = "check" | "format" | "compile";

/** A request to the compiler. */
export interface OpaRequest {
	readonly modules: readonly RegoFile[];
	/** They run in this order, up to the first that fails. Each works on `modules` (`compile` on unformatted ones). */
	readonly operations: readonly OpaOperation[];
	/** For `compile`: paths of rules or packages in the slash form, such as `lib/kubepattern/bundle/findings`. */
	readonly entrypoints?: readonly string[];
}

/** The response of the compiler; each part is present if its operation was requested. */
export interface OpaResponse {
	/** The release of OPA, without a `v`. */
	readonly version: string;
	/** In the order of the request's modules. */
	readonly formatted?: readonly RegoFile[];
	/** policy.wasm. */
	readonly wasm?: Uint8Array;
}
