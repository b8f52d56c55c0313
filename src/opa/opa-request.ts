import type { RegoFile } from "../rego/rego-file.js";

/**
 * An operation of the compiler on modules: `check` is `opa check --strict` of all together, `format` is `opa fmt` of
 * each, `compile` is `opa build -t wasm --prune-unused`.
 */
export type OpaOperation = "check" | "format" | "compile";

/** What the compiler is asked to do. */
export interface OpaRequest {
	readonly modules: readonly RegoFile[];
	/** Done in this order, up to the first that fails. Each works on the modules as given (`compile` on unformatted ones). */
	readonly operations: readonly OpaOperation[];
	/** For `compile`: paths of rules or packages in the slash form, such as `lib/kubepattern/bundle/findings`. */
	readonly entrypoints?: readonly string[];
}

/** What the compiler returns; each part is there if its operation was requested. */
export interface OpaResponse {
	/** The release of OPA, without a `v`. */
	readonly version: string;
	/** In the order of the request's modules. */
	readonly formatted?: readonly RegoFile[];
	/** policy.wasm. */
	readonly wasm?: Uint8Array;
}
