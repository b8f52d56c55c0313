import type { Command } from "commander";
import type { ExitCode } from "./exit-code.js";
import type { Terminal } from "./terminal.js";

/** A command: its arguments (mostly paths), its options, and the streams. */
export type Run<O, A> = (input: A, options: O, terminal: Terminal) => Promise<ExitCode>;

/** Makes the action of a command and returns it. The module that runs the command is loaded when it is called. */
export type MakeAction = <O, A = readonly string[]>(
	load: () => Promise<Run<O, A>>,
) => (input: A, options: O, command: Command) => Promise<void>;
