import type { Diagnostic } from "../base/diagnostic.js";
import type { CompiledPolicy } from "../emit/compile-policy.js";
import type { Pattern } from "../pattern/pattern.js";
import type { DottedName } from "../rego/tree.js";
import { type BundleVersions } from "./bundle/bundle.js";
import { kindConflicts } from "./gatekeeper/kind-conflicts.js";
import { type PatternTests } from "./tests/test-files.js";
/** A file that a target makes. Its path is relative to the output folder, with `/` as separator. */
export interface TargetFile {
    readonly path: string;
    readonly content: string | Uint8Array;
}
/** What a target makes its files from. */
export interface TargetSource {
    readonly policy: CompiledPolicy;
    readonly versions: BundleVersions;
    /** The cases of patterns that have a folder with cases. */
    readonly tests: readonly PatternTests[];
}
/** A consumer of policies, and the files that are made for it. */
export interface Target {
    /** For `--help`. */
    readonly summary: string;
    /**
     * Folders below the output folder, each with a `/` at its end, that hold nothing but files of this target: other
     * generated files in them are stale. Below `policy` and `policy-tests` a build with a prefix has folders of its own
     * ({@link foldersOf}).
     */
    readonly outputFolders: readonly string[];
    /** Present where the target needs the cases of the patterns. */
    readonly needsTests?: true;
    /** Present where the target is made only if `--target` names it: its files are many, and few people need them. */
    readonly onlyByName?: true;
    /** Checks whether the target can take these patterns together and returns errors (`build/...`) where it cannot. */
    readonly validate?: (patterns: readonly Pattern[]) => readonly Diagnostic[];
    /** Makes the files of the target and returns them. */
    files(source: TargetSource): Promise<readonly TargetFile[]>;
}
/** The targets of `build`, by the name that `--target` takes. */
export declare const TARGETS: {
    readonly rego: {
        readonly summary: "the Rego tree, for opa eval and for reading";
        readonly outputFolders: readonly ["policy/kubepattern/", "policy/lib/kubepattern/"];
        readonly files: (input: TargetSource) => Promise<{
            path: string;
            content: string;
        }[]>;
    };
    readonly tests: {
        readonly summary: "the cases of the patterns as unit tests: opa test dist-policies/policy dist-policies/policy-tests";
        readonly outputFolders: readonly [`policy-tests/${import("../rego/tree.js").Identifier}/`];
        readonly needsTests: true;
        readonly files: (input: TargetSource) => Promise<{
            path: string;
            content: string;
        }[]>;
    };
    readonly conftest: {
        readonly summary: "policy/ with deny and warn, conftest.toml and a workflow: cd dist-policies && conftest test ../manifests";
        readonly outputFolders: readonly ["policy/kubepattern/", "policy/lib/kubepattern/"];
        readonly files: (input: TargetSource) => Promise<{
            path: string;
            content: string;
        }[]>;
    };
    readonly bundle: {
        readonly summary: "bundle.tar.gz: an OPA bundle with the Rego, the policy in WASM and the definitions";
        readonly outputFolders: readonly [];
        readonly files: (input: TargetSource) => Promise<{
            path: string;
            content: Uint8Array<ArrayBufferLike>;
        }[]>;
    };
    readonly gatekeeper: {
        readonly summary: "gatekeeper/: templates, constraints and SyncSets, for Gatekeeper and gator";
        readonly outputFolders: string[];
        readonly validate: typeof kindConflicts;
        readonly files: (source: TargetSource) => Promise<readonly TargetFile[]>;
    };
    readonly "gatekeeper-tests": {
        readonly summary: "the same with gatekeeper/tests/, the cases of the patterns as suites: gator verify gatekeeper/tests/...";
        readonly outputFolders: readonly ["gatekeeper/tests/"];
        readonly needsTests: true;
        readonly onlyByName: true;
        readonly validate: typeof kindConflicts;
        readonly files: (source: TargetSource) => Promise<readonly TargetFile[]>;
    };
    readonly docs: {
        readonly summary: "catalogue.md: a table of the patterns";
        readonly outputFolders: readonly [];
        readonly files: (input: TargetSource) => Promise<{
            path: string;
            content: string;
        }[]>;
    };
};
/** The name of a target, as `--target` takes it. */
export type TargetName = keyof typeof TARGETS;
/**
 * Returns the output folders of a target for a build with a prefix; without one, those of the target. What a build
 * without a prefix left there is stale too: Conftest would judge by both.
 */
export declare function foldersOf(input: Target, prefix?: DottedName): readonly string[];
