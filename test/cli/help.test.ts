import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/program.js";
import { ENGINE_NAMES } from "../../src/prove/engines/engines.js";
import { REPORT_FORMATS } from "../../src/report/formats.js";
import { STAGES } from "../../src/report/stages.js";
import { TARGETS } from "../../src/targets/targets.js";
import { PROJECT } from "./patternc.js";

const README = readFileSync(join(PROJECT, "README.md"), "utf8");
const INTERFACE = readFileSync(join(PROJECT, "docs/INTERFACE.md"), "utf8");

afterEach(() => vi.restoreAllMocks());

/** Returns what a command line prints on standard output, on one line. */
async function outputOf(...argv: readonly string[]): Promise<string> {
	const written: string[] = [];
	const spy = vi.spyOn(process.stdout, "write").mockImplementation((text, ...rest) => {
		written.push(String(text));
		for (const done of rest) if (typeof done === "function") done();
		return true;
	});
	expect(await run(argv)).toBe(0);
	spy.mockRestore();
	return written.join("").replace(/\s+/g, " ");
}

/** The help of each command, by the command's name. */
const helps = new Map<string, string>();
beforeAll(async () => {
	const [, list = ""] = /Commands: (.*) Examples:/.exec(await outputOf("--help")) ?? [];
	for (const [, name = ""] of list.matchAll(/(?:^| )([a-z]+) \[options\]/g)) {
		helps.set(name, await outputOf(name, "--help"));
	}
});

/** The long options of a text; of a help only those that it lists. */
function optionsOf(text: string): readonly string[] {
	return [...new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option))].sort();
}

function listedOptions(help: string): readonly string[] {
	return optionsOf(/Options: (.*?)(?: Examples:|$)/.exec(help)?.[1] ?? "").filter((option) => option !== "--help");
}

describe("INTERFACE.md", () => {
	test("has every command, and every option of each", () => {
		expect([...helps.keys()].sort()).toEqual([
			"build",
			"check",
			"docs",
			"explain",
			"fleet",
			"inspect",
			"lint",
			"list",
			"new",
			"pull",
			"push",
			"sign",
			"test",
			"verify",
		]);
		for (const [name, help] of helps) {
			expect(INTERFACE, name).toMatch(new RegExp(`\`(patternc )?${name} `));
			expect(listedOptions(help).length, name).toBeGreaterThan(0);
			expect(listedOptions(help).filter((option) => !optionsOf(INTERFACE).includes(option))).toEqual([]);
		}
	});

	test("has no command and no option beside them", () => {
		const built = new Set([...helps.values()].flatMap(listedOptions));
		const common = ["--help", "--version", "--no-color"];
		const promised = optionsOf(INTERFACE).filter((option) => !built.has(option) && !common.includes(option));
		expect(promised).toEqual([]);
		const commands = [...INTERFACE.matchAll(/`patternc ([a-z]+)/g)].map(([, name = ""]) => name);
		expect(commands.filter((name) => !helps.has(name))).toEqual(["completion", "version"]);
	});

	test("has every stage, target and engine by its name", () => {
		const names = [...Object.keys(STAGES), ...Object.keys(TARGETS), ...ENGINE_NAMES];
		expect(names.filter((name) => !new RegExp(`[\`,]${name}[\`,[\\]]`).test(INTERFACE))).toEqual([]);
	});
});

describe("--help", () => {
	test("of build names every target and every stage", () => {
		const names = [...Object.keys(TARGETS), ...Object.keys(STAGES)];
		expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(helps.get("build") ?? ""))).toEqual([]);
	});

	test("of check names every format, and so does INTERFACE.md", () => {
		const formats = Object.keys(REPORT_FORMATS);
		expect(formats.filter((name) => !new RegExp(`\\b${name}\\b`).test(helps.get("check") ?? ""))).toEqual([]);
		expect(formats.filter((name) => !INTERFACE.includes(`\`${name}\``))).toEqual([]);
		const ofServices = ["sarif", "junit", "github", "gitlab"];
		expect(ofServices.filter((name) => !INTERFACE.includes(`\n## \`check -o ${name}\`\n`))).toEqual([]);
	});

	test("of verify names every engine", () => {
		expect(ENGINE_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(helps.get("verify") ?? ""))).toEqual([]);
	});

	test("and README say the same of --kinds: the commands that take it", () => {
		const taking = [...helps].filter(([, help]) => help.includes("--kinds")).map(([name]) => name);
		const [sentence = ""] = /`check`[^.]* take it/.exec(README) ?? [];
		expect([...sentence.matchAll(/`([a-z]+)`/g)].map(([, name]) => name).sort()).toEqual(taking.sort());
	});
});

test("README and INTERFACE.md name each format", () => {
	const formats = Object.keys(REPORT_FORMATS).map((format) => `\`${format}\``);
	for (const page of [README, INTERFACE]) expect(formats.filter((format) => !page.includes(format))).toEqual([]);
});
