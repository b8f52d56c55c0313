import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "./cli/patternc.js";

interface Packed {
	readonly size: number;
	readonly unpackedSize: number;
	readonly files: readonly { readonly path: string; readonly mode: number }[];
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
				...["LICENSE", "NOTICE", "README.md", "package.json", "opa-compiler/THIRD-PARTY-LICENSES"],
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

	test("and what its pages speak of, and nothing else: no tests, no sources, no source maps, no set for Gatekeeper", () => {
		const folders = ["dist", "dist-policies", "library", "opa-compiler", "registry", "schemas", "templates"];
		const ofPages = ["bench", "ci", "demo", "demo-mended", "docs", "examples"];
		const others = new Set(
			paths.map((path) => path.split("/")[0] ?? "").filter((first) => ![...folders, ...ofPages].includes(first)),
		);
		expect([...others].sort()).toEqual([
			...[".pre-commit-hooks.yaml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md", "SECURITY.md"],
			...["action.yml", "package.json"],
		]);
		expect(paths.filter((path) => /\.map$|\.test\.|^(?:src|test|scripts)\//.test(path))).toEqual([]);
		expect(paths.filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"))).toEqual([
			"examples/library/embed.ts",
		]);
		expect(paths.filter((path) => path.startsWith("dist-policies/gatekeeper/"))).toEqual([]);
		expect(paths.filter((path) => path.startsWith("dist/") && !/\.(js|d\.ts)$/.test(path)).sort()).toEqual([
			...["dist/built-in/policy.json", "dist/built-in/policy.wasm"],
			...["dist/completions/_patternc", "dist/completions/patternc.bash", "dist/completions/patternc.fish"],
		]);
		expect(paths.filter((path) => path.startsWith("opa-compiler/")).sort()).toEqual([
			...["opa-compiler/THIRD-PARTY-LICENSES", "opa-compiler/opa-compiler.wasm.br"],
			"opa-compiler/opa-compiler.wasm.sha256",
		]);
	});

	test("has what its pages link, but for sources, which are in the repository alone", () => {
		const all = new Set(paths.flatMap((path) => path.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"))));
		const links = paths
			.filter((path) => path.endsWith(".md"))
			.flatMap((page) =>
				[...withoutCode(readFileSync(join(PROJECT, page), "utf8")).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
					.map(([, link = ""]) => link)
					.filter((link) => !/^[a-z]+:/.test(link))
					.map((link) => ({ page, target: posix.join(posix.dirname(page), decodeURI(link)).replace(/\/$/, "") })),
			);
		expect(links.length).toBeGreaterThan(200);
		expect(links).toContainEqual({ page: "README.md", target: "docs/AUTHORING.md" });
		expect(links.filter(({ target }) => !all.has(target) && !/^(?:src|test)\//.test(target))).toEqual([]);
	});

	test("has one file that is run, and it is a script of Node", () => {
		const executable = packed.files.filter(({ mode }) => (mode & 0o111) !== 0).map(({ path }) => path);
		expect(executable.filter((path) => path !== "dist/cli/main.js")).toEqual([]);
		expect(readFileSync(join(PROJECT, "dist/cli/main.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
	});

	test("has no code of another package: npm installs each with its own licence", () => {
		const maps = readdirSync(join(PROJECT, "dist"), { recursive: true, encoding: "utf8" }).filter((file) =>
			/^(?:chunks|cli)\/[^/]*\.map$/.test(file.replaceAll("\\", "/")),
		);
		expect(maps.length).toBeGreaterThan(10);
		const sources = maps.flatMap((file) => JSON.parse(readFileSync(join(PROJECT, "dist", file), "utf8")).sources);
		expect(sources.filter((source) => /node_modules/.test(source))).toEqual([]);
	});

	// The compiler (5 MB), 130 patterns as WASM and as Rego (6 MB), their cases (2 MB); what grows beyond is to be asked why.
	test("is at most 10 MB, and 22 MB on a disk", () => {
		expect(packed.size).toBeGreaterThan(1_000_000);
		expect(packed.size).toBeLessThan(10_000_000);
		expect(packed.unpackedSize).toBeLessThan(22_000_000);
	});
});

/** A page without its examples of code, in which brackets are something else. */
function withoutCode(markdown: string): string {
	return markdown.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}
