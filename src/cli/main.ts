#!/usr/bin/env node
import { EXIT } from "./exit-code.js";
import { run } from "./program.js";

// What goes wrong with standard output, whoever writes to it is told (terminal.ts).
process.stdout.on("error", () => undefined);
// Where warnings cannot be told, the exit code still can.
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
