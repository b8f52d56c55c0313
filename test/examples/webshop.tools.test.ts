import { expect, test } from "vitest";
import { patternc } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const opa = await realTool("opa");

test.skipIf(opa === undefined)("reference, wasm and a real opa say the same of the web shop", async () => {
	const engines = "reference,wasm,opa";
	const args = ["verify", "examples/webshop", "-p", "registry", "--engines", engines, "-o", "json"];
	const { exit, stdout } = await patternc(args);
	expect(JSON.parse(stdout).failures).toEqual([]);
	expect(exit).toBe(0);
});
