#!/usr/bin/env node
import { EXIT } from "./exit-code.js";
import { run } from "./program.js";

// Errors of standard output reach their writer (terminal.ts); without a listener they would end the process.
process.stdout.on("error", () => undefined);
// A closed standard error must not change the exit code.
process.stderr.on("error", () => undefined);

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(
		`error: patternc failed: ${message.split("\n")[0]} [internal/failure]\n  help: this is a bug: please report it, with the command line and its input\n`,
	);
	process.exitCode = EXIT.ERROR;
}
