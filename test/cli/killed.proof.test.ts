import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ANNOTATIONS, MEDIA_TYPES } from "../../src/oci/media-types.js";
import { bytesOf, digestOf } from "../oci/memory-repository.js";
import { type BehavingServer, behave } from "../oci/test-server.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

/**
 * What SIGKILL, or a machine that goes down, leaves: nobody can clean up then, so what was there must not have been
 * touched before the new is whole.
 */
const folder = realpathSync(temporaryFolder());
const MAIN = join(PROJECT, "dist/cli/main.js");

/** The files below a folder, with their texts, but for those that a run was about to write, and for its lock. */
function whole(root: string): Readonly<Record<string, string>> {
	const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
		(name) => !/\.tmp(?:\/|$)|^\.patternc-(?:lock$|.*\.lock$)/.test(name),
	);
	const files = names.filter((name) => statSync(join(root, name)).isFile()).sort();
	return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/** A module that kills its process once a half of the first file below a folder is written. */
function loaderThatKills(below: string): string {
	const planted = `import fs from "node:fs";
		import { syncBuiltinESMExports } from "node:module";
		const { writeFile } = fs.promises;
		fs.promises.writeFile = async (file, content, ...others) => {
			if (!String(file).startsWith(${JSON.stringify(below)})) return writeFile(file, content, ...others);
			const isWhole = typeof content === "string" || content instanceof Uint8Array;
			const bytes = Buffer.from(isWhole ? content : [...content].join(""));
			await writeFile(file, bytes.subarray(0, bytes.length >> 1));
			process.kill(process.pid, "SIGKILL");
			await new Promise(() => setInterval(() => undefined, 1000));
		};
		syncBuiltinESMExports();`;
	return `data:text/javascript,${encodeURIComponent(planted)}`;
}

/** Runs a command line that is killed so, and returns the signal that ended it. The servers of this process go on. */
function killedInFile(below: string, args: readonly string[]): Promise<NodeJS.Signals | null> {
	const argv = ["--import", loaderThatKills(below), MAIN, ...args];
	const child = spawn(process.execPath, argv, { cwd: PROJECT, stdio: "ignore" });
	return new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
}

test("a report and a baseline are the old ones", async () => {
	for (const [name, args] of [
		["report.json", (file: string) => ["-o", `json=${file}`]],
		["report.html", (file: string) => ["-o", `html=${file}`]],
		["baseline.json", (file: string) => ["--write-baseline", file, "-o", "json"]],
	] as const) {
		const file = join(folder, "reports", name);
		mkdirSync(join(folder, "reports"), { recursive: true });
		const old = name === "baseline.json" ? '{"schemaVersion": 1, "findings": []}' : "";
		writeFileSync(file, old);
		expect(await killedInFile(join(folder, "reports"), ["check", "demo", ...args(file)]), name).toBe("SIGKILL");
		expect(readFileSync(file, "utf8"), name).toBe(old);
	}
	// Whoever comes next is not in the way of what was left.
	const file = join(folder, "reports/report.json");
	expect((await patternc(["check", "demo", "-o", `json=${file}`])).exit).not.toBe(2);
	expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ schemaVersion: 1 });
});

test("each file of a build is the old one or the new one", async () => {
	const out = join(folder, "policies");
	const sidecar = "registry/k8s-sidecar";
	expect((await patternc(["build", sidecar, "--target", "rego", "--out", out])).exit).toBe(0);
	const before = whole(out);
	const args = ["build", sidecar, "--target", "rego", "-n", "shop", "--out", out];
	expect(await killedInFile(out, args)).toBe("SIGKILL");
	const after = whole(out);
	expect(Object.keys(after)).toEqual(Object.keys(before));
	expect((await patternc(args)).exit).toBe(0);
	const next = whole(out);
	expect(next).not.toEqual(before);
	expect(readdirSync(out).filter((name) => name.endsWith("lock"))).toEqual([]);
	for (const [name, text] of Object.entries(after)) expect([before[name], next[name]], name).toContain(text);
});

describe("the folder of a pull is the old one", () => {
	let registry: BehavingServer;
	let isSlow = false;
	let onSlow: () => void = () => undefined;
	const served = new Map<string, { readonly bytes: Uint8Array; readonly type: string }>();

	function serve(tag: string, text: string) {
		const blob = (content: Uint8Array, mediaType: string, title?: string) => {
			const digest = digestOf(content);
			served.set(`/v2/p/blobs/${digest}`, { bytes: content, type: "application/octet-stream" });
			const annotations = title === undefined ? {} : { annotations: { [ANNOTATIONS.title]: title } };
			return { mediaType, digest, size: content.length, ...annotations };
		};
		const config = blob(bytesOf("{}"), MEDIA_TYPES.config);
		const layers = ["policy/a.rego", "policy/b.rego"].map((title) =>
			blob(bytesOf(`${title} ${text}`), MEDIA_TYPES.file, title),
		);
		const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPES.manifest, config, layers };
		served.set(`/v2/p/manifests/${tag}`, { bytes: bytesOf(manifest), type: MEDIA_TYPES.manifest });
	}

	beforeAll(async () => {
		registry = await behave(({ url = "", method }, response) => {
			const found = served.get(url);
			if (found === undefined) return void response.writeHead(404).end("{}");
			response.writeHead(200, { "content-type": found.type, "content-length": found.bytes.length });
			if (method === "HEAD") return void response.end();
			if (!isSlow || !url.includes("/blobs/")) return void response.end(found.bytes);
			// A half of it, and then nothing more for a long time.
			response.write(found.bytes.subarray(0, found.bytes.length >> 1), () => setTimeout(onSlow, 200));
		});
		serve("1", "old");
		serve("2", "new".repeat(50_000));
	});
	afterAll(() => registry.stop());

	const pull = (tag: string, out: string) => ["pull", `oci://${registry.host}/p:${tag}`, "--out", out];

	test("where it is killed while the registry sends", async () => {
		const out = join(folder, "slow/out");
		expect((await patternc(pull("1", out))).exit).toBe(0);
		const before = whole(join(folder, "slow"));
		isSlow = true;
		const child = spawn(process.execPath, [MAIN, ...pull("2", out)], { stdio: "ignore" });
		onSlow = () => void child.kill("SIGKILL");
		const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
		isSlow = false;
		expect(signal).toBe("SIGKILL");
		expect(whole(join(folder, "slow"))).toEqual(before);
		expect(Object.values(before)).toContain("policy/a.rego old");
		expect((await patternc(pull("2", out))).exit).toBe(0);
	});

	test("where it is killed while it writes", async () => {
		const out = join(folder, "writing/out");
		expect((await patternc(pull("1", out))).exit).toBe(0);
		const before = whole(join(folder, "writing"));
		expect(await killedInFile(join(folder, "writing"), pull("2", out))).toBe("SIGKILL");
		expect(whole(join(folder, "writing"))).toEqual(before);
		expect((await patternc(pull("2", out))).exit).toBe(0);
		expect(readFileSync(join(out, "policy/a.rego"), "utf8")).toContain("new");
	});
});
