import type { CheckFlags } from "./check/check-options.js";
import type { TestOptions } from "./commands/test.js";
import type { ExitCode } from "./exit-code.js";
import type { Terminal } from "./terminal.js";
import { watchRuns } from "./watch-runs.js";
import { pathsOfCheck, pathsOfTest } from "./watched-paths.js";

/**
 * Runs `check` or `test` with `--watch` and returns the exit code.
 *
 * @param input the paths of the command line.
 * @param options those of the command.
 * @param run the command.
 */
export async function watchCommand(
	name: string,
	input: unknown,
	options: unknown,
	run: () => Promise<ExitCode>,
	terminal: Terminal,
): Promise<ExitCode> {
	const named = input as readonly string[];
	const paths =
		name === "check" ? await pathsOfCheck(named, options as CheckFlags) : pathsOfTest(named, options as TestOptions);
	return watchRuns(run, paths, terminal);
}
