import { realpathSync } from "node:fs";
import type { Pattern } from "../../pattern/pattern.js";
import { type OutputPlan, planOutput } from "../output-folder.js";
import { staleOutputs } from "../stale-outputs.js";
import { type BuildOptions, DEFAULT_OUT } from "./build-options.js";
import type { TargetFiles } from "./target-files.js";

/** Compares what a build makes with its folder as it is now, and returns what is to be written and removed. */
export async function planBuild(
	{ files, neighbourFiles, folders, listFolders }: TargetFiles,
	patterns: readonly Pattern[],
	options: BuildOptions,
): Promise<OutputPlan> {
	const folder = options.out ?? DEFAULT_OUT;
	const ofNeighbours = new Set(neighbourFiles.map(({ path }) => path));
	const isBelow = (path: string, some: readonly string[]) => some.some((one) => path.startsWith(one));
	const covers = (path: string) =>
		options.target.length === 0 ? !isBelow(path, listFolders) : isBelow(path, folders) && !ofNeighbours.has(path);
	return planOutput({
		folder,
		files,
		listFolders,
		isStale: covers,
		leftOver: await staleOutputs(folder, folders, [...files, ...neighbourFiles], patterns),
		inputs: inputsOf(patterns, options.kinds),
		force: options.force,
	});
}

/** Returns the files that a build reads, without links. */
function inputsOf(patterns: readonly Pattern[], kinds: string | undefined): readonly string[] {
	return [...patterns.map(({ file }) => file), ...(kinds === undefined ? [] : [kinds])].flatMap((file) => {
		try {
			return [realpathSync(file)];
		} catch {
			return [];
		}
	});
}
