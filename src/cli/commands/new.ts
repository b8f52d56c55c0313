import { join } from "node:path";
import { REGISTRY_SCHEMA } from "../../pattern/registry-schema.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { makePatternFolder } from "../new-pattern.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";

export interface NewOptions {
	readonly out?: string;
	readonly quiet: boolean;
}

const { pattern, errorMessage } = REGISTRY_SCHEMA.properties.metadata.properties.name;

/** `patternc new`: a pattern folder to start from, with a page and cases that pass. */
export async function newPattern(name: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> {
	if (!new RegExp(pattern, "u").test(name)) {
		return reportDiagnostics(
			[usageError(`${JSON.stringify(name)} cannot be the name of a pattern`, errorMessage)],
			terminal,
		);
	}
	const folder = options.out ?? `./${name}`;
	const made = await makePatternFolder(name, folder);
	if (!made.ok) return reportDiagnostics(made.diagnostics, terminal);
	if (!options.quiet) {
		const files = made.value.map((file) => `${join(folder, file)}\n`).join("");
		terminal.err(
			`${files}next: say in pattern.json what to look for, then run patternc lint and patternc test on ${folder}\n`,
		);
	}
	return EXIT.CLEAN;
}
