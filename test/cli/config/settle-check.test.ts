import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../../../src/cli/config/settings.js";
import { patternc, temporaryFolder } from "../patternc.js";

const folder = temporaryFolder();

function write(path: string, text: string): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

write("repo/.git/HEAD", "");
write(
	"repo/.patternc.yaml",
	`paths: [deploy, elsewhere]
exclude: [vendor/]
snapshots: [clusters/a]
patterns: [own, sidecar]
extraPatterns: [own]
only: [a]
skip: [b, c]
severities: {a: HIGH}
profile: all
failOn: medium
namespace: shop
external: [{kind: Secret}]
kinds: kinds.yaml
outputs: [text, json=out/report.json]
suppressions: [{pattern: a, reason: "\\u001b\\u2028: # x"}]
inlineSuppressions: false
baseline: baseline.json
maxFindings: 50
timeout: 90
`,
);
write("repo/own/pattern.json", "{}");
write("repo/sub/x", "");

async function shown(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}, cwd = "repo/sub") {
	const { exit, stdout, stderr } = await patternc(["check", "--show-config", ...args], { cwd: join(folder, cwd), env });
	expect([exit, stderr]).toEqual([0, ""]);
	const origins = [...stdout.matchAll(/^(?:# )?(\w+): ?.*?(?:#| \(|: not set$) ?([^)\n]*)\)?$/gm)].map(
		([, key = "", origin = ""]) => [key, origin],
	);
	return { text: stdout, values: load(stdout) as Record<string, unknown>, origins: Object.fromEntries(origins) };
}

describe("settings", () => {
	test("of a file are relative to its folder, and say their line", async () => {
		const { values, origins } = await shown();
		expect(values).toEqual({
			paths: ["../deploy", "../elsewhere"],
			exclude: ["vendor/"],
			snapshots: ["../clusters/a"],
			patterns: ["../own", "sidecar"],
			extraPatterns: ["../own"],
			only: ["a"],
			skip: ["b", "c"],
			profile: "all",
			engine: "wasm",
			failOn: "MEDIUM",
			namespace: "shop",
			kinds: "../kinds.yaml",
			outputs: ["text", "json=../out/report.json"],
			inlineSuppressions: false,
			baseline: "../baseline.json",
			maxFindings: 50,
			timeout: 90,
			severities: { a: "HIGH" },
			external: [{ kind: "Secret" }],
			suppressions: [{ pattern: "a", reason: "\u001b\u2028: # x" }],
		});
		expect(origins).toMatchObject({
			paths: "../.patternc.yaml:1",
			engine: "default",
			suppressions: "../.patternc.yaml:15",
		});
	});

	test("of a variable go before the file, and those of a flag before both", async () => {
		const env = {
			PATTERNC_FAIL_ON: "Low",
			PATTERNC_PROFILE: "recommended",
			PATTERNC_SKIP: " x , y,",
			PATTERNC_NAMESPACE: "",
		};
		const { values, origins } = await shown(["--profile", "all", "--only", "p,q", "--only", "r"], env);
		expect(values).toMatchObject({ failOn: "LOW", profile: "all", only: ["p", "q", "r"], namespace: "shop" });
		expect(origins).toMatchObject({ failOn: "PATTERNC_FAIL_ON", profile: "--profile", only: "--only" });
	});

	test("of every variable and flag that there is come through", async () => {
		const words: Readonly<Record<string, string>> = {
			profile: "all",
			engine: "reference",
			failOn: "HIGH",
			inlineSuppressions: "false",
		};
		for (const { key, variable, isList, form } of SETTINGS) {
			const isNumber = form === "count" || form === "seconds";
			const word = isNumber ? "7" : (words[key] ?? "given");
			const { values, origins } = await shown([], { [variable]: word }, ".");
			expect(values[key], key).toEqual(isList ? [word] : isNumber ? 7 : word === "false" ? false : word);
			expect(origins[key], key).toBe(variable);
		}
	});

	test("that are more direct set others aside that answer the same question", async () => {
		expect((await shown(["x.yaml"])).values).toMatchObject({ paths: ["x.yaml"] });
		expect((await shown(["x.yaml"])).values).not.toHaveProperty("snapshots");
		expect((await shown(["--only", "b"])).values).not.toHaveProperty("skip");
		expect((await shown(["-p", "x"])).values).not.toHaveProperty("extraPatterns");
		expect((await shown(["--skip", "b"])).values).toMatchObject({ only: ["a"], skip: ["b"] });
	});

	test("without a file, or with another one", async () => {
		const other = write("other/c.yaml", "namespace: other\nkinds: {clusterScoped: [{apiVersion: a/v1, kind: B}]}\n");
		expect((await shown(["--no-config"])).values).toEqual({
			profile: "recommended",
			engine: "wasm",
			inlineSuppressions: true,
		});
		const named = await shown(["-c", other]);
		expect(named.values).toMatchObject({
			namespace: "other",
			kinds: { clusterScoped: [{ apiVersion: "a/v1", kind: "B" }] },
		});
		expect(named.values).not.toHaveProperty("paths");
		expect((await shown([], { PATTERNC_CONFIG: other })).values).toMatchObject({ namespace: "other" });
		expect((await shown(["--no-config"], { PATTERNC_CONFIG: other })).values).not.toHaveProperty("namespace");
	});
});

describe("mistakes in settings", () => {
	const refused = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
		const { exit, stdout, stderr } = await patternc(["check", ...args], { cwd: folder, env });
		expect([exit, stdout]).toEqual([2, ""]);
		return stderr;
	};

	test("name the variable", async () => {
		const stderr = await refused(["x.yaml"], {
			PATTERNC_FAIL_ON: "hihg",
			PATTERNC_PROFILE: "al",
			PATTERNC_NAMESPACE: "A b",
			PATTERNC_MAX_FINDINGS: "-1",
			PATTERNC_TIMEOUT: "1h",
		});
		expect(stderr).toContain('unknown severity "hihg" in PATTERNC_FAIL_ON');
		expect(stderr).toContain('unknown profile "al" in PATTERNC_PROFILE');
		expect(stderr).toContain('no namespace "A b" in PATTERNC_NAMESPACE');
		expect(stderr).toContain('no number "-1" in PATTERNC_MAX_FINDINGS');
		expect(stderr).toContain('no number "1h" in PATTERNC_TIMEOUT');
		expect(stderr).toContain('did you mean "HIGH"');
	});

	test("of flags are told, too, when the settings were to be shown", async () => {
		expect(await refused(["--show-config", "--engine", "x"])).toContain('unknown engine "x"');
	});

	test("of a file are told with file, line, column and source", async () => {
		write("wrong.yaml", "paths: [x]\nfailon: HIGH\n");
		const stderr = await refused(["-c", "wrong.yaml", "x.yaml"]);
		expect(stderr).toContain('wrong.yaml:2:1: error: unknown key "failon" [schema/unknown-key]\n  | failon: HIGH\n');
		expect(stderr).toContain('did you mean "failOn"?');
		expect(await refused(["-c", "none.yaml"])).toContain("none.yaml: error: there is no such file");
	});

	test("of a baseline are told", async () => {
		write("no-baseline.json", "{}");
		expect(await refused(["x.yaml", "--baseline", "no-baseline.json"])).toContain("[baseline/format]");
		expect(await refused(["x.yaml", "--baseline", "none.json"])).toContain(
			"write it first: --write-baseline none.json",
		);
	});

	test("of an inline kinds file are told at their place", async () => {
		write("kinds-inside.yaml", "kinds:\n  clusterscoped: []\n");
		expect(await refused(["-c", "kinds-inside.yaml", "x.yaml"])).toContain("kinds-inside.yaml:2:3: error: unknown key");
	});
});

describe("what looks like a setting and is none is warned about", () => {
	const warnings = async (cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
		const { stderr } = await patternc(["check", "--show-config", ...args], { cwd: join(folder, cwd), env });
		return stderr;
	};

	test("a variable with a misspelt name", async () => {
		const stderr = await warnings(".", [], { PATTERNC_FAILON: "HIGH", patternc_x: "1", PATTERNC_VERSION: "1" });
		expect(stderr).toContain(
			'the variable "PATTERNC_FAILON" of the environment sets nothing [config/unknown-variable]',
		);
		expect(stderr).toContain('did you mean "PATTERNC_FAIL_ON"?');
		expect(stderr).toContain('"patternc_x"');
		expect(stderr).not.toContain("PATTERNC_VERSION");
		expect(await warnings(".", ["-q"], { PATTERNC_FAILON: "HIGH" })).toBe("");
	});

	test("a file with almost the name, beside the right one or where that would be", async () => {
		for (const name of [".patternc.yml", "patternc.yaml"]) {
			write(`near-${name}/.git/HEAD`, "");
			write(`near-${name}/${name}`, "failOn: HIGH\n");
			write(`near-${name}/sub/x`, "");
			const said = `${name}: warning: this file is not read: the configuration file is called .patternc.yaml [config/other-name]`;
			expect(await warnings(`near-${name}`)).toContain(said);
			expect(await warnings(`near-${name}/sub`)).toContain(`../${said}`);
			write(`near-${name}/.patternc.yaml`, "failOn: LOW\n");
			expect(await warnings(`near-${name}`)).toContain(said);
			expect(await warnings(`near-${name}`, ["-c", name])).toBe("");
			expect(await warnings(`near-${name}`, ["--no-config"])).toBe("");
		}
	});
});
