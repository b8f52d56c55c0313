import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DialectId } from "../../src/pattern/dialect-id.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { PATTERN_FILE_NAMES } from "../../src/pattern/pattern-file-names.js";
import { readPattern } from "../../src/pattern/read-pattern.js";

const REGISTRY = fileURLToPath(new URL("../../registry", import.meta.url));

/** The folders of the registry's patterns, by name. */
export const REGISTRY_FOLDERS: readonly string[] = readdirSync(REGISTRY, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** Returns the folders of the patterns that are written in a dialect. */
export function registryFoldersOf(dialect: DialectId): readonly string[] {
	return REGISTRY_FOLDERS.filter((folder) => registryPattern(folder).dialect === dialect);
}

/** Returns the file of a folder's pattern. */
export function registryFile(folder: string): string {
	const file = PATTERN_FILE_NAMES.map((name) => join(REGISTRY, folder, name)).find(existsSync);
	if (file === undefined) throw new Error(`registry/${folder} has no pattern`);
	return file;
}

/** Reads the pattern of a folder. */
export function registryPattern(folder: string): Pattern {
	const file = registryFile(folder);
	const result = readPattern(readFileSync(file, "utf8"), file);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
	return result.value;
}
