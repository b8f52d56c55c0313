import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";
import { BY_CI, COMMANDS, PAGES, README_TOOLS, readmeBlocks, TOOL_LINES } from "./readme-commands.js";

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

	test("shows the Rego as it is", () => {
		const module = readFileSync(join(PROJECT, "dist-policies/policy/kubepattern/sidecar/sidecar.rego"), "utf8");
		const shown = readmeBlocks("rego").flatMap((block) => block.split("# ...\n"));
		expect(shown.length).toBeGreaterThan(1);
		for (const part of shown) expect(module).toContain(part.trim());
	});

	test("links to files that are there", () => {
		for (const [page, text] of PAGES) {
			for (const [, path = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
				expect(() => readFileSync(join(PROJECT, page, "..", path)), path).not.toThrow(/ENOENT/);
			}
		}
	});

	test("is read in a minute", () => {
		expect(PAGES.get("README.md")?.split("\n").length).toBeLessThan(200);
	});
});
