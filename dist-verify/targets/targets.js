import { TESTS_ROOT } from "../emit/test-module.js";
import { packBundle } from "./bundle/bundle.js";
import { conftestTarget } from "./conftest/conftest-target.js";
import { catalogue } from "./docs/catalogue.js";
import { gatekeeperFiles } from "./gatekeeper/gatekeeper-files.js";
import { kindConflicts } from "./gatekeeper/kind-conflicts.js";
import { testFiles } from "./tests/test-files.js";
/** The targets of `build`, by the name that `--target` takes. */
export const TARGETS = {
    rego: {
        summary: "the Rego tree, for opa eval and for reading",
        outputFolders: ["policy/kubepattern/", "policy/lib/kubepattern/"],
        files: async ({ policy }) => policy.modules.map(({ path, text }) => ({ path: `policy/${path}`, content: text })),
    },
    // In a tree of their own: Conftest takes tests that it finds beside policies for policies.
    tests: {
        summary: "the cases of the patterns as unit tests: opa test dist-policies/policy dist-policies/policy-tests",
        outputFolders: [`policy-tests/${TESTS_ROOT}/`],
        needsTests: true,
        files: async ({ policy, tests }) => testFiles(tests, policy.settings).map(({ path, text }) => ({ path: `policy-tests/${path}`, content: text })),
    },
    conftest: {
        summary: "policy/ with deny and warn, conftest.toml and a workflow: cd dist-policies && conftest test ../manifests",
        outputFolders: ["policy/kubepattern/", "policy/lib/kubepattern/"],
        files: async ({ policy }) => conftestTarget(policy),
    },
    bundle: {
        summary: "bundle.tar.gz: an OPA bundle with the Rego, the policy in WASM and the definitions",
        outputFolders: [],
        files: async ({ policy, versions }) => [{ path: "bundle.tar.gz", content: await packBundle(policy, versions) }],
    },
    gatekeeper: {
        summary: "gatekeeper/: templates, constraints and SyncSets, for Gatekeeper and gator",
        outputFolders: [
            "templates",
            "constraints",
            "sync",
            "ecosystems",
            "advisory",
            "by-object",
            "by-namespace",
            "patterns",
        ].map((folder) => `gatekeeper/${folder}/`),
        validate: kindConflicts,
        files: async (source) => gatekeeperFolder({ ...source, tests: [] }),
    },
    "gatekeeper-tests": {
        summary: "the same with gatekeeper/tests/, the cases of the patterns as suites: gator verify gatekeeper/tests/...",
        outputFolders: ["gatekeeper/tests/"],
        needsTests: true,
        onlyByName: true,
        validate: kindConflicts,
        files: async (source) => gatekeeperFolder(source),
    },
    docs: {
        summary: "catalogue.md: a table of the patterns",
        outputFolders: [],
        files: async ({ policy }) => [{ path: "catalogue.md", content: catalogue(policy.patterns) }],
    },
};
/**
 * Returns the output folders of a target for a build with a prefix; without one, those of the target. What a build
 * without a prefix left there is stale too: Conftest would judge by both.
 */
export function foldersOf({ outputFolders }, prefix = []) {
    if (prefix.length === 0)
        return outputFolders;
    const below = (folder) => folder.replace(/^(policy|policy-tests)\//, `$1/${prefix.join("/")}/`);
    return [...new Set(outputFolders.flatMap((folder) => [folder, below(folder)]))];
}
/** Makes the files of `gatekeeper/`, with suites where there are tests. */
function gatekeeperFolder({ policy, tests, versions }) {
    const files = gatekeeperFiles(policy.plans, tests, policy.settings, versions.version);
    return files.map(({ path, content }) => ({ path: `gatekeeper/${path}`, content }));
}
//# sourceMappingURL=targets.js.map