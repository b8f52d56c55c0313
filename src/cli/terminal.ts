import { isatty } from "node:tty";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { visibleOnTerminal } from "../base/visible-text.js";
import { diagnosticsText } from "../report/diagnostics-text.js";
import { type Style, styleFor } from "../report/style.js";
import { EXIT, type ExitCode } from "./exit-code.js";

/** The standard streams of a run. Commands use them through this interface only. */
export interface Terminal {
	/** Writes the report to standard output. Nothing else goes there. */
	out(text: string): Promise<void>;
	/** Writes warnings and summaries to standard error. */
	err(text: string): void;
	/**
	 * Shows a line of progress in place of the one before; the empty line removes it. Does nothing without a terminal.
	 */
	progress(line: string): void;
	readonly outStyle: Style;
	readonly errStyle: Style;
	/** Reads standard input and returns its bytes, in parts or in one. */
	standardInput(): AsyncIterable<Uint8Array> | Promise<Uint8Array>;
}

/** Returns the streams of the process. They have colours on a terminal, unless NO_COLOR or --no-color forbids them. */
export function processTerminal(colorAllowed: boolean): Terminal {
	const colored = (fd: number): boolean =>
		colorAllowed &&
		!process.env.NO_COLOR &&
		process.env.TERM !== "dumb" &&
		(isatty(fd) || Boolean(process.env.FORCE_COLOR));
	return {
		out: (text) =>
			new Promise((resolve, reject) => {
				// A reader such as `head` may close the pipe early. That is no error and does not change the exit code.
				process.stdout.write(shown(1, text), (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
			}),
		err: (text) => {
			process.stderr.write(shown(2, text));
		},
		progress: (line) => {
			if (isatty(2)) process.stderr.write(`\r\x1b[K${line}`);
		},
		outStyle: styleFor(colored(1)),
		errStyle: styleFor(colored(2)),
		standardInput: () => process.stdin as AsyncIterable<Buffer>,
	};
}

/** Lets no character reach a terminal that is more than text to it, whatever a report let through. */
function shown(fd: number, text: string): string {
	return isatty(fd) ? visibleOnTerminal(text) : text;
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
	return error.code === "EPIPE";
}

/** Prints diagnostics on standard error and returns the exit code: ERROR where one of them is an error, else CLEAN. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal, quiet = false): ExitCode {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const shown = quiet ? errors : diagnostics;
	if (shown.length > 0) terminal.err(diagnosticsText(shown, terminal.errStyle));
	return errors.length > 0 ? EXIT.ERROR : EXIT.CLEAN;
}

/** Makes a diagnostic about the command line: `usage/option`. */
export function usageError(message: string, help: string): Diagnostic {
	return errorDiagnostic({ code: "usage/option", message, help });
}
