import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { compilePatterns, DEFAULT_OPTIONS } from "../../compile.js";
import type { Pattern } from "../../pattern/pattern.js";
import { STAGES, type Stage, stageText } from "../../report/stages.js";
import { TARGETS, type Target, type TargetFile, type TargetName } from "../../targets/targets.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { readTests } from "../pattern-tests.js";
import { GENERATED, MAX_LISTED, patternOf, staleRemovalFault } from "../stale-outputs.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { versions } from "../version.js";
import { writeTree } from "../write-file.js";

export interface BuildOptions {
	/** Absent where the command line does not say: then `dist-policies`, and no other pattern's policies are removed. */
	readonly out?: string;
	readonly target: readonly string[];
	readonly check: boolean;
	readonly namespace?: string;
	/** A stage to show; then nothing is compiled or written. */
	readonly print?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}

const DEFAULT_OUT = "dist-policies";

/** `patternc build`: compiles patterns into files of their consumers, all or none; `--check` compares with what is there. */
export async function build(paths: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
	const names = Object.keys(TARGETS) as TargetName[];
	const unknown = options.target.filter((name) => !names.includes(name as TargetName));
	if (unknown.length > 0) {
		return reportDiagnostics(
			unknown.map((name) => usageError(`unknown target ${JSON.stringify(name)}`, didYouMean(name, names))),
			terminal,
		);
	}
	const stages = Object.keys(STAGES);
	if (options.print !== undefined && !stages.includes(options.print)) {
		const help = didYouMean(options.print, stages);
		return reportDiagnostics([usageError(`unknown stage ${JSON.stringify(options.print)}`, help)], terminal);
	}
	const kinds = readKinds(options.kinds);
	if (!kinds.ok) return reportDiagnostics(kinds.diagnostics, terminal);
	const { patterns, diagnostics } = await readPatternFiles(paths.length === 0 ? [REGISTRY] : paths);
	if (hasErrors(diagnostics) || patterns.length === 0) return reportDiagnostics(diagnostics, terminal);
	const defaultNamespace = options.namespace ?? DEFAULT_OPTIONS.defaultNamespace;
	if (options.print !== undefined) {
		await terminal.out(stageText(options.print as Stage, patterns, { defaultNamespace }));
		return reportDiagnostics(diagnostics, terminal, options.quiet);
	}
	const isChosen = (name: TargetName) =>
		options.target.length === 0 ? !(TARGETS[name] as Target).onlyByName : options.target.includes(name);
	const chosen = names.filter(isChosen);
	const targets: readonly Target[] = chosen.map((name) => TARGETS[name]);
	const objections = targets.flatMap((target) => target.objections?.(patterns) ?? []);
	if (objections.length > 0) return reportDiagnostics([...diagnostics, ...objections], terminal);
	const tests = targets.some(({ needsTests }) => needsTests) ? await readTests(patterns, kinds.value) : success([]);
	if (!tests.ok) return reportDiagnostics([...diagnostics, ...tests.diagnostics], terminal);
	const compiled = await compilePatterns(patterns, { ...DEFAULT_OPTIONS, defaultNamespace, kinds: kinds.value });
	const told = reportDiagnostics([...diagnostics, ...compiled.diagnostics], terminal, options.quiet);
	if (!compiled.ok) return told;

	const source = { policy: compiled.value, versions, tests: tests.value };
	// Targets share the Rego tree: a file that two of them give is the same, and written once.
	const made = new Map(await Promise.all(targets.map(async (target) => [target, await target.files(source)] as const)));
	const files = [...new Map([...made.values()].flat().map((file) => [file.path, file])).values()];
	const out = options.out ?? DEFAULT_OUT;
	const folders = [...new Set(targets.flatMap(({ owns }) => owns))];
	const neighbours = Object.values<Target>(TARGETS).filter(
		(target) => !made.has(target) && target.owns.some((folder) => folders.includes(folder)),
	);
	const ofNeighbours = await Promise.all(neighbours.map((target) => target.files(source)));
	const leftOver = await filesLeftOver(out, folders, [...files, ...ofNeighbours.flat()], patterns);
	if (options.check) return compare(out, files, leftOver, options.quiet, terminal);
	if (options.out === undefined) {
		const refused = await staleRemovalFault(out, patterns, files, leftOver);
		if (refused !== undefined) return reportDiagnostics([refused], terminal);
	}
	try {
		await writeTree(out, files, leftOver);
	} catch (error) {
		const message = `the output could not be written: ${error instanceof Error ? error.message : String(error)}`;
		const help = "choose another --out";
		return reportDiagnostics(
			[errorDiagnostic({ code: "build/unwritable", message, help, place: { file: out } })],
			terminal,
		);
	}
	if (leftOver.length > 0) {
		const more = leftOver.length > MAX_LISTED ? ` and ${leftOver.length - MAX_LISTED} more` : "";
		terminal.err(`removed, since nothing makes them now: ${leftOver.slice(0, MAX_LISTED).join(", ")}${more}\n`);
	}
	if (!options.quiet)
		terminal.err(`${pluralize(patterns.length, "pattern")} compiled, ${pluralize(files.length, "file")} in ${out}\n`);
	return EXIT.CLEAN;
}

async function compare(
	out: string,
	files: readonly TargetFile[],
	leftOver: readonly string[],
	quiet: boolean,
	terminal: Terminal,
): Promise<ExitCode> {
	const differences = leftOver.map((path) => `left over: ${join(out, path)}`);
	for (const { path, content } of files) {
		const there = await readFile(join(out, path)).catch(() => undefined);
		if (there === undefined) differences.push(`missing: ${join(out, path)}`);
		else if (!there.equals(Buffer.from(content))) differences.push(`differs: ${join(out, path)}`);
	}
	if (differences.length === 0) {
		if (!quiet) terminal.err(`${out} is up to date\n`);
		return EXIT.CLEAN;
	}
	await terminal.out(`${differences.join("\n")}\n`);
	terminal.err(`run \`patternc build --out ${out}\` and commit what it writes\n`);
	return EXIT.FINDINGS;
}

/**
 * Generated files below folders that targets own, which are none of what these and the others that own them make of the
 * patterns: of patterns that are gone.
 */
async function filesLeftOver(
	out: string,
	folders: readonly string[],
	made: readonly TargetFile[],
	patterns: readonly Pattern[],
): Promise<readonly string[]> {
	const built = new Set(patterns.map(({ name }) => name));
	const written = new Set(made.map(({ path }) => path));
	const found: string[] = [];
	for (const folder of folders) {
		const names = await readdir(join(out, folder), { recursive: true }).catch(() => []);
		const paths = names
			.filter((name) => /\.(rego|yaml|md)$/.test(name))
			.map((name) => folder + name.replaceAll("\\", "/"));
		for (const path of paths.filter((candidate) => !written.has(candidate))) {
			const text = await readFile(join(out, path), "utf8").catch(() => "");
			// Of a pattern that is built now, it is somebody's copy; and nothing else is ever taken for left over.
			if (GENERATED.test(text) && !built.has(patternOf(text) ?? "")) found.push(path);
		}
	}
	return found.sort();
}
