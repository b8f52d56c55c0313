#!/usr/bin/env node
import module from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { cleanUpOnSignals } from "../base/interruption.js";
import { EXIT } from "./exit-code.js";
import { userCacheFolder } from "./user-cache-folder.js";
import { versions } from "./version.js";

// Errors of standard output reach their writer (terminal.ts); without a listener they would end the process.
process.stdout.on("error", () => undefined);
// A closed standard error must not change the exit code.
process.stderr.on("error", () => undefined);

try {
	const argv = process.argv.slice(2);
	// Nothing else is loaded for it.
	if (argv.length === 1 && argv[0] === "--version") process.stdout.write(`${versions.version}\n`, versionWritten);
	else {
		cleanUpOnSignals((code) => process.exit(code));
		keepCompiledCode();
		if (argv[0] === "check") keepYoungGenerationSmall();
		process.exitCode = await (await import("./program.js")).run(argv);
	}
} catch (error) {
	process.stderr.write((await import("./last-words.js")).lastWords(error));
	process.exitCode = EXIT.ERROR;
}

/** Reports that the version could not be written, as `report/unwritable` is. */
function versionWritten(error: NodeJS.ErrnoException | null | undefined): void {
	if (!error || error.code === "EPIPE") return;
	process.stderr.write(
		`standard output: error: the version could not be written: ${error.message} [report/unwritable]\n  help: choose a place that can be written to\n`,
	);
	process.exitCode = EXIT.ERROR;
}

/**
 * Keeps V8's compiled code for the next run, where Node can (from 22.1 on). Node's own choice would be a folder of all
 * users, and what stands there is run. `NODE_DISABLE_COMPILE_CACHE` switches it off.
 */
function keepCompiledCode(): void {
	const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
	enableCompileCache?.(join(userCacheFolder(), "code"));
}

/**
 * Keeps V8 from growing the part of its memory where new objects are: most of what a check makes is dropped at once, so
 * more room there saves no time, and costs a tenth of all memory, in each thread.
 */
function keepYoungGenerationSmall(): void {
	setFlagsFromString("--semi-space-growth-factor=1");
}
