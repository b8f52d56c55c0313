import { spawnSync } from "node:child_process";
import { PROJECT } from "../cli/patternc.js";

/** Runs a conftest in a folder (default: the project's) and returns how it ended. */
export function runConftest(binary: string | undefined, args: readonly string[], cwd = PROJECT) {
	return spawnSync(binary ?? "", args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
