import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { REPORT_FORMATS } from "../src/report/formats.js";
import { PROJECT, temporaryFolder } from "./cli/patternc.js";

const folder = temporaryFolder();
const text = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const { version } = JSON.parse(text("package.json"));
const isFormat = (name: string) => Object.keys(REPORT_FORMATS).includes(name);

describe("action.yml", () => {
	const action = parse(text("action.yml"));
	const [step] = action.runs.steps;

	test("has the fields of GitHub's metadata syntax, and no others", () => {
		const top = ["author", "branding", "description", "inputs", "name", "outputs", "runs"];
		expect(Object.keys(action).sort()).toEqual(top);
		expect(Object.keys(action.runs).sort()).toEqual(["steps", "using"]);
		expect(action.runs.using).toBe("composite");
		for (const [name, input] of Object.entries<Record<string, unknown>>(action.inputs)) {
			expect(Object.keys(input).sort(), name).toEqual(["default", "description", "required"]);
			expect([typeof input.default, typeof input.required]).toEqual(["string", "boolean"]);
		}
		for (const output of Object.values<Record<string, unknown>>(action.outputs)) {
			expect(Object.keys(output).sort()).toEqual(["description", "value"]);
			expect(output.value).toMatch(/^\$\{\{ steps\.check\.outputs\.[a-z-]+ \}\}$/);
		}
		expect(Object.keys(action.branding).sort()).toEqual(["color", "icon"]);
		expect(action.runs.steps).toHaveLength(1);
		expect(Object.keys(step).sort()).toEqual(["env", "id", "run", "shell"]);
	});

	test("is pinned to this version, and takes no input as code", () => {
		expect(action.inputs.version.default).toBe(version);
		expect(step.run).not.toContain("${{");
		expect(step.run).not.toMatch(/curl|wget|https?:|eval/);
		const used = Object.values<string>(step.env).flatMap((value) => /inputs\.([a-z-]+)/.exec(value)?.[1] ?? []);
		expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
	});

	test("names formats that there are", () => {
		expect(["sarif", action.inputs.format.default].filter((name) => !isFormat(name))).toEqual([]);
	});

	/** Runs the script with an npx that says what it was called with, and ends as told. */
	function runStep(inputs: Readonly<Record<string, string>>, exit = 0) {
		const bin = join(folder, "bin");
		mkdirSync(bin, { recursive: true });
		writeFileSync(
			join(bin, "npx"),
			`#!/bin/sh\nfor word; do printf '%s\\n' "$word" >> "$CALLED"; done\n: > "$SARIF"\nexit ${exit}\n`,
		);
		chmodSync(join(bin, "npx"), 0o755);
		const [called, output] = [join(folder, "called"), join(folder, "output")];
		for (const file of [called, output]) writeFileSync(file, "");
		const values = Object.entries<string>(step.env).map(([name, value]) => {
			const input = /inputs\.([a-z-]+)/.exec(value)?.[1];
			return [name, input === undefined ? value : (inputs[input] ?? action.inputs[input].default)];
		});
		const env = {
			...process.env,
			...Object.fromEntries(values),
			PATH: `${bin}${delimiter}${process.env.PATH}`,
			GITHUB_OUTPUT: output,
			CALLED: called,
			SARIF: join(folder, "patternc.sarif"),
		};
		let ended = 0;
		try {
			execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
				env,
				cwd: folder,
				stdio: "pipe",
			});
		} catch (error) {
			ended = (error as { status: number }).status;
		}
		const lines = (file: string) => readFileSync(file, "utf8").split("\n").slice(0, -1);
		return { ended, called: lines(called), output: lines(output) };
	}

	test("calls the pinned package, and ends as it does", () => {
		expect(runStep({}, 1)).toEqual({
			ended: 1,
			called: ["--yes", `patternc@${version}`, "check", "-o", "github", "-o", "sarif=patternc.sarif", "--", "."],
			output: ["exit-code=1", "sarif-file=patternc.sarif"],
		});
	});

	test("keeps names whole and arguments apart, and runs nothing that stands in them", () => {
		const evil = "a b; touch x $(touch x) `touch x`";
		const { called, ended } = runStep({
			paths: `${evil}\r\n\n-x\n`,
			args: "--fail-on HIGH\n--profile all $(touch x)",
			"sarif-file": "",
		});
		expect(ended).toBe(0);
		expect(called.slice(5)).toEqual(["--fail-on", "HIGH", "--profile", "all", "$(touch", "x)", "--", evil, "-x"]);
		expect(existsSync(join(folder, "x"))).toBe(false);
	});

	test("refuses what is no exact version, and outputs of two lines", () => {
		for (const inputs of [
			{ version: "latest" },
			{ version: "1.0.0 --evil" },
			{ "sarif-file": "a\nb=c" },
			{ format: "json=x" },
		]) {
			expect(runStep(inputs)).toEqual({ ended: 2, called: [], output: [] });
		}
	});
});

describe(".pre-commit-hooks.yaml", () => {
	const hooks = parse(text(".pre-commit-hooks.yaml"));

	test("has hooks that judge all manifests together", () => {
		expect(hooks.map(({ id }: { id: string }) => id)).toEqual(["patternc", "patternc-changed"]);
		for (const hook of hooks) {
			expect(Object.keys(hook).sort()).toEqual([
				"args",
				"description",
				"entry",
				"files",
				"id",
				"language",
				"name",
				"pass_filenames",
				"require_serial",
			]);
			expect(hook).toMatchObject({ language: "node", pass_filenames: false, require_serial: true });
			expect(
				["a/b.yaml", "b.yml", "c.json", "d.yamlx", "README.md"].map((file) => new RegExp(hook.files).test(file)),
			).toEqual([true, true, true, false, false]);
			expect(hook.entry).toMatch(/^patternc check\b/);
		}
	});
});

describe("the template for GitLab", () => {
	const { patternc: job, ...others } = parse(text("ci/patternc.gitlab-ci.yml"));

	test("is one job with keywords of GitLab, pinned to this version", () => {
		expect(others).toEqual({});
		expect(Object.keys(job).sort()).toEqual(["artifacts", "image", "script", "stage", "variables"]);
		expect(job.variables.PATTERNC_VERSION).toBe(version);
		expect(Object.values(job.variables).every((value) => typeof value === "string")).toBe(true);
		expect(job.image).toBe("node:20-slim");
	});

	test("writes the report that it hands on", () => {
		const { codequality } = job.artifacts.reports;
		expect(job.script.join("\n")).toContain(`-o gitlab=${codequality} `);
		expect(isFormat("gitlab")).toBe(true);
	});
});

describe("the Containerfile", () => {
	const instructions = text("Containerfile")
		.replace(/\\\n/g, " ")
		.split("\n")
		.filter((line) => /^[A-Z]+ /.test(line))
		.map((line) => {
			const [, name = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
			return { name, words: rest.split(" ") };
		});
	const named = (name: string) => instructions.filter((one) => one.name === name).map(({ words }) => words);

	test("fetches nothing by itself, and ends as a user without rights", () => {
		expect(named("ADD")).toEqual([]);
		expect(text("Containerfile")).not.toMatch(/curl|wget|https?:/);
		expect(named("USER").at(-1)?.join()).toMatch(/^[1-9]\d*:[1-9]\d*$/);
		const lastFrom = instructions.findLastIndex(({ name }) => name === "FROM");
		expect(instructions.findLastIndex(({ name }) => name === "USER")).toBeGreaterThan(lastFrom);
		expect(named("FROM").map(([image]) => image)).toEqual(["node:20-slim", "node:20-slim"]);
	});

	test("copies files that are there, and that are sent", () => {
		const sources = named("COPY").flatMap((words) => (words[0]?.startsWith("--from") ? [] : words.slice(0, -1)));
		expect(sources.filter((source) => !existsSync(join(PROJECT, source)))).toEqual([]);
		const sent = text(".dockerignore")
			.split("\n")
			.filter((line) => line.startsWith("!"))
			.map((line) => line.slice(1));
		expect(sources.filter((source) => !sent.includes(source.split("/")[0] ?? ""))).toEqual([]);
	});

	test("has all that the package has, but for pages and what they speak of", () => {
		const { files } = JSON.parse(text("package.json"));
		const ofPages = ["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "action.yml", ".pre-commit-hooks.yaml", "ci"];
		const folders = ["bench/README.md", "docs", "demo", "demo-mended", "examples"];
		const wanted = files.filter((file: string) => !file.startsWith("!") && ![...ofPages, ...folders].includes(file));
		const sources = named("COPY").flatMap((words) => words.slice(0, -1));
		expect(wanted.filter((file: string) => !sources.includes(file))).toEqual([]);
	});

	test("starts the command", () => {
		expect(JSON.parse(named("ENTRYPOINT")[0]?.join(" ") ?? "")).toEqual(["node", "/patternc/dist/cli/main.js"]);
	});
});
