import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as api from "../../src/index.js";
import { PROJECT } from "../cli/patternc.js";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const page = read("docs/API.md");
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("the blocks of docs/API.md are the example, whole and in its order", () => {
	expect(blocks.length).toBeGreaterThan(5);
	expect(blocks.join("\n")).toBe(read("examples/library/embed.ts"));
});

test("docs/API.md names every function of the API", () => {
	const known = ["defaultKindCatalog", "evaluateReference", "versions"];
	const unnamed = Object.keys(api).filter((name) => !new RegExp(`\\b${name}\\b`).test(page));
	expect(unnamed.filter((name) => !known.includes(name))).toEqual([]);
});
