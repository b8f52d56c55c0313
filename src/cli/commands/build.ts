import { hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import type { ProfileChoice } from "../../pattern/profile.js";
import { type Stage, stageText } from "../../report/stages.js";
import { type BuildOptions, chosenTargets, optionFaults } from "../build/build-options.js";
import { compareBuild } from "../build/compare-build.js";
import { planBuild } from "../build/plan-build.js";
import { targetFiles } from "../build/target-files.js";
import { writeBuild } from "../build/write-build.js";
import { compileCached } from "../cached-compiler.js";
import type { ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { printText } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { readTests } from "../pattern-tests.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";
import { versions } from "../version.js";

/**
 * Runs `patternc build`: compiles patterns and writes the files of the targets, all or none, and returns the exit code
 * (INTERFACE.md). With `--check` it compares with the files on disk; with `--print` it prints a stage.
 */
export async function build(paths: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
	const usage = optionFaults(options);
	if (usage.length > 0) return reportDiagnostics(usage, terminal);
	const kinds = readKinds(options.kinds);
	if (!kinds.ok) return reportDiagnostics(kinds.diagnostics, terminal);
	const progress = new StepProgress(terminal);
	const { patterns, diagnostics } = await progress.during("reading patterns", () =>
		readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.value),
	);
	if (hasErrors(diagnostics) || patterns.length === 0) return reportDiagnostics(diagnostics, terminal);
	const { packagePrefix } = options;
	const settings = {
		defaultNamespace: options.namespace ?? DEFAULT_OPTIONS.defaultNamespace,
		kinds: kinds.value,
		...(packagePrefix === undefined ? {} : { packagePrefix }),
	};
	if (options.print !== undefined) {
		const faults = await printText(stageText(options.print as Stage, patterns, settings), "the stage", terminal);
		return reportDiagnostics([...diagnostics, ...faults], terminal, options.quiet);
	}
	const targets = chosenTargets(options);
	const conflicts = targets.flatMap((target) => target.validate?.(patterns) ?? []);
	if (conflicts.length > 0) return reportDiagnostics([...diagnostics, ...conflicts], terminal);
	const tests = targets.some(({ needsTests }) => needsTests) ? await readTests(patterns, kinds.value) : success([]);
	if (!tests.ok) return reportDiagnostics([...diagnostics, ...tests.diagnostics], terminal);
	const compiled = await progress.during(`compiling ${pluralize(patterns.length, "pattern")}`, () =>
		compileCached(patterns, { ...DEFAULT_OPTIONS, ...settings, profile: options.profile as ProfileChoice }),
	);
	const exit = reportDiagnostics([...diagnostics, ...compiled.diagnostics], terminal, options.quiet);
	if (!compiled.ok) return exit;

	const source = { policy: compiled.value, versions, tests: tests.value };
	const made = await progress.during("making the files of the targets", () =>
		targetFiles(targets, source, packagePrefix),
	);
	const plan = () => planBuild(made, patterns, options);
	if (options.check) return compareBuild(paths, options, await plan(), terminal);
	return writeBuild(plan, { patterns, files: made.files, options }, terminal);
}
