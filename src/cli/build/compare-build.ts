import { existsSync } from "node:fs";
import { escapeControls } from "../../base/escape-controls.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { OutputPlan } from "../output-folder.js";
import { differencesOf } from "../output-texts.js";
import { printText } from "../outputs.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";
import { type BuildOptions, DEFAULT_OUT } from "./build-options.js";

/** Tells how what a build would write differs from what lies in its folder, and returns the exit code. */
export async function compareBuild(
	paths: readonly string[],
	options: BuildOptions,
	plan: OutputPlan,
	terminal: Terminal,
): Promise<ExitCode> {
	const out = options.out ?? DEFAULT_OUT;
	if (!existsSync(out)) {
		const command = writingCommand(paths, options);
		await printText(`missing: ${escapeControls(out)}\n`, "the differences", terminal);
		terminal.err(
			`there is no folder ${escapeControls(out)} to compare with: run \`${command}\`, or name another with --out\n`,
		);
		return EXIT.FINDINGS;
	}
	const differences = plan.isEmpty ? [`missing: ${out}`] : await differencesOf(out, plan);
	if (differences.length === 0) {
		if (!options.quiet) terminal.err(`${out} is up to date\n`);
		return EXIT.CLEAN;
	}
	const faults = await printText(`${differences.join("\n")}\n`, "the differences", terminal);
	if (faults.length > 0) return reportDiagnostics(faults, terminal);
	terminal.err(`run \`${writingCommand(paths, options)}\` and commit what it writes\n`);
	return EXIT.FINDINGS;
}

/** Returns the command that writes what a run with `--check` compared. */
function writingCommand(
	paths: readonly string[],
	{ out, target, namespace, kinds, packagePrefix }: BuildOptions,
): string {
	const given = [
		...Object.entries({ out, namespace, kinds, "package-prefix": packagePrefix?.join(".") }).flatMap(([name, value]) =>
			value === undefined ? [] : [`--${name}`, value],
		),
		...target.flatMap((name) => ["--target", name]),
	];
	return ["patternc build", ...[...paths, ...given].map(shellWord)].join(" ");
}

/** Quotes a text for a shell where it needs quotes. */
function shellWord(text: string): string {
	return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${escapeControls(text).replaceAll("'", "'\\''")}'`;
}
