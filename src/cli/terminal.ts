import { isatty } from "node:tty";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { diagnosticsText } from "../report/diagnostics-text.js";
import { type Style, styleFor } from "../report/style.js";
import { EXIT, type ExitCode } from "./exit-code.js";

/** The terminal and streams of a run. The only place that knows of them. */
export interface Terminal {
	/** The report, and nothing else, goes here. */
	out(text: string): Promise<void>;
	/** Warnings and summaries. */
	err(text: string): void;
	/** One line that the next one replaces, and an empty one takes away; nothing where there is no terminal. */
	progress(line: string): void;
	readonly outStyle: Style;
	readonly errStyle: Style;
	standardInput(): Promise<Uint8Array>;
}

/** The process's own streams. Colours where there is a terminal, and not where NO_COLOR or --no-color forbids. */
export function processTerminal(colorAllowed: boolean): Terminal {
	const colored = (fd: number): boolean =>
		colorAllowed &&
		!process.env.NO_COLOR &&
		process.env.TERM !== "dumb" &&
		(isatty(fd) || Boolean(process.env.FORCE_COLOR));
	return {
		out: (text) =>
			new Promise((resolve, reject) => {
				// A reader that has seen enough (`| head`) closes the pipe: no error, and the exit code stays what it is.
				process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
			}),
		err: (text) => {
			process.stderr.write(text);
		},
		progress: (line) => {
			if (isatty(2)) process.stderr.write(`\r\x1b[K${line}`);
		},
		outStyle: styleFor(colored(1)),
		errStyle: styleFor(colored(2)),
		standardInput: async () => {
			const chunks: Buffer[] = [];
			for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
			return Buffer.concat(chunks);
		},
	};
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
	return error.code === "EPIPE";
}

/** Tells the diagnostics, errors first where they are few among many warnings, and gives the exit code they mean. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal, quiet = false): ExitCode {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const told = quiet ? errors : diagnostics;
	if (told.length > 0) terminal.err(diagnosticsText(told, terminal.errStyle));
	return errors.length > 0 ? EXIT.ERROR : EXIT.CLEAN;
}

/** A diagnostic about the command line. */
export function usageError(message: string, help: string): Diagnostic {
	return errorDiagnostic({ code: "usage/option", message, help });
}
