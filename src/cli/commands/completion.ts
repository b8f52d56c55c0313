import type { Command } from "commander";
import { bashCompletion } from "../completion/bash-completion.js";
import { type CompletedCommand, completedCommands } from "../completion/completion-model.js";
import { fishCompletion } from "../completion/fish-completion.js";
import { zshCompletion } from "../completion/zsh-completion.js";
import type { ExitCode } from "../exit-code.js";
import { printText } from "../outputs.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";

const SHELLS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
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
export async function completion(shell: string, program: Command, terminal: Terminal): Promise<ExitCode> {
	const script = SHELLS[shell]?.(completedCommands(program)) ?? "";
	return reportDiagnostics(await printText(script, "the completion", terminal), terminal);
}
