import { bashCompletion } from "../completion/bash-completion.js";
import { completedCommands } from "../completion/completion-model.js";
import { fishCompletion } from "../completion/fish-completion.js";
import { zshCompletion } from "../completion/zsh-completion.js";
import { printText } from "../outputs.js";
import { reportDiagnostics } from "../terminal.js";
const SHELLS = {
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
/**
 * Runs `patternc completion`: prints what a shell completes command lines with, and returns the exit code.
 *
 * @param shell one of those that the program lets pass.
 * @param program the commands and options there are.
 */
export async function completion(shell, program, terminal) {
    const script = SHELLS[shell]?.(completedCommands(program)) ?? "";
    return reportDiagnostics(await printText(script, "the completion", terminal), terminal);
}
//# sourceMappingURL=completion.js.map