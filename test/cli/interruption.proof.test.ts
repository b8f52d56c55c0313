import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { machineName } from "../../src/base/temporary-path.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();
const [SIDECAR = "", SPLIT = ""] = ["k8s-sidecar", "split-init"].map((name) => join(PROJECT, "registry", name));
let cwd = "";
beforeEach(() => {
	cwd = mkdtempSync(join(temporary, "case-"));
	mkdirSync(join(cwd, "tmp"));
});

interface Ending {
	readonly exit: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stderr: string;
}

/** Runs the built command line, with its temporary files in a folder of the test. */
function start(
	args: readonly string[],
	{ planted = "", env = {} } = {},
): { child: ChildProcess; ending: Promise<Ending> } {
	const loader = `data:text/javascript,${encodeURIComponent(planted)}`;
	const child = spawn(process.execPath, ["--import", loader, join(PROJECT, "dist/cli/main.js"), ...args], {
		cwd,
		env: { ...process.env, TMPDIR: join(cwd, "tmp"), ...env },
		stdio: ["ignore", "ignore", "pipe"],
	});
	let stderr = "";
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		stderr += text;
	});
	const ending = new Promise<Ending>((resolve) =>
		child.on("close", (exit, signal) => resolve({ exit, signal, stderr })),
	);
	return { child, ending };
}

async function until(isSo: () => boolean): Promise<void> {
	for (let waited = 0; !isSo(); waited += 10) {
		if (waited > 20_000) throw new Error("it does not come");
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

/** All that is below a folder, but what patternc writes there in the end. */
const names = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });
const left = (folder = cwd) => names(folder).filter((name) => /\.tmp$|\.tmp\/|lock/.test(name));

const build = (pattern: string, ...more: readonly string[]) =>
	patternc(["build", pattern, "--out", "out", ...more], { cwd });
/** No policy is compiled before: the embedded OPA runs. */
const uncached = () => ({ env: { XDG_CACHE_HOME: join(cwd, "cache") } });

describe("a signal", () => {
	test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
		"%s while the embedded OPA runs leaves nothing",
		async (signal) => {
			const { child, ending } = start(["build", SIDECAR, "--out", "out", "--target", "rego"], uncached());
			await until(() => names(join(cwd, "tmp")).some((name) => name.endsWith("response.json")));
			child.kill(signal);
			expect(await ending).toMatchObject({ exit: null, signal, stderr: "" });
			expect(names(join(cwd, "tmp"))).toEqual([]);
			expect(existsSync(join(cwd, "out"))).toBe(false);
			expect(left()).toEqual([]);
		},
	);

	/** The signal comes when this function of node:fs is called for the Nth time with a temporary name. */
	const at = (name: string, count: number, signal: string, of = "fs.promises") => `
		import fs from "node:fs";
		import { syncBuiltinESMExports } from "node:module";
		const original = ${of}.${name};
		let calls = 0;
		${of}.${name} = (...args) => {
			if (/\\.patternc-.*tmp/.test(String(args[0])) && ++calls === ${count}) {
				process.kill(process.pid, ${JSON.stringify(signal)});
				if (${of} === fs.promises) return new Promise((resolve) => setTimeout(() => resolve(original(...args)), 100));
			}
			return original(...args);
		};
		syncBuiltinESMExports();`;

	test("while files are written leaves them as they were", async () => {
		await build(SIDECAR, "--target", "rego");
		const before = names(join(cwd, "out"));
		const { ending } = start(["build", SPLIT, "--out", "out", "--target", "rego"], {
			planted: at("writeFile", 4, "SIGTERM"),
		});
		expect(await ending).toMatchObject({ exit: null, signal: "SIGTERM" });
		expect(names(join(cwd, "out"))).toEqual(before);
		expect((await build(SIDECAR, "--target", "rego", "--check")).exit).toBe(0);
		expect(left()).toEqual([]);
	});

	test.each([
		["new", ["new", "mine", "--out", "made/mine"], "made/mine"],
		["a report", ["check", join(PROJECT, "demo"), "-o", "json=report.json"], "report.json"],
		["a baseline", ["check", join(PROJECT, "demo"), "--write-baseline", "b.json"], "b.json"],
	])("in the midst of %s leaves nothing", async (_, args, file) => {
		const { ending } = start(args, { planted: at("writeFile", 1, "SIGINT") });
		expect(await ending).toMatchObject({ exit: null, signal: "SIGINT" });
		expect(existsSync(join(cwd, file))).toBe(false);
		expect(left()).toEqual([]);
	});

	test("is what ends a process that has nothing to clean up, too", async () => {
		const { child, ending } = start(["check", "-"], { planted: "setInterval(() => undefined, 1000);" });
		await new Promise((resolve) => setTimeout(resolve, 300));
		child.kill("SIGTERM");
		expect((await ending).signal).toBe("SIGTERM");
	});

	test("SIGKILL leaves what the next run removes, and a list by which it goes on", async () => {
		await build(SIDECAR, "--target", "rego");
		for (const planted of [at("writeFile", 4, "SIGKILL"), at("renameSync", 3, "SIGKILL", "fs")]) {
			const { ending } = start(["build", SPLIT, "--out", "out", "--target", "rego"], { planted });
			expect((await ending).signal).toBe("SIGKILL");
			expect(left()).not.toEqual([]);
		}
		const { child, ending } = start(["build", SPLIT, "--out", "x", "--target", "rego"], uncached());
		await until(() => names(join(cwd, "tmp")).length > 0);
		child.kill("SIGKILL");
		expect((await ending).signal).toBe("SIGKILL");
		expect(left(join(cwd, "tmp"))).not.toEqual([]);

		const next = start(["build", SIDECAR, "--out", "out", "--target", "rego"], uncached());
		expect(await next.ending).toMatchObject({ exit: 0, stderr: expect.not.stringContaining("[build/") });
		expect(left()).toEqual([]);
		expect((await build(SIDECAR, "--target", "rego", "--check")).exit).toBe(0);
		expect(names(join(cwd, "out")).filter((name) => /split/.test(name))).toEqual([]);
	});
});

describe("two builds into one folder at once", () => {
	test("leave one of the two, whole", async () => {
		const target = ["--target", "rego", "--target", "tests"];
		for (const pattern of [SIDECAR, SPLIT]) await patternc(["build", pattern, "--out", "warm", ...target], { cwd });
		for (let round = 0; round < 2; round++) {
			const all = [SIDECAR, SPLIT].map((pattern) => start(["build", pattern, "--out", "out", ...target]).ending);
			for (const { exit, stderr } of await Promise.all(all)) expect([exit, stderr]).toEqual([0, expect.any(String)]);
			const checks = [await build(SIDECAR, ...target, "--check"), await build(SPLIT, ...target, "--check")];
			expect(checks.map(({ exit }) => exit).sort()).toEqual([0, 1]);
			expect(left()).toEqual([]);
		}
	});

	test("a lock of a killed process does not stop the next one", async () => {
		await build(SIDECAR, "--target", "rego");
		const { child, ending } = start(["--version"]);
		await ending;
		writeFileSync(join(cwd, "out/.patternc-lock"), `${machineName()}-${child.pid}-0`);
		expect((await build(SPLIT, "--target", "rego")).exit).toBe(0);
		expect(left()).toEqual([]);
	});
});
