import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { patternc } from "../cli/patternc.js";

/** Writes files, by their paths, into a folder and returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** Builds a pattern into a folder of that name, with every target, and returns where its policies are. */
export async function buildPattern(folder: string, definition: JsonObject): Promise<string> {
	writeFiles(folder, { "pattern.json": JSON.stringify(definition) });
	const out = join(folder, "out");
	expect(await patternc(["build", folder, "--out", out, "-q"])).toMatchObject({ exit: 0 });
	return out;
}
