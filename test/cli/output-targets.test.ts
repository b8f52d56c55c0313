import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
};

beforeEach(() => {
	mkdirSync(join(folder, "shop"), { recursive: true });
	for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
	cpSync(join(PROJECT, "registry/k8s-sidecar"), join(folder, "own"), { recursive: true });
});

function check(...args: readonly string[]) {
	return patternc(["check", "shop", "-p", "own", "--engine", "reference", ...args], { cwd: folder });
}

describe("an output does not replace what the run reads", () => {
	test.each([
		["shop/web.yaml", ["-o", "json=shop/web.yaml"]],
		["shop/web.yaml", ["-o", "json=own/../shop/web.yaml"]],
		["shop/web.yaml", ["-o", "json=link.yaml"]],
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
});
