import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FileInRepository } from "../../report/located-finding.js";

/**
 * Makes what names files from the root of the repository, and returns it: the nearest folder with `.git` upwards from
 * the one that the command runs in, which else is the root itself.
 */
export function filesInRepository(folder: string): FileInRepository {
	let root: string | undefined;
	return (file) => {
		root ??= repositoryRoot(folder) ?? folder;
		const absolute = resolve(folder, file);
		const path = relative(root, absolute);
		if (path === "") return { path: ".", isInside: true };
		const isInside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
		return { path: (isInside ? path : absolute).replaceAll(sep, "/"), isInside };
	};
}

function repositoryRoot(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return undefined;
	}
}
