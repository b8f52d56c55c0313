import type { Diagnostic } from "../base/diagnostic.js";
import type { CompiledPolicy } from "../compile.js";
import { TESTS_ROOT } from "../emit/test-module.js";
import type { Pattern } from "../pattern/pattern.js";
import { type BundleVersions, packBundle } from "./bundle/bundle.js";
import { conftestTarget } from "./conftest/conftest-target.js";
import { catalogue } from "./docs/catalogue.js";
import { gatekeeperFiles } from "./gatekeeper/gatekeeper-files.js";
import { kindsTaken } from "./gatekeeper/kinds-taken.js";
import { type PatternTests, testFiles } from "./tests/test-files.js";

/** A file of `dist-policies/`, its path relative to that. */
export interface TargetFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** What files are made of. */
export interface TargetSource {
	readonly policy: CompiledPolicy;
	readonly versions: BundleVersions;
	/** Of the patterns that lie in a folder with cases. */
	readonly tests: readonly PatternTests[];
}

/** What a consumer is given. */
export interface Target {
	/** For `--help`. */
	readonly summary: string;
	/** A folder, with a `/` at its end, whose files are all this target's: what is there beside them is left over. */
	readonly owns: readonly string[];
	/** Whether it makes something of the patterns' cases. */
	readonly needsTests?: true;
	/** Whether it is made only where it is named, since few need its files and they are many. */
	readonly onlyByName?: true;
	/** Why it cannot take these patterns together. */
	readonly objections?: (patterns: readonly Pattern[]) => readonly Diagnostic[];
	files(source: TargetSource): Promise<readonly TargetFile[]>;
}

/** By the name that `--target` takes. */
export const TARGETS = {
	rego: {
		summary: "the Rego tree, for opa eval and for reading",
		owns: ["policy/kubepattern/", "policy/lib/kubepattern/"],
		files: async ({ policy }) => policy.modules.map(({ path, text }) => ({ path: `policy/${path}`, content: text })),
	},
	// In a tree beside that of the policies: Conftest would take tests that it finds there for policies.
	tests: {
		summary: "the cases of the patterns as unit tests: opa test dist-policies/policy dist-policies/policy-tests",
		owns: [`policy-tests/${TESTS_ROOT}/`],
		needsTests: true,
		files: async ({ policy, tests }) =>
			testFiles(tests, policy.settings).map(({ path, text }) => ({ path: `policy-tests/${path}`, content: text })),
	},
	conftest: {
		summary: "policy/ with deny and warn, conftest.toml and a workflow: cd dist-policies && conftest test ../manifests",
		owns: ["policy/kubepattern/", "policy/lib/kubepattern/"],
		files: async ({ policy }) => conftestTarget(policy),
	},
	bundle: {
		summary: "bundle.tar.gz: an OPA bundle with the Rego, the policy in WASM and the definitions",
		owns: [],
		files: async ({ policy, versions }) => [{ path: "bundle.tar.gz", content: await packBundle(policy, versions) }],
	},
	gatekeeper: {
		summary: "gatekeeper/: templates, constraints and a SyncSet, for Gatekeeper and gator",
		owns: ["templates", "constraints", "sync", "by-namespace", "patterns"].map((folder) => `gatekeeper/${folder}/`),
		objections: kindsTaken,
		files: async (source) => gatekeeperFolder({ ...source, tests: [] }),
	},
	"gatekeeper-tests": {
		summary: "the same with gatekeeper/tests/, the cases of the patterns as suites: gator verify gatekeeper/tests/...",
		owns: ["gatekeeper/tests/"],
		needsTests: true,
		onlyByName: true,
		objections: kindsTaken,
		files: async (source) => gatekeeperFolder(source),
	},
	docs: {
		summary: "catalogue.md: a table of the patterns",
		owns: [],
		files: async ({ policy }) => [{ path: "catalogue.md", content: catalogue(policy.patterns) }],
	},
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;

/** Gives the files of `gatekeeper/`; where there are tests, with their suites. */
function gatekeeperFolder({ policy, tests }: TargetSource): readonly TargetFile[] {
	const files = gatekeeperFiles(policy.plans, tests, policy.settings);
	return files.map(({ path, content }) => ({ path: `gatekeeper/${path}`, content }));
}
