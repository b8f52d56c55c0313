import { watchRuns } from "./watch-runs.js";
import { pathsOfCheck, pathsOfTest } from "./watched-paths.js";
/**
 * Runs `check` or `test` with `--watch` and returns the exit code.
 *
 * @param input the paths of the command line.
 * @param options those of the command.
 * @param run the command.
 */
export async function watchCommand(name, input, options, run, terminal) {
    const named = input;
    const paths = name === "check" ? await pathsOfCheck(named, options) : pathsOfTest(named, options);
    return watchRuns(run, paths, terminal);
}
//# sourceMappingURL=watch-command.js.map