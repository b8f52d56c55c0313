import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFolder } from "../../src/cli/artefact-folder.js";
import { temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();

test("several pulls into one folder at once leave one of them whole, and nothing beside it", async () => {
	const folder = mkdtempSync(join(temporary, "case-"));
	const out = join(folder, "out");
	const pull = (name: string) =>
		replaceFolder(out, [
			{ path: "a", content: name },
			{ path: "b/c", content: name },
			{ path: `only-${name}`, content: name },
		]);
	const names = ["x", "y", "z", "w"];
	expect(await Promise.all(names.map(pull))).toEqual(names.map(() => undefined));
	expect(readdirSync(folder)).toEqual(["out"]);
	const name = readFileSync(join(out, "a"), "utf8");
	expect(readFileSync(join(out, "b/c"), "utf8")).toBe(name);
	expect(readdirSync(out).sort()).toEqual(["SHA256SUMS", "a", "b", `only-${name}`]);
});
