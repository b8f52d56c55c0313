import type { CompiledPolicy } from "../compile.js";
import { type BundleVersions, packBundle } from "./bundle/bundle.js";
import { catalogue } from "./docs/catalogue.js";

/** A file of `dist-policies/`, its path relative to that. */
export interface TargetFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** What a consumer is given. */
export interface Target {
	/** For `--help`. */
	readonly summary: string;
	/** A folder, with a `/` at its end, whose files are all this target's: what is there beside them is left over. */
	readonly owns: readonly string[];
	files(policy: CompiledPolicy, versions: BundleVersions): Promise<readonly TargetFile[]>;
}

/** By the name that `--target` takes. */
export const TARGETS = {
	rego: {
		summary: "the Rego tree, for opa eval and for reading",
		owns: ["rego/kubepattern/", "rego/lib/kubepattern/"],
		files: async ({ modules }) => modules.map(({ path, text }) => ({ path: `rego/${path}`, content: text })),
	},
	bundle: {
		summary: "bundle.tar.gz: an OPA bundle with the Rego, the policy in WASM and the definitions",
		owns: [],
		files: async (policy, versions) => [{ path: "bundle.tar.gz", content: await packBundle(policy, versions) }],
	},
	docs: {
		summary: "catalogue.md: a table of the patterns",
		owns: [],
		files: async ({ patterns }) => [{ path: "catalogue.md", content: catalogue(patterns) }],
	},
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
