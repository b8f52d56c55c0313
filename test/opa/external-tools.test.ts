import { join } from "node:path";
import { expect, test } from "vitest";
import { externalTool } from "../../src/opa/external-tools.js";
import { temporaryFolder } from "../cli/patternc.js";

const folder = temporaryFolder();

test("where nothing can be built, externalTool says so", async () => {
	const path = process.env.PATH;
	process.env.PATH = folder;
	try {
		const result = await externalTool("opa", join(folder, "tools"));
		expect(result.diagnostics[0]).toMatchObject({
			code: "opa/no-binary",
			message: expect.stringContaining("no go here"),
		});
	} finally {
		process.env.PATH = path;
	}
});
