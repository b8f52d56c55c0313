import { execFile } from "node:child_process";
import {
	chmodSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { type Diagnostic, errorDiagnostic } from "../../src/base/diagnostic.js";
import type { Json } from "../../src/base/json.js";
import type { Result } from "../../src/base/result.js";
import { compileCached } from "../../src/cli/cached-compiler.js";
import { writeBaseline } from "../../src/cli/check/write-baseline.js";
import { unknownVariables } from "../../src/cli/config/unknown-variables.js";
import { versions } from "../../src/cli/version.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { policyParts } from "../../src/emit/policy-part.js";
import { EXTERNAL_TOOLS, externalTool } from "../../src/opa/external-tools.js";
import { checkRego, compileToWasm, formatRego } from "../../src/opa/opa-compiler.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { workloadOf } from "../../src/prove/engine.js";
import { compileOnce } from "../../src/prove/engines/compiled-work.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { tooManyPairs } from "../../src/wasm/evaluation-failure.js";
import { shardedEvaluator } from "../../src/wasm/sharded-policy.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { PROJECT } from "../cli/patternc.js";
import { SIDECAR_ENTRYPOINT, SIDECAR_MODULES, withReplaced } from "../opa/sidecar-modules.js";
import { resource } from "../pattern/resource-sample.js";
import { actor, patternOf, single } from "../pattern/sample.js";
import { MADE_BUNDLES } from "./made-bundles.js";
import { MADE_FLEET } from "./made-fleet.js";
import { MADE_OCI } from "./made-oci.js";
import { MADE_OF_ARTEFACTS } from "./made-of-artefacts.js";
import { type Said, saidOfManifests, saidOfPatterns, told } from "./said-of.js";

/** A diagnostic that no file in a folder brings forth: why, and what does. */
export interface Made {
	readonly because: string;
	/** `folder` is an empty one, for what must be made first. */
	readonly make: (folder: string) => Promise<readonly Said[]>;
}

const OURS =
	"patternc writes all Rego itself, so a module that OPA refuses is a bug of ours: modules are broken by hand";
const RULE_FILE = "kubepattern/sidecar/sidecar.rego";
const FEIGNED_DUCKDB = `
const connection = {
	run: async (sql) => { if (sql.startsWith("CREATE")) throw new Error("planted"); },
	runAndReadAll: async () => ({ getRowObjectsJson: () => [] }),
	closeSync() {},
};
export const DuckDBInstance = { create: async () => ({ connect: async () => connection, closeSync() {} }) };
`;
const FOUND = { pattern: "p", resources: [] };
const EMPTY = { documents: [], resources: [], documentCount: 0 };

export const MADE: Readonly<Record<string, Made>> = {
	...MADE_OF_ARTEFACTS,
	...MADE_OCI,
	...MADE_BUNDLES,
	...MADE_FLEET,
	"read/too-large": {
		because: "nobody wants such files in a repository: they are written when they are read",
		make: async (folder) => {
			const files = ["pattern.json", "manifests.json", "manifests.yaml"].map((name) => join(folder, name));
			const [pattern = "", json = "", yaml = ""] = files;
			writeFileSync(pattern, " ".repeat(1_000_001));
			writeFileSync(json, "");
			truncateSync(json, 256 * 1024 * 1024 + 1);
			writeFileSync(yaml, `---${"\n".repeat(12_000_001)}a: b`);
			return [await saidOfPatterns(pattern), await saidOfManifests(json), await saidOfManifests(yaml)];
		},
	},
	"baseline/not-written": {
		because: "it is said only beside another error, the one that could not be judged",
		make: async (folder) => {
			const error = errorDiagnostic({ code: "read/syntax", message: "an error", help: "mend it" });
			const { diagnostics } = await writeBaseline(join(folder, "baseline.json"), [], [error]);
			return [{ diagnostics: diagnostics.slice(1), refused: true }];
		},
	},
	"config/unknown-variable": {
		because: "the environment is no file",
		make: async () => [{ diagnostics: unknownVariables({ PATTERNC_FAILON: "HIGH" }), refused: false }],
	},
	"read/several-patterns": {
		because: "a file may have several patterns: only who asks the API for the one of a text is told",
		make: async () => {
			const one = JSON.stringify(resource());
			const { ok, diagnostics } = readPattern(`${one}\n---\n${one}\n`, "text");
			return [{ diagnostics, refused: !ok }];
		},
	},
	"read/unreadable-file": {
		because: "permissions do not survive git and do not stop root: a link to itself does",
		make: async (folder) => {
			const file = join(folder, "manifests.yaml");
			symlinkSync("manifests.yaml", file);
			const bundle = join(folder, "bundle.tar.gz");
			copyFileSync(join(PROJECT, "dist-policies/bundle.tar.gz"), bundle);
			return [await saidOfManifests(file), await saidOfPatterns(bundle)];
		},
	},
	"pattern/too-large": {
		because: "nobody wants 2,000 conditions in a repository either",
		make: async (folder) => {
			const file = join(folder, "pattern.json");
			const conditions = Array.from({ length: 2_001 }, () => ({ key: ".spec.hostNetwork", operator: "EXISTS" }));
			const resources = [actor("x", { leader: true, filters: { matchAny: conditions } })];
			writeFileSync(file, JSON.stringify(single({ resources }), undefined, 1));
			return [await saidOfPatterns(file)];
		},
	},
	"engine/wasm": {
		because: "a bundle that patternc built has the entrypoint that its manifest names: another one is asked for",
		make: async () => {
			const file = join(PROJECT, "dist-policies/bundle.tar.gz");
			const bundle = await openBundle(readFileSync(file), file);
			if (!bundle.ok) throw new Error(JSON.stringify(bundle.diagnostics));
			return [result(await new WasmPolicy(bundle.value.wasm, bundle.value.fields).evaluate(EMPTY, "kubepattern/none"))];
		},
	},
	"engine/too-many-pairs": {
		because: "it takes a minute: test/wasm/pair-count.test.ts judges by such a pattern with less",
		make: async () => [{ diagnostics: [tooManyPairs("all-pairs", 6_250_000)], refused: true }],
	},
	"engine/too-large": {
		because: "4 GiB of memory take minutes to fill: an evaluation may have 4 MiB",
		make: async () => {
			const file = join(PROJECT, "dist-policies/bundle.tar.gz");
			const bundle = await openBundle(readFileSync(file), file);
			if (!bundle.ok) throw new Error(JSON.stringify(bundle.diagnostics));
			const { patterns } = bundle.value;
			const policy = { ...bundle.value, parts: policyParts(patterns) };
			const limits = { shardBytes: 1, workers: 0, mostPages: 64, bridgedObjects: 0 };
			const evaluator = shardedEvaluator(policy, limits);
			const inOne = Array.from({ length: 2_000 }, (_, i) => podIn("shop", i));
			// Fewer in each namespace, but NFS can tie these namespaces together.
			const inMany = Array.from({ length: 4_000 }, (_, i) => podIn(`shop-${i % 10}`, i, NFS));
			const snapshots = [inOne, inMany].map((objects) => snapshotOf(objects).snapshot);
			const results: Said[] = [];
			for (const snapshot of snapshots) results.push(result(await evaluator.evaluate(snapshot)));
			return results;
		},
	},
	"engine/opa": {
		because: "the Rego of a pattern does not fail in OPA: an opa that always fails takes its place",
		make: (folder) =>
			saidOfFeigned(folder, "opa", ['echo \'{ "errors": [{ "message": "planted" }] }\'; exit 2', "echo {}"]),
	},
	"engine/duckdb": {
		because: "the SQL of a pattern does not fail in DuckDB: a package that always fails takes its place",
		make: async (folder) => {
			const place = join(folder, "node_modules/@duckdb/node-api");
			mkdirSync(place, { recursive: true });
			writeFileSync(join(place, "package.json"), '{"type":"module","main":"index.js"}');
			writeFileSync(join(place, "index.js"), FEIGNED_DUCKDB);
			vi.stubEnv("PATTERNC_DUCKDB", folder);
			const job = jobOf(patternOf(single()), []);
			const engine = createEngines(versions, compileOnce(compileCached)).duckdb;
			const [outcome] = await engine.evaluate(workloadOf([job]));
			return outcome?.is === "failure" ? [{ diagnostics: outcome.diagnostics, refused: true }] : [];
		},
	},
	"engine/gator": {
		because: "the template of a pattern does not fail in gator: a gator that always fails takes its place",
		make: (folder) =>
			saidOfFeigned(folder, "gator", [
				"echo planted >&2; exit 2",
				"echo PASS",
				"printf '    === RUN   0-0\\n    --- FAIL: 0-0\\t(0.1s)\\n'",
			]),
	},
	"engine/conftest": {
		because: "the Rego of a pattern does not fail in Conftest: a conftest that always fails takes its place",
		make: (folder) => {
			const wrong = { filename: "0.json", failures: [{ msg: "x", metadata: { severity: "INFO" } }] };
			const found = { filename: "0.json", warnings: [{ msg: "x", metadata: { ...FOUND, severity: "INFO" } }] };
			const combined = `case "$*" in *--combine*) echo "[]";; *) echo '${JSON.stringify([found])}';; esac`;
			const answers = ["{}", "[]", JSON.stringify([wrong])].map((answer) => `echo '${answer}'`);
			return saidOfFeigned(folder, "conftest", ["echo 'Error: planted' >&2; exit 1", ...answers, combined]);
		},
	},
	"opa/no-binary": {
		because: "it takes a machine without Go and without a built opa: one is feigned",
		make: async (folder) => {
			vi.stubEnv("PATH", "");
			return [result(await externalTool("opa", folder))];
		},
	},
	"opa/compile": {
		because: OURS,
		make: async () => [
			result(await compileToWasm(broken("some main, pod in", "some main pod in"), [SIDECAR_ENTRYPOINT])),
		],
	},
	"opa/strict": {
		because: OURS,
		make: async () => [result(await checkRego(broken("import data", "import data.lib.kubepattern.text\nimport data")))],
	},
	"opa/format": {
		because: OURS,
		make: async () => [result(await formatRego(broken("app := pod", "app := := pod")))],
	},
	"opa/crash": {
		because: "the compiler in the package is whole: one that is not there is asked",
		make: async (folder) => [
			result(await checkRego(SIDECAR_MODULES, { compilerFile: join(folder, "opa-compiler.wasm.br") })),
		],
	},
	"opa/too-large": {
		because: "it takes seconds to fill the stack of the compiler: it is stopped at once",
		make: async () => [result(await runOpa({ modules: SIDECAR_MODULES, operations: ["check"] }, { timeoutMs: 1 }))],
	},
	"internal/failure": {
		because: "it stands for bugs that nobody knows of: one is planted before the command line starts",
		make: () => planted('new Error("planted\\nand more")'),
	},
	"internal/system": {
		because: "the machine refuses something where nobody asks: an error of it is planted",
		make: () => planted('Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" })'),
	},
	"internal/installation": {
		because: "a file of patternc is missing: the error of that is planted",
		make: () => planted('Object.assign(new Error("Cannot find module x"), { code: "ERR_MODULE_NOT_FOUND" })'),
	},
};

/** What is said of what is made in a new folder below `temporary`, and that folder. */
export async function saidOfMade(made: Made | undefined, temporary: string) {
	const folder = mkdtempSync(join(temporary, "made-"));
	try {
		return { folder, said: (await made?.make(folder)) ?? [] };
	} finally {
		vi.unstubAllEnvs();
	}
}

const NFS = { volumes: [{ nfs: { server: "s", path: "/p" } }] };

function podIn(namespace: string, i: number, spec: Json = {}): Json {
	return { apiVersion: "v1", kind: "Pod", metadata: { name: `pod-${i}`, namespace }, spec };
}

function broken(text: string, by: string) {
	return withReplaced(RULE_FILE, text, by);
}

function result({ ok, diagnostics }: Result<unknown>): { diagnostics: readonly Diagnostic[]; refused: boolean } {
	return { diagnostics, refused: !ok };
}

/** What an engine says when its tool is, one after another, each of these scripts. */
async function saidOfFeigned(
	folder: string,
	tool: "opa" | "gator" | "conftest",
	scripts: readonly string[],
): Promise<readonly Said[]> {
	const binary = join(folder, `${tool}-v${EXTERNAL_TOOLS[tool].version}`, tool);
	mkdirSync(join(binary, ".."));
	vi.stubEnv("PATTERNC_TOOLS", folder);
	const said: Said[] = [];
	const job = jobOf(patternOf(single()), [{ apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace: "n" } }]);
	for (const script of scripts) {
		writeFileSync(binary, `#!/bin/sh\n${script}\n`);
		chmodSync(binary, 0o755);
		const [outcome] = await createEngines(versions, compileOnce(compileCached))[tool].evaluate(workloadOf([job]));
		if (outcome?.is === "failure") said.push({ diagnostics: outcome.diagnostics, refused: true });
	}
	return said;
}

/** Runs the command line with an error planted where it starts. */
function planted(error: string): Promise<readonly Said[]> {
	const code = `process.argv.slice = () => { throw ${error}; };`;
	const main = join(PROJECT, "dist/cli/main.js");
	return new Promise((resolve) => {
		execFile(process.execPath, ["--import", `data:text/javascript,${code}`, main], (failed, _, stderr) => {
			resolve([{ diagnostics: told(stderr), refused: failed?.code === 2 }]);
		});
	});
}
