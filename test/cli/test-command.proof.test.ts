import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const SIDECAR = "registry/k8s-sidecar";
const KEPT = ["readme-bad", "readme-good"];
let copies = 0;

/**
 * A folder with a copy of the sidecar pattern and two of its cases, and some files replaced; `undefined` takes one
 * away.
 */
function copy(files: Readonly<Record<string, string | undefined>> = {}): string {
	const path = join(folder, `patterns-${++copies}`, "sidecar");
	for (const name of ["pattern.json", ...KEPT.map((id) => `cases/${id}`)]) {
		cpSync(join(PROJECT, SIDECAR, name), join(path, name), { recursive: true });
	}
	const pattern = readFileSync(join(path, "pattern.json"), "utf8");
	writeFileSync(join(path, "pattern.json"), pattern.replace('"name": "sidecar"', `"name": "copy-${copies}"`));
	for (const [name, content] of Object.entries(files)) {
		if (content === undefined) rmSync(join(path, name), { recursive: true });
		else {
			mkdirSync(join(path, name, ".."), { recursive: true });
			writeFileSync(join(path, name), content);
		}
	}
	return path;
}

const WRONG = { "cases/readme-bad/findings.json": '[{ "main-app": "Deployment/shop/api", "sidecar": "Pod/shop/x" }]' };

describe("test", () => {
	test("is a line per pattern, and a summary on stderr", async () => {
		const { exit, stdout, stderr } = await patternc(["test", SIDECAR]);
		expect(stdout).toMatch(/^sidecar +\d+ cases {2}ok\n$/);
		expect(stderr).toMatch(/^1 pattern, \d+ cases on reference and wasm, all as expected\n$/);
		expect(exit).toBe(0);
	});

	test("takes folders of folders, and tells nothing else with -q", async () => {
		const path = join(copy(), "..");
		const same = await patternc(["test", "-q", path]);
		expect(same).toEqual({ exit: 0, stdout: expect.stringMatching(/^copy-\d+ {4}2 cases {2}ok\n$/), stderr: "" });
	});

	test("names the cases by their folders wherever it is run from", async () => {
		const { stdout } = await patternc(["test", ".", "-o", "json"], { cwd: copy(WRONG) });
		expect(JSON.parse(stdout).failures[0].id).toBe("sidecar/readme-bad");
	});

	test("prints the JSON of verify", async () => {
		const [tested, verified] = await Promise.all([
			patternc(["test", SIDECAR, "-o", "json"]),
			patternc(["verify", "--cases", SIDECAR, "-o", "json"]),
		]);
		expect(tested.stdout).toBe(verified.stdout);
		expect(JSON.parse(tested.stdout)).toMatchObject({ agree: expect.any(Number), failures: [] });
	});

	test("4 where a case gives something else: expected, and what each engine found", async () => {
		const path = copy(WRONG);
		const [text, json] = await Promise.all([patternc(["test", path]), patternc(["test", path, "-o", "json"])]);
		expect([text.exit, json.exit]).toEqual([4, 4]);
		expect(text.stdout.split("\n")).toEqual([
			expect.stringMatching(/^copy-\d+ {4}2 cases {2}1 failed$/),
			"  sidecar/readme-bad",
			expect.stringMatching(/^ {4}reference {2}\[\{"main-app":"Deployment\/shop\/web"/),
			expect.stringMatching(/^ {4}wasm {7}\[\{"main-app":"Deployment\/shop\/web"/),
			'    expected   {"findings":[{"main-app":"Deployment/shop/api","sidecar":"Pod/shop/x"}]}',
			"",
		]);
		expect(text.stderr).toBe("1 pattern, 2 cases on reference and wasm, 1 not as expected\n");
		const { failures, engines, ...counts } = JSON.parse(json.stdout);
		expect(counts).toEqual({ cases: 2, agree: 2, asExpected: 1 });
		expect(engines.wasm).toEqual({ agree: 2, declared: {}, differ: 0, refused: {} });
		expect(failures).toEqual([
			{
				id: "sidecar/readme-bad",
				engines: { reference: expect.any(Array), wasm: expect.any(Array) },
				expected: { findings: [{ "main-app": "Deployment/shop/api", sidecar: "Pod/shop/x" }] },
			},
		]);
	});

	test("3 where there is no pattern, 2 where there is no folder", async () => {
		const empty = join(folder, "empty");
		mkdirSync(empty, { recursive: true });
		expect(await patternc(["test", empty])).toEqual({ exit: 3, stdout: "", stderr: "nothing to test: no patterns\n" });
		const missing = await patternc(["test", join(folder, "no-such")]);
		expect(missing).toMatchObject({ exit: 2, stderr: expect.stringContaining("[read/missing-file]") });
	});

	const bad = "cases/readme-bad/findings.json";
	const mistakes: readonly [string, Record<string, string | undefined>, RegExp][] = [
		["no cases", { cases: undefined }, /^pattern\.json: error: the pattern has no cases \[case\/none\]/],
		["an empty cases/", { cases: undefined, "cases/.keep": "" }, /pattern\.json: error: .+ \[case\/none\]/],
		["no findings.json", { [bad]: undefined }, /readme-bad\/findings\.json: error: .+ \[case\/malformed\]/],
		[
			"no manifests.yaml",
			{ "cases/readme-good/manifests.yaml": undefined },
			/readme-good\/manifests\.yaml: error: .+ \[read\/missing-file\]/,
		],
		[
			"an empty case",
			{ "cases/empty/.keep": "" },
			/cases\/empty\/findings\.json: error: .+\n.+\ncases\/empty\/manifests\.yaml: error: /,
		],
		[
			"broken YAML",
			{ "cases/readme-good/manifests.yaml": "kind: Pod\n  name: x\n" },
			/manifests\.yaml:2:\d+: error: .+ \[read\/syntax\]/,
		],
		["a stray file", { "cases/note.md": "x" }, /cases\/note\.md: error: not the folder of a case \[case\/malformed\]/],
		["broken JSON", { [bad]: "[\n oops]" }, /findings\.json:2:2: error: .+ \[read\/syntax\]\n.+\n.+\n.+findings\.json/],
		["no list", { [bad]: '{"findings": []}' }, /findings\.json:1:1: error: not a list of findings/],
		["no finding", { [bad]: '["Pod/shop/web"]' }, /findings\.json:1:2: error: not a finding/],
		[
			"no resource",
			{ [bad]: '[{ "main-app": "web",\n "sidecar": 3 }]' },
			/:1:16: error: the resource of "main-app" is not one[\s\S]+:2:13: error: the resource of "sidecar" is not one/,
		],
		[
			"a misspelt actor",
			{ [bad]: '[{ "mian-app": "Pod/shop/a", "sidecar": "Pod/shop/b" }]' },
			/:1:4: error: no actor "mian-app" is reported[\s\S]+did you mean "main-app"/,
		],
		[
			"an actor left out",
			{ [bad]: '[{ "main-app": "Pod/a/b" }]' },
			/:1:2: error: the finding lacks the actor "sidecar"/,
		],
		[
			"a refused pattern",
			{ "pattern.json": '{"version": "kubepattern.it/v1", "kind": "Patern"}' },
			/pattern\.json:1:\d+: error: .+ \[schema\/unknown-word\]/,
		],
	];

	describe("2 on mistakes, each with its place; what is not mistaken is run all the same", () => {
		const paths = mistakes.map(([, files]) => copy(files));
		const ended = patternc(["test", ...paths, SIDECAR]);

		test.each(mistakes.map(([what, files, expected], i) => [what, files, expected, paths[i] ?? ""] as const))(
			"%s",
			async (_what, files, expected, path) => {
				const { stdout, stderr } = await ended;
				// Each diagnostic is a line with its place, and those that are indented below it.
				const about = stderr.split(/^(?=\S)/m).filter((diagnostic) => diagnostic.startsWith(`${path}/`));
				expect(about.join("").replaceAll(`${path}/`, "")).toMatch(expected);
				const name = path.replace(/^.*patterns-(\d+).*$/, "copy-$1");
				const refused = files["pattern.json"] !== undefined;
				expect(new RegExp(`^${name} +\\d cases? +error$`, "m").test(stdout)).toBe(!refused);
			},
		);

		test("sidecar", async () => {
			const { exit, stdout, stderr } = await ended;
			expect(exit).toBe(2);
			expect(stdout).toMatch(/^sidecar +\d+ cases {2}ok$/m);
			expect(stderr).toMatch(/\n\d+ patterns, \d+ cases on reference and wasm, \d+ as expected, \d+ errors\n$/);
		});
	});

	test("errors win over failures, and both are told", async () => {
		const path = copy({ ...WRONG, "cases/note.md": "x" });
		expect(await patternc(["test", path])).toMatchObject({
			exit: 2,
			stdout: expect.stringMatching(/^copy-\d+ +2 cases {2}1 failed, error\n/),
		});
	});

	test("verify takes no case without its manifests either", async () => {
		const path = copy({ "cases/readme-good/manifests.yaml": undefined });
		const { exit, stderr } = await patternc(["verify", "--cases", join(path, "cases")]);
		expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("[read/missing-file]") });
	});

	test("has help with examples, and refuses formats that it does not have", async () => {
		expect(await patternc(["test", "--help"])).toMatchObject({ exit: 0, stdout: expect.stringContaining("Examples:") });
		expect((await patternc(["test", "-o", "sarif"])).exit).toBe(2);
	});
});

test("every case of the registry gives what it expects: without a folder it is what is tested, from anywhere", async () => {
	const { exit, stdout, stderr } = await patternc(["test", "-q", "-o", "json"], { cwd: folder });
	const registry = join(PROJECT, "registry");
	const folders = readdirSync(registry, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const all = folders.reduce((sum, { name }) => sum + readdirSync(join(registry, name, "cases")).length, 0);
	const { failures, ...counts } = JSON.parse(stdout);
	expect(failures).toEqual([]);
	expect(counts).toMatchObject({ cases: all, agree: all, asExpected: all });
	expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
});
