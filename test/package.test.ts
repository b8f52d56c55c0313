import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "./cli/patternc.js";

interface Packed {
	readonly size: number;
	readonly unpackedSize: number;
	readonly files: readonly { readonly path: string }[];
}

describe("what npm publishes", () => {
	let packed: Packed;
	let paths: readonly string[];
	beforeAll(() => {
		// Without scripts: `prepare` would build into the folder that other tests run.
		const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
		const json = execFileSync("npm", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
		[packed = { size: 0, unpackedSize: 0, files: [] }] = JSON.parse(json);
		paths = packed.files.map(({ path }) => path);
	});

	test("is all that the command and the library need", () => {
		const { bin, exports } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
		for (const path of [bin.patternc, exports["."].types, exports["."].default]) {
			expect(paths).toContain(path.replace("./", ""));
		}
		expect(paths).toEqual(
			expect.arrayContaining([
				...["LICENSE", "NOTICE", "README.md", "package.json"],
				...["dist/opa/opa-worker.js", "opa-compiler/opa-compiler.wasm.br", "opa-compiler/opa-compiler.wasm.sha256"],
				...["library/kubepattern/objects.rego", "registry/k8s-sidecar/pattern.json"],
				...["schemas/kubepattern.it-v1.schema.json", "schemas/kubepattern.dev-v1.schema.json"],
				"schemas/patternc-config.schema.json",
				...["templates/gatekeeper/README.md.hbs"],
				...["patternc.bash", "_patternc", "patternc.fish"].map((file) => `dist/completions/${file}`),
				...["dist-policies/bundle.tar.gz", "dist-policies/policy/kubepattern/main.rego"],
			]),
		);
	});

	test("and nothing else: no tests, no sources, no source maps, nothing for Gatekeeper, which `build` makes", () => {
		const folders = ["dist", "dist-policies", "library", "opa-compiler", "registry", "schemas", "templates"];
		const others = new Set(paths.map((path) => path.split("/")[0] ?? "").filter((first) => !folders.includes(first)));
		expect([...others].sort()).toEqual(["LICENSE", "NOTICE", "README.md", "package.json"]);
		expect(paths.filter((path) => /\.map$|\.test\.|^dist-policies\/gatekeeper\//.test(path))).toEqual([]);
		expect(paths.filter((path) => path.startsWith("dist/") && !/\.(js|d\.ts)$/.test(path)).sort()).toEqual([
			...["dist/built-in/policy.json", "dist/built-in/policy.wasm"],
			...["dist/completions/_patternc", "dist/completions/patternc.bash", "dist/completions/patternc.fish"],
		]);
	});

	test("is at most 10 MB, and 22 MB on a disk", () => {
		expect(packed.size).toBeGreaterThan(1_000_000);
		expect(packed.size).toBeLessThan(10_000_000);
		expect(packed.unpackedSize).toBeLessThan(22_000_000);
	});
});
