#!/usr/bin/env node
import { a as cleanUpOnSignals, i as EXIT, r as userCacheFolder, t as versions } from "../chunks/start.js";
import module from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
// src/cli/main.ts
process.stdout.on("error", () => void 0);
process.stderr.on("error", () => void 0);
try {
	const argv = process.argv.slice(2);
	if (argv.length === 1 && argv[0] === "--version") process.stdout.write(`${versions.version}\n`, versionWritten);
	else {
		cleanUpOnSignals((code) => process.exit(code));
		keepCompiledCode();
		if (argv[0] === "check") keepYoungGenerationSmall();
		process.exitCode = await (await import("../chunks/program.js")).run(argv);
	}
} catch (error) {
	process.stderr.write((await import("../chunks/last-words.js")).lastWords(error));
	process.exitCode = EXIT.ERROR;
}
function versionWritten(error) {
	if (!error || error.code === "EPIPE") return;
	process.stderr.write(`standard output: error: the version could not be written: ${error.message} [report/unwritable]\n  help: choose a place that can be written to\n`);
	process.exitCode = EXIT.ERROR;
}
function keepCompiledCode() {
	const { enableCompileCache } = module;
	enableCompileCache?.(join(userCacheFolder(), "code"));
}
function keepYoungGenerationSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
export {};

//# sourceMappingURL=main.js.map