import { execFileSync, spawn } from "node:child_process";
import {
	chmodSync,
	cpSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const FILES = {
	"shop/web.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
	"shop/values.yaml": "replicas: 3\n",
	"conf.yaml": "failOn: never\n",
	"kinds.json": '{"clusterScoped": []}\n',
	"baseline.json": '{"schemaVersion": 1, "findings": []}\n',
	"new.txt": "",
	"public.pem": "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n",
};

beforeEach(() => {
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
	mkdirSync(join(folder, "shop"), { recursive: true });
	for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
	mkdirSync(join(folder, "own/cases"), { recursive: true });
	for (const name of ["pattern.json", "README.md"])
		cpSync(join(PROJECT, "registry/k8s-sidecar", name), join(folder, "own", name));
});

function check(...args: readonly string[]) {
	return patternc(["check", "shop", "-p", "own", "--engine", "reference", ...args], { cwd: folder });
}

describe("an output does not replace what the run reads", () => {
	test.each([
		["shop/web.yaml", ["-o", "json=shop/web.yaml"]],
		["shop/web.yaml", ["-o", "json=own/../shop/web.yaml"]],
		["shop/web.yaml", ["-o", "json=link.yaml"]],
		["shop/web.yaml", ["-o", "json=hard.yaml"]],
		["own/README.md", ["-o", "html=own/README.md"]],
		["public.pem", ["-o", "json=public.pem"]],
		["shop/values.yaml", ["-o", "k8s=shop/values.yaml"]],
		["conf.yaml", ["-c", "conf.yaml", "-o", "html=conf.yaml"]],
		["kinds.json", ["--kinds", "kinds.json", "-o", "json=kinds.json"]],
		["baseline.json", ["--baseline", "baseline.json", "-o", "json=baseline.json"]],
		["own/pattern.json", ["-o", "json=own/pattern.json"]],
		["shop/web.yaml", ["--write-baseline", "shop/web.yaml"]],
		["conf.yaml", ["-c", "conf.yaml", "--write-baseline", "conf.yaml"]],
		["kinds.json", ["--kinds", "kinds.json", "--write-baseline", "kinds.json"]],
	])("%s: %j", async (file, args) => {
		if (args.includes("json=link.yaml")) symlinkSync("shop/web.yaml", join(folder, "link.yaml"));
		if (args.includes("json=hard.yaml")) linkSync(join(folder, "shop/web.yaml"), join(folder, "hard.yaml"));
		const before = readFileSync(join(folder, file), "utf8");
		const { exit, stderr } = await check(...args);
		expect(readFileSync(join(folder, file), "utf8")).toBe(before);
		expect([exit, stderr]).toEqual([2, expect.stringContaining("would be replaced [usage/option]")]);
	});

	test("two outputs to one file are refused", async () => {
		for (const args of [
			["-o", "json=a.txt", "-o", "html=./a.txt"],
			["-o", "json=new.txt", "--write-baseline", "shop/../new.txt"],
		]) {
			const { exit, stderr } = await check(...args);
			expect([exit, stderr]).toEqual([2, expect.stringContaining("would get two outputs [usage/option]")]);
		}
	});

	test("a former report among the manifests is replaced, and so is a baseline", async () => {
		for (const format of ["json", "sarif", "gitlab", "k8s"]) {
			const file = `shop/report-${format}.${format === "k8s" ? "yaml" : "json"}`;
			for (let run = 0; run < 2; run++) expect((await check("-o", `${format}=${file}`)).stderr).not.toContain("error");
		}
		const baseline = ["--baseline", "baseline.json", "--write-baseline", "baseline.json"];
		for (let run = 0; run < 2; run++) expect((await check(...baseline)).exit).toBe(0);
		expect((await check("-o", "json=/dev/null", "-o", "html=/dev/null")).exit).toBe(0);
	});

	test("a manifest that a link in the folder names is one", async () => {
		writeFileSync(join(folder, "elsewhere.yaml"), "a: b\n");
		symlinkSync("../elsewhere.yaml", join(folder, "shop/link.yaml"));
		const { exit, stderr } = await check("-o", "json=elsewhere.yaml");
		expect([exit, stderr]).toEqual([2, expect.stringContaining("elsewhere.yaml is an input of this run")]);
	});

	test("a former report that is named as a manifest is one, too", async () => {
		await check("-o", "json=report.json");
		const { exit, stderr } = await check("report.json", "-o", "json=report.json");
		expect([exit, stderr]).toEqual([2, expect.stringContaining("report.json is an input of this run")]);
	});

	test("two names that differ in case are one where the system says so", async () => {
		const { exit, stderr } = await check("-o", "json=New-Report.json", "-o", "html=new-report.JSON");
		expect([exit, stderr]).toEqual([2, expect.stringContaining("would get two outputs")]);
	});

	test("a pipe that is read is not written to", async () => {
		execFileSync("mkfifo", [join(folder, "pipe")]);
		const { exit, stderr } = await check("pipe", "-o", "json=pipe");
		expect([exit, stderr]).toEqual([2, expect.stringContaining("pipe is an input of this run")]);
		// Another one is, and nothing is read of it before.
		execFileSync("mkfifo", [join(folder, "other")]);
		const reader = spawn("cat", [join(folder, "other")]);
		let text = "";
		reader.stdout.on("data", (data) => {
			text += data;
		});
		const closed = new Promise((resolve) => reader.on("close", resolve));
		expect((await check("-o", "json=other")).exit).toBe(0);
		await closed;
		expect(text).toContain('"schemaVersion": 1');
	});

	test("what takes its place has its permissions, and a link stays a link", async () => {
		writeFileSync(join(folder, "secret.json"), "{}");
		chmodSync(join(folder, "secret.json"), 0o600);
		symlinkSync("secret.json", join(folder, "link.json"));
		await check("-o", "json=link.json");
		expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, "secret.json"), "utf8")).toContain('"schemaVersion": 1');
		expect(statSync(join(folder, "secret.json")).mode & 0o777).toBe(0o600);
	});
});
