import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The name of the configuration file. */
export const CONFIG_FILE = ".patternc.yaml";

/**
 * Looks for a configuration file in a folder and those above it, up to the root of the repository (the folder with
 * `.git`), and returns its path as places name it; `undefined` where there is none. Outside of a repository only the
 * folder itself counts: what lies above may be anybody's.
 */
export function findConfig(folder: string): string | undefined {
	let nearest: string | undefined;
	for (let current = folder; ; current = dirname(current)) {
		const file = join(current, CONFIG_FILE);
		if (nearest === undefined && isThere(file)) nearest = file;
		const isRoot = existsSync(join(current, ".git"));
		if (isRoot) return nearest === undefined ? undefined : relative(folder, nearest);
		if (dirname(current) === current) return nearest === join(folder, CONFIG_FILE) ? CONFIG_FILE : undefined;
	}
}

/** A link that leads nowhere counts: a file that its author meant to be read must not be passed over in silence. */
function isThere(file: string): boolean {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
