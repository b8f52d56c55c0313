import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import type { Pattern } from "../../pattern/pattern.js";
import { PROFILE_CHOICES, type ProfileChoice } from "../../pattern/profile.js";
import { STAGES, type Stage, stageText } from "../../report/stages.js";
import { TARGETS, type Target, type TargetFile, type TargetName } from "../../targets/targets.js";
import { compileCached } from "../cached-compiler.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { printText } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { readTests } from "../pattern-tests.js";
import { GENERATED, MAX_LISTED, patternOf, staleRemovalFault } from "../stale-outputs.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";
import { writeTree } from "../write-file.js";

/** The options of `patternc build`. */
export interface BuildOptions {
	/** Default: `dist-policies`; then a build that would remove the policies of other patterns is refused. */
	readonly out?: string;
	readonly target: readonly string[];
	readonly check: boolean;
	readonly namespace?: string;
	/** The patterns of Conftest's package `main`: `recommended` or `all`. */
	readonly profile: string;
	/** The stage to print. Then nothing is written. */
	readonly print?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}

const DEFAULT_OUT = "dist-policies";

/**
 * Runs `patternc build`: compiles patterns and writes the files of the targets, all or none, and returns the exit code
 * (INTERFACE.md). With `--check` it compares with the files on disk; with `--print` it prints a stage.
 */
export async function build(paths: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
	const names = Object.keys(TARGETS) as TargetName[];
	const unknown = [
		...options.target.flatMap((name) => wordErrors("target", name, names)),
		...wordErrors("profile", options.profile, PROFILE_CHOICES),
		...(options.print === undefined ? [] : wordErrors("stage", options.print, Object.keys(STAGES))),
	];
	if (unknown.length > 0) return reportDiagnostics(unknown, terminal);
	const unused = options.print === undefined ? [] : WRITING.filter((name) => isGiven(options[name]));
	if (unused.length > 0) {
		const message = `--print writes no files, and --${unused[0]} is about them`;
		return reportDiagnostics([usageError(message, "leave one of the two out")], terminal);
	}
	const kinds = readKinds(options.kinds);
	if (!kinds.ok) return reportDiagnostics(kinds.diagnostics, terminal);
	const { patterns, diagnostics } = await readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.value);
	if (hasErrors(diagnostics) || patterns.length === 0) return reportDiagnostics(diagnostics, terminal);
	const defaultNamespace = options.namespace ?? DEFAULT_OPTIONS.defaultNamespace;
	if (options.print !== undefined) {
		const settings = { defaultNamespace, kinds: kinds.value };
		const faults = await printText(stageText(options.print as Stage, patterns, settings), "the stage", terminal);
		return reportDiagnostics([...diagnostics, ...faults], terminal, options.quiet);
	}
	const isChosen = (name: TargetName) =>
		options.target.length === 0 ? !(TARGETS[name] as Target).onlyByName : options.target.includes(name);
	const chosen = names.filter(isChosen);
	const targets: readonly Target[] = chosen.map((name) => TARGETS[name]);
	const conflicts = targets.flatMap((target) => target.validate?.(patterns) ?? []);
	if (conflicts.length > 0) return reportDiagnostics([...diagnostics, ...conflicts], terminal);
	const tests = targets.some(({ needsTests }) => needsTests) ? await readTests(patterns, kinds.value) : success([]);
	if (!tests.ok) return reportDiagnostics([...diagnostics, ...tests.diagnostics], terminal);
	const compiled = await compileCached(patterns, {
		...DEFAULT_OPTIONS,
		defaultNamespace,
		kinds: kinds.value,
		profile: options.profile as ProfileChoice,
	});
	const exit = reportDiagnostics([...diagnostics, ...compiled.diagnostics], terminal, options.quiet);
	if (!compiled.ok) return exit;

	const source = { policy: compiled.value, versions, tests: tests.value };
	// Targets share the Rego tree: a file that two of them make is the same, and is written once.
	const filesByTarget = new Map(
		await Promise.all(targets.map(async (target) => [target, await target.files(source)] as const)),
	);
	const files = [...new Map([...filesByTarget.values()].flat().map((file) => [file.path, file])).values()];
	const out = options.out ?? DEFAULT_OUT;
	const folders = [...new Set(targets.flatMap(({ outputFolders }) => outputFolders))];
	const neighbours = Object.values<Target>(TARGETS).filter(
		(target) => !filesByTarget.has(target) && target.outputFolders.some((folder) => folders.includes(folder)),
	);
	const neighbourFiles = await Promise.all(neighbours.map((target) => target.files(source)));
	const stale = await staleOutputs(out, folders, [...files, ...neighbourFiles.flat()], patterns);
	if (options.check) return compare(paths, options, files, stale, terminal);
	if (options.out === undefined) {
		const fault = await staleRemovalFault(out, patterns, files, stale);
		if (fault !== undefined) return reportDiagnostics([fault], terminal);
	}
	try {
		await writeTree(out, files, stale);
	} catch (error) {
		const message = `the output could not be written: ${error instanceof Error ? error.message : String(error)}`;
		const help = "choose another --out";
		return reportDiagnostics(
			[errorDiagnostic({ code: "build/unwritable", message, help, place: { file: out } })],
			terminal,
		);
	}
	if (stale.length > 0) {
		const more = stale.length > MAX_LISTED ? ` and ${stale.length - MAX_LISTED} more` : "";
		terminal.err(`removed, since nothing makes them now: ${stale.slice(0, MAX_LISTED).join(", ")}${more}\n`);
	}
	if (!options.quiet)
		terminal.err(`${pluralize(patterns.length, "pattern")} compiled, ${pluralize(files.length, "file")} in ${out}\n`);
	return EXIT.CLEAN;
}

/** The options about files that a build writes or compares. */
const WRITING = ["check", "target", "out"] as const satisfies (keyof BuildOptions)[];

function isGiven(option: BuildOptions[(typeof WRITING)[number]]): boolean {
	return typeof option === "object" ? option.length > 0 : Boolean(option);
}

async function compare(
	paths: readonly string[],
	options: BuildOptions,
	files: readonly TargetFile[],
	stale: readonly string[],
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
	const differences = stale.map((path) => `left over: ${join(out, path)}`);
	for (const { path, content } of files) {
		const existing = await readFile(join(out, path)).catch(() => undefined);
		if (existing === undefined) differences.push(`missing: ${join(out, path)}`);
		else if (!existing.equals(Buffer.from(content))) differences.push(`differs: ${join(out, path)}`);
	}
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
function writingCommand(paths: readonly string[], { out, target, namespace, kinds }: BuildOptions): string {
	const given = [
		...Object.entries({ out, namespace, kinds }).flatMap(([name, value]) =>
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

/**
 * Finds the generated files below the output folders of targets that no target makes of the patterns now, and returns
 * their paths below `out`, sorted. They are of patterns that are gone, or that are in another folder now.
 */
async function staleOutputs(
	out: string,
	folders: readonly string[],
	current: readonly TargetFile[],
	patterns: readonly Pattern[],
): Promise<readonly string[]> {
	const patternNames = new Set(patterns.map(({ name }) => name));
	const currentPaths = new Set(current.map(({ path }) => path));
	const currentNames = new Set(current.map(({ path }) => basename(path)));
	const stale: string[] = [];
	for (const folder of folders) {
		const names = await readdir(join(out, folder), { recursive: true }).catch(() => []);
		const paths = names
			.filter((name) => /\.(rego|yaml|md)$/.test(name))
			.map((name) => folder + name.replaceAll("\\", "/"));
		for (const path of paths.filter((candidate) => !currentPaths.has(candidate))) {
			const text = await readFile(join(out, path), "utf8").catch(() => "");
			// A file of a pattern that is built now is somebody's copy, unless it is called like the pattern, or as the one that
			// is built: then nothing makes it any more, or another folder has it. Files that are not generated are never stale.
			const of = patternOf(text) ?? "";
			const isOwn = currentNames.has(basename(path)) || basename(path).startsWith(`${of}.`);
			const isCopy = patternNames.has(of) && !isOwn;
			if (GENERATED.test(text) && !isCopy) stale.push(path);
		}
	}
	return stale.sort();
}
