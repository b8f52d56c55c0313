import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { compareCodePoints } from "../base/json.js";
import type { Pattern } from "../pattern/pattern.js";
import { readPattern } from "../pattern/read-pattern.js";

/** The patterns that come with patternc. */
export const REGISTRY = fileURLToPath(new URL("../../registry", import.meta.url));

export interface PatternReading {
	readonly patterns: readonly Pattern[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads patterns from files and folders. Of a folder with `pattern.json` that is the one; of any other, every `.json`
 * below it, in the order of their paths. A refused file refuses itself alone; patterns that share a name or a
 * package refuse each other (SEMANTICS.md 0).
 */
export async function readPatterns(paths: readonly string[]): Promise<PatternReading> {
	const diagnostics: Diagnostic[] = [];
	const patterns: Pattern[] = [];
	for (const path of paths) {
		const files = await patternFiles(path, diagnostics);
		for (const file of files) {
			const text = await patternText(file, diagnostics);
			if (text === undefined) continue;
			const read = readPattern(text, file);
			diagnostics.push(...read.diagnostics);
			if (read.ok) patterns.push(read.value);
		}
	}
	const clashes = clashesOf(patterns);
	return {
		patterns: patterns.filter((pattern) => !clashes.has(pattern)),
		diagnostics: [...diagnostics, ...clashes.values()],
	};
}

async function patternFiles(path: string, diagnostics: Diagnostic[]): Promise<readonly string[]> {
	const kind = await stat(path).catch(() => undefined);
	if (kind === undefined) {
		const help = "give a pattern file, or a folder that holds some";
		diagnostics.push(unreadable("read/missing-file", "there is no such file or folder", help, path));
		return [];
	}
	if (!kind.isDirectory()) return [path];
	const files = await filesBelow(path);
	if (files.length === 0) {
		const help = "give a folder with pattern files (.json), such as registry/; manifests go without -p";
		diagnostics.push(unreadable("read/no-pattern", "there is no pattern in this folder", help, path));
	}
	return files;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	if (entries.some(({ name }) => name === "pattern.json")) return [join(folder, "pattern.json")];
	const files: string[] = [];
	for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
		if (entry.isDirectory()) files.push(...(await filesBelow(path)));
		else if (entry.name.endsWith(".json")) files.push(path);
	}
	return files;
}

async function patternText(file: string, diagnostics: Diagnostic[]): Promise<string | undefined> {
	try {
		const bytes = await readFile(file);
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const message = error instanceof TypeError ? "not UTF-8 text" : `it cannot be read: ${reason}`;
		diagnostics.push(unreadable("read/unreadable-file", message, "give a JSON file in UTF-8 that can be read", file));
		return undefined;
	}
}

function clashesOf(patterns: readonly Pattern[]): ReadonlyMap<Pattern, Diagnostic> {
	const byPackage = new Map<string, Pattern[]>();
	for (const pattern of patterns)
		byPackage.set(pattern.packageName, [...(byPackage.get(pattern.packageName) ?? []), pattern]);
	const clashes = new Map<Pattern, Diagnostic>();
	for (const same of byPackage.values()) {
		for (const pattern of same) {
			const other = same.find((candidate) => candidate !== pattern);
			if (other === undefined) continue;
			const message = `the pattern ${JSON.stringify(pattern.name)} has the same name or package as the one in ${other.file}`;
			clashes.set(pattern, unreadable("pattern/name-taken", message, "rename one of the two", pattern.file));
		}
	}
	return clashes;
}

function unreadable(code: string, message: string, help: string, file: string): Diagnostic {
	return errorDiagnostic({ code, message, help, place: { file } });
}
