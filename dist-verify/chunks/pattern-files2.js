import { Bt as undecodableName, Et as unreadableFile, Fn as defaultKindCatalog, Mn as errorDiagnostic, Pn as warningDiagnostic, Vt as decodeText, hr as compareCodePoints } from "./check.js";
import { n as isPatternFileName, t as PATTERN_FILE_NAMES } from "./pattern-file-names.js";
import { a as readPatterns, n as patternsInYaml, t as PATTERN_LIMITS } from "./read-pattern.js";
import { basename, join, resolve } from "node:path";
import { readFile, readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// src/cli/pattern-files.ts
const REGISTRY = fileURLToPath(new URL("../../registry", import.meta.url));
async function readPatternFiles(paths, kinds = defaultKindCatalog, customFields) {
	const diagnostics = [];
	const patterns = [];
	const seen = new Set();
	for (const path of paths) {
		const { files, isFolder } = await patternFiles(path, diagnostics);
		let isEmpty = isFolder;
		for (const file of files) {
			const skipped = isFolder && isYaml(file) && !isPatternFileName(basename(file)) ? await skippedFile(file) : void 0;
			diagnostics.push(...skipped ?? []);
			if (skipped !== void 0) continue;
			isEmpty = false;
			if (seen.has(resolve(file))) continue;
			seen.add(resolve(file));
			const source = await patternText(file, diagnostics);
			if (source === void 0) continue;
			const result = readPatterns(source, {
				kinds,
				...customFields === void 0 ? {} : { customFields }
			});
			diagnostics.push(...result.diagnostics);
			if (result.ok) patterns.push(...result.value);
		}
		if (isEmpty && !diagnostics.some(({ code }) => code === "read/unreadable-file")) diagnostics.push(unreadable("read/no-pattern", "there is no pattern in this folder", "give a folder with pattern files (.json, .yaml), such as registry/", path));
	}
	const conflicts = nameConflicts(patterns);
	return {
		patterns: patterns.filter((pattern) => !conflicts.has(pattern)),
		diagnostics: [...diagnostics, ...conflicts.values()]
	};
}
async function patternFiles(path, diagnostics) {
	const kind = await stat(path).catch(() => void 0);
	if (kind === void 0) {
		diagnostics.push(await (await import("./missing-pattern.js")).missingPattern(path));
		return {
			files: [],
			isFolder: false
		};
	}
	return kind.isDirectory() ? {
		files: await filesBelow(path, diagnostics),
		isFolder: true
	} : {
		files: [path],
		isFolder: false
	};
}
async function filesBelow(folder, diagnostics) {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
		diagnostics.push(unreadableFile(folder, error, "check the permissions of the folder"));
		return [];
	});
	const own = PATTERN_FILE_NAMES.find((name) => entries.some((entry) => entry.name === name));
	if (own !== void 0) return [join(folder, own)];
	const files = [];
	for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
		const spelledName = undecodableName(folder, entry.name);
		if (spelledName !== void 0) {
			diagnostics.push(unreadable("read/unreadable-file", "its name is not UTF-8, so it cannot be read", "rename it", join(folder, spelledName)));
			continue;
		}
		if (entry.isDirectory()) files.push(...await filesBelow(path, diagnostics));
		else if (entry.name.endsWith(".json") || isYaml(entry.name)) files.push(path);
	}
	return files;
}
function isYaml(file) {
	return /\.ya?ml$/.test(file);
}
async function skippedFile(file) {
	const stats = await stat(file).catch(() => void 0);
	if (stats?.isFile() !== true || stats.size > PATTERN_LIMITS.size) return [];
	const decoded = decodeText(file, await readFile(file).catch(() => new Uint8Array()));
	const patterns = decoded.ok ? patternsInYaml(decoded.value) : "none";
	if (patterns === "readable") return void 0;
	if (patterns === "none") return [];
	return [warningDiagnostic({
		code: "read/passed-over",
		message: "this file is passed over: its pattern is in YAML, and one of its dialect is JSON",
		help: "write it as JSON, in a .json file, or move it out of the folder",
		place: { file }
	})];
}
async function patternText(file, diagnostics) {
	let bytes;
	try {
		bytes = await readFile(file);
	} catch (error) {
		diagnostics.push(unreadableFile(file, error, "give a file that can be read"));
		return;
	}
	if (bytes[0] === 31 && bytes[1] === 139) {
		diagnostics.push(unreadable("read/unreadable-file", "this is a bundle and not a pattern", "give the pattern files that it was built from; `patternc check -p` takes a bundle", file));
		return;
	}
	const decoded = decodeText(file, bytes);
	diagnostics.push(...decoded.diagnostics);
	return decoded.ok ? decoded.value : void 0;
}
function nameConflicts(patterns) {
	const byPackage = new Map();
	for (const pattern of patterns) byPackage.set(pattern.packageName, [...byPackage.get(pattern.packageName) ?? [], pattern]);
	const conflicts = new Map();
	for (const same of byPackage.values()) for (const pattern of same) {
		const other = same.find((candidate) => candidate !== pattern);
		if (other === void 0) continue;
		const message = `the pattern ${JSON.stringify(pattern.name)} has the same name or package as the one in ${other.file}`;
		conflicts.set(pattern, errorDiagnostic({
			code: "pattern/name-taken",
			message,
			help: "rename one of the two",
			...pattern.places.name
		}));
	}
	return conflicts;
}
function unreadable(code, message, help, file) {
	return errorDiagnostic({
		code,
		message,
		help,
		place: { file }
	});
}
export { readPatternFiles as n, REGISTRY as t };

//# sourceMappingURL=pattern-files2.js.map