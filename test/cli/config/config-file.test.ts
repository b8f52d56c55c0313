import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readConfigFile } from "../../../src/cli/config/config-file.js";
import { CONFIG_SCHEMA } from "../../../src/cli/config/config-schema.js";
import { findConfig } from "../../../src/cli/config/find-config.js";
import {
	PUBLISHED_CONFIG_SCHEMA_FILE,
	publishedConfigSchema,
} from "../../../src/cli/config/published-config-schema.js";
import { PROJECT, temporaryFolder } from "../patternc.js";

const folder = temporaryFolder();

function write(path: string, text: string | Uint8Array): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

function said(text: string | Uint8Array, isNamed = true): readonly string[] {
	const { diagnostics } = readConfigFile(write("said.yaml", text), isNamed);
	return diagnostics.map(
		({ code, place, message, help }) => `${place?.line}:${place?.column} ${code} ${message} | ${help}`,
	);
}

function values(text: string) {
	const config = readConfigFile(write("values.yaml", text), true);
	return config.ok ? config.value.values : expect.fail(JSON.stringify(config.diagnostics));
}

describe("a configuration file", () => {
	test("may be YAML or JSON, and hold nothing", () => {
		expect(values("failOn: high\nonly: [a, 'b*']\n")).toEqual({ failOn: "high", only: ["a", "b*"] });
		expect(values('{"profile": "all"}')).toEqual({ profile: "all" });
		for (const empty of ["", "# nothing\n", "---\n", "{}", "null", "only:\nskip: null\n"])
			expect(values(empty)).toEqual({});
	});

	test("has no unknown key, not even one without a value", () => {
		expect(said("failon:\n")).toEqual([
			expect.stringMatching(/^1:1 schema\/unknown-key unknown key "failon" \| did you mean "failOn"/),
		]);
		expect(said("suppressions:\n- {pattern: a, reason: b, expire: null}\n")).toEqual([
			expect.stringMatching(/^2:27 schema\/unknown-key .* did you mean "expires"/),
		]);
		expect(said("failOn:\nkinds: {a: null}\nseverities: {b: null}\n")).toEqual([]);
	});

	test("has numbers of findings and seconds", () => {
		expect(values("maxFindings: 0\ntimeout: 1\n")).toEqual({ maxFindings: 0, timeout: 1 });
		for (const text of ["maxFindings: -1", "maxFindings: 1.5", 'maxFindings: "7"', "timeout: 0", "timeout: 86401"])
			expect(said(text), text).toHaveLength(1);
		expect(said("timeout: 0")[0]).toMatch(/^1:10 schema\/bad-value "timeout" .* \| write a whole number of seconds/);
	});

	test("may have dates and words without quotes", () => {
		const [entry] =
			values("suppressions: [{pattern: a, reason: no, expires: 2027-01-31}]".replace("no,", "fine,")).suppressions ??
			[];
		expect(entry).toEqual({ pattern: "a", reason: "fine", expires: "2027-01-31" });
	});

	test.each<[string, string, RegExp]>([
		[
			"an unknown key",
			"paths: [a]\nfailon: HIGH\n",
			/^2:1 schema\/unknown-key unknown key "failon" \| did you mean "failOn"\?/,
		],
		[
			"an unknown key inside",
			"suppressions:\n- {pattern: a, reason: b, expire: x}\n",
			/^2:27 schema\/unknown-key .* did you mean "expires"/,
		],
		["a wrong type", "\npaths: deploy\n", /^2:8 schema\/wrong-type "paths" is a string, not a list/],
		["a number as a name", "only: [1]\n", /^1:8 schema\/wrong-type this entry is a number/],
		["an unknown profile", "profile: al\n", /^1:10 schema\/unknown-word unknown profile "al" \| did you mean "all"/],
		["an unknown severity", "failOn: hihg\n", /^1:9 config\/bad-value unknown severity "hihg" \| did you mean "HIGH"/],
		[
			"an unknown severity of a pattern",
			"severities:\n  x: WARN\n",
			/^2:6 config\/bad-value unknown severity "WARN" \| did you mean "WARNING"/,
		],
		["no severity", "severities: {x: 3}\n", /config\/bad-value unknown severity in place of a text/],
		["no reason", "suppressions:\n  - pattern: a\n", /^2:5 schema\/missing-key this entry lacks the key "reason"/],
		["an empty reason", "suppressions:\n  - {pattern: a, reason: ''}\n", /^2:26 schema\/bad-value/],
		["a blank reason", "suppressions:\n  - {pattern: a, reason: ' '}\n", /^2:26 config\/bad-value the reason is empty/],
		[
			"all of everything",
			"suppressions:\n  - {pattern: '*', reason: b}\n",
			/^2:5 config\/bad-value this entry would suppress every finding/,
		],
		[
			"no date",
			"suppressions: [{pattern: a, reason: b, expires: soon}]",
			/schema\/bad-value "expires" cannot be "soon" \| write a date as YYYY-MM-DD/,
		],
		[
			"no day",
			"suppressions: [{pattern: a, reason: b, expires: 2027-02-30}]",
			/config\/bad-value there is no day "2027-02-30"/,
		],
		[
			"no resource",
			"suppressions: [{pattern: a, reason: b, resource: web}]",
			/schema\/bad-value "resource" cannot be "web" \| write Kind\/namespace\/name/,
		],
		[
			"a label that is no text",
			"suppressions: [{pattern: a, reason: b, labels: {x: 1}}]",
			/config\/bad-value the label "x" is no text/,
		],
		["no labels", "suppressions: [{pattern: a, reason: b, labels: {}}]", /config\/bad-value these labels are empty/],
		[
			"an external object without a kind",
			"external: [{name: x}]",
			/^1:12 schema\/missing-key this entry lacks the key "kind"/,
		],
		["a namespace that is none", "namespace: My_Shop", /schema\/bad-value .*lower-case letters/],
		["a list", "- paths\n", /^1:1 schema\/wrong-type the document is a list, not an object/],
		["a text", "paths\n", /^1:1 schema\/wrong-type the document is a string/],
		["two documents", "paths: [a]\n---\npaths: [b]\n", /^3:1 config\/bad-value a second document begins here/],
		["a key twice", "failOn: HIGH\nfailOn: LOW\n", /^2:1 read\/duplicate-key/],
		["no YAML", "paths: [a\n", /read\/syntax/],
	])("with %s is refused", (_, text, expected) => {
		expect(said(text)).toEqual([expect.stringMatching(expected)]);
	});

	test("is refused with all its mistakes, in the order of their places", () => {
		const places = said("nope: 1\nprofile: x\nsuppressions:\n  - {}\n").map((line) =>
			line.split(" ").slice(0, 2).join(" "),
		);
		expect(places).toEqual([
			"1:1 schema/unknown-key",
			"2:10 schema/unknown-word",
			"4:5 schema/missing-key",
			"4:5 schema/missing-key",
		]);
	});

	test("without sense ends in a diagnostic: bytes, anchors in circles, bombs, depth, size", () => {
		const bomb = `a: &a [x]\n${"bcdefghijk"
			.split("")
			.map(
				(key, i, all) =>
					`${key}: &${key} [${Array(9)
						.fill(`*${i === 0 ? "a" : all[i - 1]}`)
						.join(", ")}]`,
			)
			.join("\n")}\n`;
		const hostile: readonly (string | Uint8Array)[] = [
			...[
				"paths: &a [*a]\n",
				"&a {external: *a}\n",
				bomb,
				`paths: ${"[".repeat(2_000)}`,
				"\u0000",
				"%YAML 9\n---\n",
				"!!binary x: y\n",
			],
			new Uint8Array([0xff, 0xfe, 0x00]),
			new Uint8Array([0x80, 0x81]),
			`# ${"x".repeat(1_000_001)}`,
			`only: [${"a, ".repeat(300_000)}a]`.repeat(2),
			'{"__proto__": {"paths": ["x"]}, "constructor": 1}',
		];
		for (const text of hostile) {
			const lines = said(text);
			expect(lines.length, String(text).slice(0, 40)).toBeGreaterThan(0);
			expect(lines.length).toBeLessThan(40);
			for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|undefined \S+ \| |TypeError/u);
		}
	});

	test("with hostile texts says them escaped", () => {
		const lines = said('"\\u001b[31m\\n::error::": 1\nfailOn: "\\u202e"\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
	});

	test("that is not there, or is a folder, is an error", () => {
		const codes = ["no-such.yaml", "."].map((name) => readConfigFile(join(folder, name), true).diagnostics[0]?.code);
		expect(codes).toEqual(["read/missing-file", "read/unreadable-file"]);
	});
});

describe("a file that was only found", () => {
	const refused = (text: string) => said(text, false).map((line) => line.split(" | ")[0]);

	test("may not reach a registry", () => {
		const text = "patterns:\n  - oci://host.example/x:1\n";
		expect(refused(text)).toEqual([
			"2:5 config/bad-value a configuration file that was only found may not reach a registry",
		]);
		expect(said(text)).toEqual([]);
	});

	test("may not write outside of its folder, through a link, or into .git", () => {
		symlinkSync("/etc", join(folder, "link"));
		symlinkSync(join(folder, "elsewhere.txt"), join(folder, "linked.txt"));
		const outside = ["/tmp/x", "../x", "link/x", "linked.txt", "a/../../x"];
		for (const file of outside)
			expect(refused(`outputs: ["text=${file}"]`), file).toEqual([expect.stringContaining("outside of its folder")]);
		for (const file of [".git/config", "a/.GIT/x"])
			expect(refused(`outputs: ["text=${file}"]`)).toEqual([expect.stringContaining("into .git")]);
		expect(refused("outputs: [text, json=report.json, text=reports/new/x.txt]")).toEqual([]);
		expect(said('outputs: ["text=/tmp/x"]')).toEqual([]);
	});
});

describe("a file that was only found may have read", () => {
	const KEYS = [
		["kinds", (path: string) => path, "--kinds"],
		["baseline", (path: string) => path, "--baseline"],
		["patterns", (path: string) => `[sidecar, ${path}]`, "--patterns"],
		["extraPatterns", (path: string) => `[${path}]`, "--extra-patterns"],
		["snapshots", (path: string) => `[a, ${path}]`, "--snapshot"],
		["paths", (path: string) => `[a, "-", ${path}]`, "on the command line"],
	] as const;

	function saidIn(root: string, text: string, isNamed = false) {
		const file = write(`${root}/.patternc.yaml`, text);
		return readConfigFile(file, isNamed).diagnostics;
	}

	test.each(KEYS)("nothing outside of its repository: %s", (key, list, option) => {
		write("reading/.git/HEAD", "");
		write("reading/sub/kinds.yaml", "{}");
		write("outside.yaml", "{}");
		for (const [name, target] of [
			["there", "../../outside.yaml"],
			["nowhere", "../../no-such.yaml"],
			["folder", "../.."],
		] as const) {
			const link = join(folder, "reading/sub", `${key}-${name}`);
			symlinkSync(target, link);
		}
		const links = [`${key}-there`, `${key}-folder/outside.yaml`, `${key}-nowhere/x`];
		for (const path of ["../../outside.yaml", "../../no-such.yaml", "/etc/passwd", ...links]) {
			const text = `${key}:\n  ${list(path)}\n`;
			const [first, ...others] = saidIn("reading/sub", text);
			expect(others, path).toEqual([]);
			expect(first?.message, path).toBe(
				"a configuration file that was only found may not read outside of its repository",
			);
			expect([first?.code, first?.place?.line]).toEqual(["config/bad-value", 2]);
			expect(first?.help).toMatch(/^name the file, -c \S+\.patternc\.yaml, or give the path /);
			expect(first?.help).toContain(option);
			expect(saidIn("reading/sub", text, true)).toEqual([]);
		}
		expect(saidIn("reading/sub", `${key}: ${list("../.git/config")}\n`)[0]?.message).toContain("may not read in .git");
		for (const path of ["../a", "kinds.yaml", "no-such/x", "."])
			expect(saidIn("reading/sub", `${key}: ${list(path)}\n`), path).toEqual([]);
	});

	test("no file that it is itself a link to", () => {
		write("linked/.git/HEAD", "");
		write("secret.txt", "token: hunter2\n");
		write("linked/inside.yaml", "failOn: HIGH\n");
		symlinkSync("../secret.txt", join(folder, "linked/.patternc.yaml"));
		const [first, ...others] = readConfigFile(join(folder, "linked/.patternc.yaml"), false).diagnostics;
		expect(others).toEqual([]);
		expect(first?.message).toBe("a configuration file that was only found may not be a link out of its repository");
		expect(JSON.stringify(first)).not.toContain("hunter2");
		expect(readConfigFile(join(folder, "linked/.patternc.yaml"), true).diagnostics[0]?.message).toContain("token");
		mkdirSync(join(folder, "linked/sub"));
		symlinkSync("../inside.yaml", join(folder, "linked/sub/.patternc.yaml"));
		expect(readConfigFile(join(folder, "linked/sub/.patternc.yaml"), false).diagnostics).toEqual([]);
	});

	test("nothing outside of its folder, where there is no repository", () => {
		write("alone/a/x", "");
		expect(saidIn("alone", "kinds: a/../b.yaml\npatterns: [sidecar, a]\n")).toEqual([]);
		expect(saidIn("alone", "kinds: ../b.yaml\n")[0]?.message).toContain("outside of its folder");
	});
});

describe("the file is looked for", () => {
	test("from the folder to the root of the repository, and not beyond", () => {
		write("outer/.patternc.yaml", "");
		write("outer/repo/.git/HEAD", "");
		write("outer/repo/a/b/x", "");
		const at = (path: string) => findConfig(join(folder, "outer", path)).file;
		expect(at("repo/a/b")).toBeUndefined();
		write("outer/repo/.patternc.yaml", "");
		expect(at("repo/a/b")).toBe("../../.patternc.yaml");
		expect(at("repo")).toBe(".patternc.yaml");
		write("outer/repo/a/.patternc.yaml", "");
		expect(at("repo/a/b")).toBe("../.patternc.yaml");
	});

	test("outside of a repository only in the folder itself", () => {
		write("plain/.patternc.yaml", "");
		write("plain/a/x", "");
		expect(findConfig(join(folder, "plain")).file).toBe(".patternc.yaml");
		expect(findConfig(join(folder, "plain/a")).file).toBeUndefined();
	});
});

describe("the schema", () => {
	test("is published as it is in the source (npm run generate)", () => {
		const published = readFileSync(join(PROJECT, PUBLISHED_CONFIG_SCHEMA_FILE), "utf8");
		expect(published).toBe(`${JSON.stringify(publishedConfigSchema(), undefined, 2)}\n`);
	});

	test("is a schema, says of every key what it is for, and takes its own examples", () => {
		const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, keywords: ["errorMessage"] });
		const accepts = ajv.compile(publishedConfigSchema());
		expect(accepts({ paths: ["a"], suppressions: null })).toBe(true);
		expect(accepts({ path: ["a"] })).toBe(false);
		for (const [key, schema] of Object.entries(CONFIG_SCHEMA.properties)) {
			const {
				description,
				examples = [],
				...inner
			} = schema as { description?: string; examples?: readonly unknown[] };
			expect(description, key).toMatch(/^\S[\s\S]+\.$/);
			for (const example of examples) expect(ajv.validate(inner, example), key).toBe(true);
		}
	});

	test("takes the example of docs/INTERFACE.md", () => {
		const interfaceText = readFileSync(join(PROJECT, "docs/INTERFACE.md"), "utf8");
		const example = /## Configuration file[\s\S]*?```yaml\n([\s\S]*?)```/.exec(interfaceText)?.[1] ?? "";
		expect(said(example)).toEqual([]);
		expect(Object.keys(values(example)).sort()).toEqual(
			Object.keys(CONFIG_SCHEMA.properties)
				.filter((key) => key !== "$schema")
				.sort(),
		);
	});
});

describe("a file that nobody named", () => {
	test("is not passed over where it is a link that leads nowhere", () => {
		for (const target of ["nowhere", ".patternc.yaml"]) {
			const root = join(folder, `link-${target}`);
			mkdirSync(join(root, ".git"), { recursive: true });
			symlinkSync(target, join(root, ".patternc.yaml"));
			expect(findConfig(root).file).toBe(".patternc.yaml");
			const { diagnostics } = readConfigFile(join(root, ".patternc.yaml"), false);
			expect(diagnostics.map(({ code }) => code)).toEqual([
				target === "nowhere" ? "read/missing-file" : "read/unreadable-file",
			]);
		}
	});

	test.skipIf(process.platform === "win32")("is not waited for where it is a pipe", () => {
		const pipe = join(folder, "pipe");
		execFileSync("mkfifo", [pipe]);
		const { diagnostics } = readConfigFile(pipe, false);
		expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
			"read/unreadable-file it cannot be read: it is a pipe",
		]);
	});
});
