import { errorDiagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { TargetFile } from "../../targets/targets.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readFileList } from "../file-list.js";
import { LockedError } from "../lock.js";
import type { OutputPlan } from "../output-folder.js";
import { outputWarnings } from "../output-texts.js";
import { someOf, staleRemovalFault } from "../stale-outputs.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";
import { inOutputFolder, writeOutput } from "../write-output.js";
import { type BuildOptions, DEFAULT_OUT } from "./build-options.js";

/** Plans and writes, while no other process does, and returns the exit code. */
export async function writeBuild(
	makePlan: () => Promise<OutputPlan>,
	{ patterns, files, options }: { patterns: readonly Pattern[]; files: readonly TargetFile[]; options: BuildOptions },
	terminal: Terminal,
): Promise<ExitCode> {
	const out = options.out ?? DEFAULT_OUT;
	// A folder of somebody else gets no lock either.
	const first = (await readFileList(out)) === undefined ? await makePlan() : { faults: [] };
	if (first.faults.length > 0) return reportDiagnostics(first.faults, terminal);
	try {
		return await inOutputFolder(out, async () => {
			const plan = await makePlan();
			const faults = [...plan.faults];
			if (options.out === undefined && faults.length === 0) {
				const fault = await staleRemovalFault(out, patterns, files, plan.removals);
				if (fault !== undefined) faults.push(fault);
			}
			if (faults.length > 0) return reportDiagnostics(faults, terminal);
			await writeOutput(plan);
			reportDiagnostics(outputWarnings(out, plan), terminal, options.quiet);
			if (plan.removals.length > 0) terminal.err(`removed, since nothing makes them now: ${someOf(plan.removals)}\n`);
			if (!options.quiet)
				terminal.err(
					`${pluralize(patterns.length, "pattern")} compiled, ${pluralize(files.length, "file")} in ${out}\n`,
				);
			return EXIT.CLEAN;
		});
	} catch (error) {
		const message = `the output could not be written: ${error instanceof Error ? error.message : String(error)}`;
		const help = error instanceof LockedError ? "wait until it has ended" : "choose another --out";
		return reportDiagnostics(
			[errorDiagnostic({ code: "build/unwritable", message, help, place: { file: out } })],
			terminal,
		);
	}
}
