import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { actor, single } from "../pattern/sample.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const WIDGET = { apiVersion: "example.org/v1", kind: "Widget" };

function write(file: string, content: Json | string): void {
	writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
}

async function run(...args: readonly string[]) {
	return patternc(args, { cwd: folder });
}

async function namespaces(...args: readonly string[]): Promise<readonly string[]> {
	const { stdout, stderr } = await run("check", "widget.yaml", "-o", "json", ...args);
	if (!stdout.startsWith("{")) throw new Error(stderr);
	const { findings } = JSON.parse(stdout) as { findings: { resources: { namespace: string }[] }[] };
	return findings.flatMap(({ resources }) => resources.map(({ namespace }) => namespace));
}

beforeAll(async () => {
	const resources = [actor("widget", { resource: "Widget", leader: true })];
	const definition = single({ message: "{{widget.name}} in [{{widget.namespace}}]", resources }, { name: "widgets" });
	write("pattern.json", definition);
	write("widget.yaml", "apiVersion: example.org/v1\nkind: Widget\nmetadata:\n  name: w\n");
	write("kinds.json", { clusterScoped: [WIDGET] });
	write("other.json", { clusterScoped: [{ ...WIDGET, apiVersion: "other.org/v1" }], categories: { toys: [WIDGET] } });
	mkdirSync(join(folder, "cases/cluster-scoped"), { recursive: true });
	write("cases/cluster-scoped/manifests.yaml", "apiVersion: example.org/v1\nkind: Widget\nmetadata:\n  name: w\n");
	write("cases/cluster-scoped/findings.json", [{ widget: "Widget//w" }]);
	const built = await run("build", "pattern.json", "--target", "bundle", "--out", "plain", "-q");
	expect(built).toEqual({ exit: 0, stdout: "", stderr: "" });
});

describe.each(["reference", "wasm"])("check --engine %s", (engine) => {
	test.each([
		["a pattern", "pattern.json"],
		// The runner sends a snapshot, and a snapshot is taken as it is: the bundle need not know the kinds.
		["a bundle that was built without the kinds file", "plain/bundle.tar.gz"],
	])("by %s", async (_, patterns) => {
		const given = ["-p", patterns, "--engine", engine];
		expect(await namespaces(...given)).toEqual(["default"]);
		expect(await namespaces(...given, "--kinds", "kinds.json")).toEqual([""]);
		expect(await namespaces(...given, "--kinds", "other.json")).toEqual(["default"]);
		expect(await namespaces(...given, "--kinds", "kinds.json", "--namespace", "shop")).toEqual([""]);
	});
});

describe("what is refused ends the command, with exit code 2", () => {
	beforeAll(() => write("broken.json", { clusterscoped: [] }));

	test.each([
		["check", ["widget.yaml", "-p", "pattern.json"]],
		["build", ["pattern.json", "--out", "refused"]],
		["lint", ["pattern.json"]],
		["verify", ["widget.yaml", "-p", "pattern.json"]],
		["test", ["."]],
	])("%s", async (command, args) => {
		const { exit, stdout, stderr } = await run(command, ...args, "--kinds", "broken.json");
		expect(exit).toBe(2);
		expect(stdout + stderr).toContain('broken.json:1:2: error: unknown key "clusterscoped" [kinds/unknown-key]');
	});

	test.each([
		["nothing.json", "nothing.json: error: there is no such file [read/missing-file]"],
		[".", "[read/unreadable-file]"],
		["widget.yaml", 'widget.yaml:1:1: error: unknown key "apiVersion" [kinds/unknown-key]'],
	])("a kinds file %s", async (file, expected) => {
		const { exit, stderr } = await run("check", "widget.yaml", "-p", "pattern.json", "--kinds", file);
		expect(exit).toBe(2);
		expect(stderr).toContain(expected);
	});
});

test("verify judges manifests by the kinds file on engines that read the objects themselves", async () => {
	const args = ["verify", "widget.yaml", "-p", "pattern.json", "--engines", "reference,wasm,wasm-raw"];
	expect((await run(...args, "--kinds", "kinds.json")).exit).toBe(0);
	expect((await run(...args)).exit).toBe(0);
});

test("test judges the cases of a folder by the kinds file", async () => {
	const { exit, stdout } = await run("test", ".", "--kinds", "kinds.json");
	expect([exit, stdout]).toEqual([0, expect.stringMatching(/^widgets +1 case +ok$/m)]);
	expect((await run("test", ".")).exit).toBe(4);
});

test("lint with a kinds file is clean where both are", async () => {
	expect((await run("lint", "pattern.json", "--kinds", "kinds.json")).stdout).not.toContain("error");
});
