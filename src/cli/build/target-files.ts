import type { DottedName } from "../../rego/tree.js";
import { foldersOf, TARGETS, type Target, type TargetFile, type TargetSource } from "../../targets/targets.js";

/** The files of the targets that a build makes, and what else below its folder is its business. */
export interface TargetFiles {
	readonly files: readonly TargetFile[];
	/** What targets that are not made would make in folders of those that are. It may lie there. */
	readonly neighbourFiles: readonly TargetFile[];
	/** The folders of the targets that are made. */
	readonly folders: readonly string[];
	/** The folders of targets that are made only by name. Each has a list of its own. */
	readonly listFolders: readonly string[];
}

/** Makes the files of targets. What two of them make is the same, since they share the Rego tree, and is there once. */
export async function targetFiles(
	targets: readonly Target[],
	source: TargetSource,
	packagePrefix: DottedName | undefined,
): Promise<TargetFiles> {
	const made = (await Promise.all(targets.map((target) => target.files(source)))).flat();
	const all = Object.values<Target>(TARGETS);
	const foldersFor = (target: Target) => foldersOf(target, packagePrefix);
	const folders = [...new Set(targets.flatMap(foldersFor))];
	const neighbours = all.filter(
		(target) => !targets.includes(target) && foldersFor(target).some((folder) => folders.includes(folder)),
	);
	return {
		files: [...new Map(made.map((file) => [file.path, file])).values()],
		neighbourFiles: (await Promise.all(neighbours.map((target) => target.files(source)))).flat(),
		folders,
		listFolders: all.flatMap((target) => (target.onlyByName ? target.outputFolders : [])),
	};
}
