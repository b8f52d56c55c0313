import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { OPA_VERSION } from "../../src/opa/opa-version.js";
import { runOpa } from "../../src/opa/run-opa.js";
import type { RegoFile } from "../../src/rego/rego-file.js";
import { realTool } from "../real-tool.js";
import { SIDECAR_ENTRYPOINT, SIDECAR_MODULES } from "./sidecar-modules.js";

const opa = await realTool("opa");
const folder = mkdtempSync(join(tmpdir(), "patternc-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rego with what the sidecar policy has not: annotations, defaults, an unused rule, badly spaced. */
const OTHER_MODULES: readonly RegoFile[] = [
	{
		path: "lib/kubepattern/bundle/bundle.rego",
		text: `# METADATA
# title: All patterns
package lib.kubepattern.bundle
import data.kubepattern.sidecar
default unused:=false
unused if{ every o in input.objects { regex.match("^[a-z]+$",o.kind) } }
# METADATA
# description: the findings of all patterns
findings contains object.union(f,{"pattern":"sidecar","text":concat("/",[json.marshal(f.main),"x"])}) if some f in sidecar.finding
`,
	},
	...SIDECAR_MODULES,
];

describe.skipIf(opa === undefined)(`against the real opa ${OPA_VERSION} (skipped where Go is absent)`, () => {
	const run = (...args: string[]) => execFileSync(opa ?? "", args, { cwd: folder, encoding: "utf8" });

	test("the binary is of the embedded release", () => {
		expect(run("version")).toContain(`Version: ${OPA_VERSION}\n`);
	});

	test.each([
		{ name: "sidecar", modules: SIDECAR_MODULES, entrypoints: [SIDECAR_ENTRYPOINT] },
		{
			name: "two entrypoints",
			modules: OTHER_MODULES,
			entrypoints: ["lib/kubepattern/bundle/findings", SIDECAR_ENTRYPOINT],
		},
		{ name: "a package", modules: OTHER_MODULES, entrypoints: ["lib/kubepattern/bundle"] },
	])("policy.wasm is equal byte for byte, and so is the formatted text: $name", async ({ modules, entrypoints }) => {
		for (const { path, text } of modules) {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const paths = modules.map(({ path }) => path);
		run("build", "-t", "wasm", "--prune-unused", ...entrypoints.flatMap((e) => ["-e", e]), ...paths);
		execFileSync("tar", ["-xzf", "bundle.tar.gz", "/policy.wasm"], { cwd: folder, stdio: "ignore" });

		const result = await runOpa({ modules, entrypoints, operations: ["check", "format", "compile"] });
		if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
		expect(result.value.wasm?.length).toBeGreaterThan(50_000);
		expect(Buffer.compare(result.value.wasm ?? Buffer.of(), readFileSync(join(folder, "policy.wasm")))).toBe(0);
		expect(result.value.formatted?.map(({ text }) => text)).toEqual(paths.map((path) => run("fmt", path)));
	});
});
