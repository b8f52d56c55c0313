import { join } from "node:path";
import { REGISTRY_SCHEMA } from "../../pattern/registry-schema.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { makePatternFolder } from "../new-pattern.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";

/** The options of `patternc new`. */
export interface NewOptions {
	readonly out?: string;
	readonly quiet: boolean;
}

const { pattern, errorMessage } = REGISTRY_SCHEMA.properties.metadata.properties.name;

/** Runs `patternc new`: makes a pattern folder with a page and cases that pass, and returns the exit code. */
export async function newPattern(name: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> {
	if (!new RegExp(pattern, "u").test(name)) {
		return reportDiagnostics(
			[usageError(`${JSON.stringify(name)} cannot be the name of a pattern`, errorMessage)],
			terminal,
		);
	}
	const folder = options.out ?? `./${name}`;
	const paths = await makePatternFolder(name, folder);
	if (!paths.ok) return reportDiagnostics(paths.diagnostics, terminal);
	if (!options.quiet) {
		const files = paths.value.map((file) => `${join(folder, file)}\n`).join("");
		terminal.err(
			`${files}next: say in pattern.json what to look for, then run patternc lint and patternc test on ${folder}\n`,
		);
	}
	return EXIT.CLEAN;
}
