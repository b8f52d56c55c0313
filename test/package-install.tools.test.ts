import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROJECT, patterncProcess, temporaryFolder } from "./cli/patternc.js";
import { type NpmRegistry, startNpmRegistry } from "./npm-registry.js";

const folder = temporaryFolder();
const app = join(folder, "app");
const main = join(app, "node_modules/patternc/dist/cli/main.js");

/** Runs npm with a cache and settings of its own, so that nothing of this machine helps. */
async function npm(cwd: string, registry: string, ...args: readonly string[]): Promise<string> {
	const env = {
		...process.env,
		HOME: folder,
		npm_config_cache: join(folder, "cache"),
		npm_config_userconfig: join(folder, "npmrc"),
		npm_config_registry: registry,
		npm_config_ignore_scripts: "true",
		npm_config_update_notifier: "false",
	};
	const { stdout } = await promisify(execFile)("npm", [...args], { cwd, env, encoding: "utf8" });
	return stdout;
}

describe("the package, installed into an empty folder", () => {
	let registry: NpmRegistry;
	beforeAll(async () => {
		registry = await startNpmRegistry();
		mkdirSync(app);
		writeFileSync(join(app, "package.json"), '{"name": "app", "version": "1.0.0", "private": true, "type": "module"}');
		// Without scripts: `prepare` would build into the folder that other tests run.
		const tarball = (await npm(PROJECT, registry.url, "pack", "--silent", "--pack-destination", folder)).trim();
		await npm(app, registry.url, "install", "--no-audit", "--no-fund", join(folder, tarball));
	});
	afterAll(() => registry.close());

	test("asks for the packages that it names, and gets them", () => {
		const { dependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
		expect([...registry.asked]).toEqual(expect.arrayContaining(Object.keys(dependencies)));
	});

	test("is started by its name", async () => {
		const { stdout } = await promisify(execFile)(join(app, "node_modules/.bin/patternc"), ["--version"]);
		expect(stdout).toBe(`${JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).version}\n`);
	});

	test("checks by the registry, and prints every format as here", async () => {
		const formats = ["text", "json"];
		for (const format of formats) {
			const args = ["check", join(PROJECT, "demo"), "-o", format];
			const [here, there] = await Promise.all([patterncProcess(args), patterncProcess(args, { main, cwd: app })]);
			expect(there.exit).toBe(1);
			expect(there.stdout).toBe(here.stdout);
		}
	});

	test("compiles, explains and makes patterns, and has pages", async () => {
		const run = (...args: readonly string[]) => patterncProcess(args, { main, cwd: app });
		expect(await run("new", "mine")).toMatchObject({ exit: 0 });
		expect(await run("test", "mine")).toMatchObject({ exit: 0 });
		expect(await run("build", "mine", "--out", "policies")).toMatchObject({ exit: 0 });
		expect((await run("explain", "mine")).stdout).toContain("looks for");
		expect((await run("docs", "sidecar")).stdout).toMatch(/^# Split sidecar\n/);
	});

	test("is a library: its example compiles without a word about a type, and runs", async () => {
		cpSync(join(app, "node_modules/patternc/examples/library"), app, { recursive: true });
		symlinkSync(join(PROJECT, "node_modules/@types"), join(app, "node_modules/@types"));
		const run = (file: string, ...args: readonly string[]) =>
			promisify(execFile)(process.execPath, [file, ...args], { cwd: app, encoding: "utf8" });
		const options = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--types", "node"];
		const modules = ["--target", "es2022", "--module", "nodenext"];
		const compiled = await run(
			join(PROJECT, "node_modules/typescript/bin/tsc"),
			...options,
			...modules,
			"embed.ts",
		).catch((error) => error);
		expect(compiled.stdout).toBe("");
		const { stdout, stderr } = await run("embed.js");
		expect(stderr).toBe("");
		expect(stdout.split("\n")).toEqual([
			"lint: lint/no-doc-url",
			"Deployment/shop/web PersistentVolumeClaim/shop/data ConfigMap/shop/web-setting",
			"Pod/default/a",
			"Service/shop/b",
			"HIGH env-from-missing-config-map: web",
			"the policy and its definitions agree: true",
			"LOW Team without a page at shop.yaml:6",
			"WARNING Claim that no Pod mounts at shop.yaml:19",
			"SARIF 2.1.0, a page of some kilobytes",
			expect.stringMatching(/^policy\/kubepattern\/.*team_without_page.rego .* bundle.tar.gz$/),
			"",
		]);
	});

	test("gives its schemas and its package.json, and nothing from its inside", async () => {
		const script = (name: string) => `await import(${JSON.stringify(name)}, { with: { type: "json" } });`;
		const importing = (name: string) =>
			promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script(name)], { cwd: app }).then(
				() => "imported",
				({ stderr }) => /ERR_\w+/.exec(stderr)?.[0],
			);
		expect(await importing("patternc/package.json")).toBe("imported");
		expect(await importing("patternc/schemas/kubepattern.dev-v1.schema.json")).toBe("imported");
		expect(await importing("patternc/dist/cli/program.js")).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
	});
});
