import { existsSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/**
 * Says why a configuration file that nobody named may not write an output, and returns `undefined` where it may: to a
 * file in or below its folder, not through links, and not into `.git`. Such a file may come with a repository that
 * nobody has looked at, and what is written where could be run.
 */
export function outputMistake(output: string, folder: string): string | undefined {
	const equals = output.indexOf("=");
	if (equals === -1) return undefined;
	const file = resolve(folder, output.slice(equals + 1));
	const real = realFile(file);
	const inside = real === undefined ? undefined : relative(realpathSync(folder), real);
	const names = inside?.split(sep) ?? [];
	if (inside === undefined || names[0] === ".." || resolve(inside) === inside)
		return "a configuration file that was only found may not write outside of its folder";
	if (names.some((name) => name.toLowerCase() === ".git"))
		return "a configuration file that was only found may not write into .git";
	return undefined;
}

/** Returns where a file would be written, without links; `undefined` where it is a link itself. */
function realFile(file: string): string | undefined {
	try {
		if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) return undefined;
		return join(realFolder(dirname(file)), basename(file));
	} catch {
		return undefined;
	}
}

/** A folder that is not there is judged by the one above it. */
function realFolder(folder: string): string {
	if (existsSync(folder) || dirname(folder) === folder) return realpathSync(folder);
	return join(realFolder(dirname(folder)), basename(folder));
}
