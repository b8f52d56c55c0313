#!/usr/bin/env node
import { EXIT } from "./exit-code.js";
import { run } from "./program.js";

// A reader that has seen enough (`| head`) closes the pipe: no error. What else goes wrong whoever writes is told.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.CLEAN);
});
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
