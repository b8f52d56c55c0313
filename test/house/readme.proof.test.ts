import { describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "../cli/patternc.js";
import { PLAIN_LINES, readmeBlocks, runLine } from "./readme-commands.js";

const folder = temporaryFolder();

describe("the README's lines that need nothing but Node", () => {
	test.each(PLAIN_LINES)("%s", async (line) => {
		expect(await runLine(line, folder)).toEqual({ status: 0, stderr: expect.anything() });
	});

	test("shows the finding as it is printed on a terminal of 100 columns", async () => {
		expect(readmeBlocks("text")).toContain((await patternc(["check", "demo"], { columns: 100 })).stdout);
	});
});
