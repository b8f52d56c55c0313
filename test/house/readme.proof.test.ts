import { describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "../cli/patternc.js";
import { PLAIN_LINES, readmeBlocks, runLine } from "./readme-commands.js";

const folder = temporaryFolder();

describe("the README's lines that need nothing but Node", () => {
	test.each(PLAIN_LINES)("%s", async (line) => {
		// What other tests compiled need not be compiled again.
		const { XDG_CACHE_HOME = folder } = process.env;
		expect(await runLine(line, folder, { env: { XDG_CACHE_HOME } })).toMatchObject({ status: 0 });
	});

	test("shows the finding as it is printed on a terminal of 100 columns", async () => {
		const bad = "registry/ingress-to-nothing/cases/readme-bad";
		expect(readmeBlocks("text")).toContain((await patternc(["check", bad], { columns: 100 })).stdout);
	});
});
