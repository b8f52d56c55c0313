import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import {
	BY_CI,
	COMMANDS,
	PLAIN_LINES,
	README,
	README_TOOLS,
	readmeBlocks,
	runLine,
	TOOL_LINES,
} from "./readme-commands.js";

const folder = temporaryFolder();

describe("the README", () => {
	test("shows the two commands, which CI runs", () => {
		const ci = readFileSync(join(PROJECT, ".ci/run"), "utf8").split("\n");
		for (const command of BY_CI) {
			expect(COMMANDS).toContain(command);
			expect(ci).toContain(command);
		}
	});

	test("has lines for each of the real tools", () => {
		const lacking = README_TOOLS.filter((tool) => !TOOL_LINES.some((line) => line.startsWith(`${tool} `)));
		expect(lacking).toEqual([]);
	});

	test.each(PLAIN_LINES)("%s", async (line) => {
		expect(await runLine(line, folder)).toEqual({ status: 0, stderr: expect.anything() });
	});

	test("shows the Rego as it is", () => {
		const module = readFileSync(join(PROJECT, "dist-policies/policy/kubepattern/sidecar/sidecar.rego"), "utf8");
		const shown = readmeBlocks("rego").flatMap((block) => block.split("# ...\n"));
		expect(shown.length).toBeGreaterThan(1);
		for (const part of shown) expect(module).toContain(part.trim());
	});

	test("shows the finding as it is printed", async () => {
		expect(readmeBlocks("text")).toContain((await patternc(["check", "demo"])).stdout);
	});

	test("links to files that are there", () => {
		for (const [, path = ""] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
			expect(() => readFileSync(join(PROJECT, path)), path).not.toThrow(/ENOENT/);
		}
	});
});
