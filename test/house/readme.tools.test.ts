import { spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { registryBinary, startRegistry } from "../oci/real-registry.js";
import { realTool } from "../real-tool.js";

const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
const folder = temporaryFolder();
/** Real tools that lines of the README run; undefined where there is no Go to build them. */
const tools = new Map([
	["conftest", await realTool("conftest")],
	["gator", await realTool("gator")],
	["oras", await realTool("oras")],
]);
/** What lines of the README publish to; undefined where there is no Go to build it. */
const registry = registryBinary === undefined ? undefined : await startRegistry(folder);
afterAll(() => registry?.stop());

/** A key pair, as lines of the README want one. */
const keys = join(folder, "keys");
mkdirSync(keys);
const pair = generateKeyPairSync("ed25519");
writeFileSync(join(keys, "private.pem"), pair.privateKey.export({ type: "pkcs8", format: "pem" }));
writeFileSync(join(keys, "public.pem"), pair.publicKey.export({ type: "spki", format: "pem" }));

function blocks(language: string): string[] {
	return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
		(match) => match[1] ?? "",
	);
}

/** What a test of itself cannot run: these two are run by .ci/run. */
const BY_CI = ["npm ci && npm start", "npm ci && npm test"];

const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
const run = commands.filter((line) => !BY_CI.includes(line) && !line.startsWith("git clone"));

describe("the README", () => {
	test("shows the two commands, which CI runs", () => {
		const ci = readFileSync(join(PROJECT, ".ci/run"), "utf8").split("\n");
		for (const command of BY_CI) {
			expect(commands).toContain(command);
			expect(ci).toContain(command);
		}
	});

	test("has lines for each of the real tools", () => {
		const lacking = [...tools.keys()].filter((tool) => !run.some((line) => line.startsWith(`${tool} `)));
		expect(lacking).toEqual([]);
	});

	const cannotRun = (line: string) =>
		(registry === undefined && line.includes("$REGISTRY")) ||
		[...tools].some(([tool, path]) => path === undefined && ` ${line}`.includes(` ${tool} `));
	for (const line of run)
		test.skipIf(cannotRun(line))(line, async () => {
			const bin = join(folder, "bin");
			mkdirSync(bin, { recursive: true });
			// As `npm install` would link it.
			writeFileSync(join(bin, "patternc"), `#!/bin/sh\nexec node "${join(PROJECT, "dist/cli/main.js")}" "$@"\n`, {
				mode: 0o755,
			});
			const folders = [...tools.values()].flatMap((tool) => (tool === undefined ? [] : [dirname(tool)]));
			const path = [bin, ...folders, process.env.PATH].join(delimiter);
			const places = { REGISTRY: registry?.host ?? "", KEYS: keys, XDG_CACHE_HOME: folder };
			const env = { ...process.env, ...places, PATH: path };
			// Not synchronously: this process reads the registry's log, which stops where nobody does.
			const child = spawn("sh", ["-c", line], { cwd: PROJECT, env, stdio: ["ignore", "ignore", "pipe"] });
			let stderr = "";
			child.stderr.on("data", (chunk) => {
				stderr += chunk;
			});
			const status = await new Promise((resolve) => child.on("close", resolve));
			expect({ status, stderr }).toEqual({ status: 0, stderr: expect.anything() });
		});

	test("shows the Rego as it is", () => {
		const module = readFileSync(join(PROJECT, "dist-policies/policy/kubepattern/sidecar/sidecar.rego"), "utf8");
		const shown = blocks("rego").flatMap((block) => block.split("# ...\n"));
		expect(shown.length).toBeGreaterThan(1);
		for (const part of shown) expect(module).toContain(part.trim());
	});

	test("shows the finding as it is printed", () => {
		const { stdout } = spawnSync("node", ["dist/cli/main.js", "check", "demo"], { cwd: PROJECT, encoding: "utf8" });
		expect(blocks("text")).toContain(stdout);
	});

	test("links to files that are there", () => {
		for (const [, path = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
			expect(() => readFileSync(join(PROJECT, path)), path).not.toThrow(/ENOENT/);
		}
	});
});
