import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Diagnostic, warningDiagnostic } from "../../base/diagnostic.js";

/** The name of the configuration file. */
export const CONFIG_FILE = ".patternc.yaml";

/** What others would call it. */
const OTHER_NAMES = [".patternc.yml", ".patternc.json", "patternc.yaml", "patternc.yml"] as const;

/** What a search for the configuration file found, as places name it. */
export interface FoundConfig {
	/** Absent: there is none. */
	readonly file?: string;
	/** Files that are called almost so, in the folder that it is in, or would be looked for first. */
	readonly others: readonly string[];
}

/**
 * Looks for a configuration file in a folder and those above it, up to the root of the repository (the folder with
 * `.git`), and returns it. Outside of a repository only the folder itself counts: what lies above may be anybody's.
 */
export function findConfig(folder: string): FoundConfig {
	const passed: string[] = [];
	let nearest: string | undefined;
	for (let current = folder; ; current = dirname(current)) {
		if (nearest === undefined) passed.push(current);
		const file = join(current, CONFIG_FILE);
		if (nearest === undefined && isThere(file)) nearest = file;
		const isRoot = existsSync(join(current, ".git"));
		if (isRoot) return nearest === undefined ? { others: othersIn(passed, folder) } : foundAt(nearest, folder);
		if (dirname(current) !== current) continue;
		return nearest === join(folder, CONFIG_FILE) ? foundAt(nearest, folder) : { others: othersIn([folder], folder) };
	}
}

function foundAt(file: string, folder: string): FoundConfig {
	return { file: relative(folder, file), others: othersIn([dirname(file)], folder) };
}

function othersIn(folders: readonly string[], from: string): readonly string[] {
	return folders
		.flatMap((folder) => OTHER_NAMES.map((name) => join(folder, name)))
		.filter(isThere)
		.map((file) => relative(from, file));
}

/** Warns of a file that its author may take for the configuration file (`config/other-name`). */
export function otherNameWarning(file: string): Diagnostic {
	const message = `this file is not read: the configuration file is called ${CONFIG_FILE}`;
	const help = `rename it, or name it: -c ${file}`;
	return warningDiagnostic({ code: "config/other-name", message, help, place: { file } });
}

/** A link that leads nowhere counts: a file that its author meant to be read must not be passed over in silence. */
function isThere(file: string): boolean {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
