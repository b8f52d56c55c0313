import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { simpleLowerCase } from "../../src/reference/lower-case.js";
import { temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const opa = await realTool("opa");

test.skipIf(opa === undefined)("every code point in lower case is what OPA says", () => {
	const characters: string[] = [];
	for (let code = 0; code <= 0x10ffff; code++)
		if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCodePoint(code));
	const input = join(temporaryFolder(), "input.json");
	writeFileSync(input, JSON.stringify(characters));
	const query = ["eval", "-f", "raw", "-i", input, "[lower(character) | some character in input]"];
	const { stdout } = spawnSync(opa ?? "", query, { encoding: "utf8", maxBuffer: 100_000_000 });
	const lower = JSON.parse(stdout) as readonly string[];
	expect(lower.length).toBe(characters.length);
	expect(characters.filter((character, i) => simpleLowerCase(character) !== lower[i])).toEqual([]);
	expect(lower.filter((text, i) => text !== characters[i]).length).toBeGreaterThan(1000);
});
