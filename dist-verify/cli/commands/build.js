import { existsSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import { STAGES, stageText } from "../../report/stages.js";
import { foldersOf, TARGETS } from "../../targets/targets.js";
import { compileCached } from "../cached-compiler.js";
import { EXIT } from "../exit-code.js";
import { readFileList } from "../file-list.js";
import { readKinds } from "../kinds-option.js";
import { LockedError } from "../lock.js";
import { planOutput } from "../output-folder.js";
import { differencesOf, outputWarnings } from "../output-texts.js";
import { printText } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { readTests } from "../pattern-tests.js";
import { someOf, staleOutputs, staleRemovalFault } from "../stale-outputs.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics, usageError } from "../terminal.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";
import { inOutputFolder, writeOutput } from "../write-output.js";
const DEFAULT_OUT = "dist-policies";
/**
 * Runs `patternc build`: compiles patterns and writes the files of the targets, all or none, and returns the exit code
 * (INTERFACE.md). With `--check` it compares with the files on disk; with `--print` it prints a stage.
 */
export async function build(paths, options, terminal) {
    const names = Object.keys(TARGETS);
    const unknown = [
        ...options.target.flatMap((name) => wordErrors("target", name, names)),
        ...wordErrors("profile", options.profile, PROFILE_CHOICES),
        ...(options.print === undefined ? [] : wordErrors("stage", options.print, Object.keys(STAGES))),
    ];
    if (unknown.length > 0)
        return reportDiagnostics(unknown, terminal);
    if (options.out !== undefined && (options.out === "" || dirname(resolve(options.out)) === resolve(options.out))) {
        const message = options.out === "" ? "--out names no folder" : `${options.out} is no folder for policies`;
        return reportDiagnostics([usageError(message, "give --out DIR")], terminal);
    }
    const unused = options.print === undefined ? [] : WRITING.filter((name) => isGiven(options[name]));
    if (unused.length > 0) {
        const message = `--print writes no files, and --${unused[0]} is about them`;
        return reportDiagnostics([usageError(message, "leave one of the two out")], terminal);
    }
    const kinds = readKinds(options.kinds);
    if (!kinds.ok)
        return reportDiagnostics(kinds.diagnostics, terminal);
    const progress = new StepProgress(terminal);
    const { patterns, diagnostics } = await progress.during("reading patterns", () => readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.value));
    if (hasErrors(diagnostics) || patterns.length === 0)
        return reportDiagnostics(diagnostics, terminal);
    const defaultNamespace = options.namespace ?? DEFAULT_OPTIONS.defaultNamespace;
    const prefix = options.packagePrefix === undefined ? {} : { packagePrefix: options.packagePrefix };
    if (options.print !== undefined) {
        const settings = { defaultNamespace, kinds: kinds.value, ...prefix };
        const faults = await printText(stageText(options.print, patterns, settings), "the stage", terminal);
        return reportDiagnostics([...diagnostics, ...faults], terminal, options.quiet);
    }
    const isChosen = (name) => options.target.length === 0 ? !TARGETS[name].onlyByName : options.target.includes(name);
    const chosen = names.filter(isChosen);
    const targets = chosen.map((name) => TARGETS[name]);
    const conflicts = targets.flatMap((target) => target.validate?.(patterns) ?? []);
    if (conflicts.length > 0)
        return reportDiagnostics([...diagnostics, ...conflicts], terminal);
    const tests = targets.some(({ needsTests }) => needsTests) ? await readTests(patterns, kinds.value) : success([]);
    if (!tests.ok)
        return reportDiagnostics([...diagnostics, ...tests.diagnostics], terminal);
    const compiled = await progress.during(`compiling ${pluralize(patterns.length, "pattern")}`, () => compileCached(patterns, {
        ...DEFAULT_OPTIONS,
        defaultNamespace,
        kinds: kinds.value,
        profile: options.profile,
        ...prefix,
    }));
    const exit = reportDiagnostics([...diagnostics, ...compiled.diagnostics], terminal, options.quiet);
    if (!compiled.ok)
        return exit;
    const source = { policy: compiled.value, versions, tests: tests.value };
    // Targets share the Rego tree: a file that two of them make is the same, and is written once.
    const filesByTarget = new Map(await progress.during("making the files of the targets", () => Promise.all(targets.map(async (target) => [target, await target.files(source)]))));
    const files = [...new Map([...filesByTarget.values()].flat().map((file) => [file.path, file])).values()];
    const out = options.out ?? DEFAULT_OUT;
    const foldersFor = (target) => foldersOf(target, options.packagePrefix);
    const folders = [...new Set(targets.flatMap(foldersFor))];
    const neighbours = Object.values(TARGETS).filter((target) => !filesByTarget.has(target) && foldersFor(target).some((folder) => folders.includes(folder)));
    const neighbourFiles = (await Promise.all(neighbours.map((target) => target.files(source)))).flat();
    const ofNeighbours = new Set(neighbourFiles.map(({ path }) => path));
    const byName = Object.values(TARGETS).flatMap((target) => (target.onlyByName ? target.outputFolders : []));
    const isBelow = (path, some) => some.some((folder) => path.startsWith(folder));
    const covers = (path) => options.target.length === 0 ? !isBelow(path, byName) : isBelow(path, folders) && !ofNeighbours.has(path);
    const plan = async () => planOutput({
        folder: out,
        files,
        listFolders: byName,
        isStale: covers,
        leftOver: await staleOutputs(out, folders, [...files, ...neighbourFiles], patterns),
        inputs: inputsOf(patterns, options.kinds),
        force: options.force,
    });
    if (options.check)
        return compare(paths, options, await plan(), terminal);
    return writePlanned(plan, { patterns, files, options }, terminal);
}
/** Plans and writes, while no other process does, and returns the exit code. */
async function writePlanned(makePlan, { patterns, files, options }, terminal) {
    const out = options.out ?? DEFAULT_OUT;
    // A folder of somebody else gets no lock either.
    const first = (await readFileList(out)) === undefined ? await makePlan() : { faults: [] };
    if (first.faults.length > 0)
        return reportDiagnostics(first.faults, terminal);
    try {
        return await inOutputFolder(out, async () => {
            const plan = await makePlan();
            const faults = [...plan.faults];
            if (options.out === undefined && faults.length === 0) {
                const fault = await staleRemovalFault(out, patterns, files, plan.removals);
                if (fault !== undefined)
                    faults.push(fault);
            }
            if (faults.length > 0)
                return reportDiagnostics(faults, terminal);
            await writeOutput(plan);
            reportDiagnostics(outputWarnings(out, plan), terminal, options.quiet);
            if (plan.removals.length > 0)
                terminal.err(`removed, since nothing makes them now: ${someOf(plan.removals)}\n`);
            if (!options.quiet)
                terminal.err(`${pluralize(patterns.length, "pattern")} compiled, ${pluralize(files.length, "file")} in ${out}\n`);
            return EXIT.CLEAN;
        });
    }
    catch (error) {
        const message = `the output could not be written: ${error instanceof Error ? error.message : String(error)}`;
        const help = error instanceof LockedError ? "wait until it has ended" : "choose another --out";
        return reportDiagnostics([errorDiagnostic({ code: "build/unwritable", message, help, place: { file: out } })], terminal);
    }
}
/** Returns the files that a build reads, without links. */
function inputsOf(patterns, kinds) {
    return [...patterns.map(({ file }) => file), ...(kinds === undefined ? [] : [kinds])].flatMap((file) => {
        try {
            return [realpathSync(file)];
        }
        catch {
            return [];
        }
    });
}
/** The options about files that a build writes or compares. */
const WRITING = ["check", "target", "out", "force"];
function isGiven(option) {
    return typeof option === "object" ? option.length > 0 : Boolean(option);
}
async function compare(paths, options, plan, terminal) {
    const out = options.out ?? DEFAULT_OUT;
    if (!existsSync(out)) {
        const command = writingCommand(paths, options);
        await printText(`missing: ${escapeControls(out)}\n`, "the differences", terminal);
        terminal.err(`there is no folder ${escapeControls(out)} to compare with: run \`${command}\`, or name another with --out\n`);
        return EXIT.FINDINGS;
    }
    const differences = plan.isEmpty ? [`missing: ${out}`] : await differencesOf(out, plan);
    if (differences.length === 0) {
        if (!options.quiet)
            terminal.err(`${out} is up to date\n`);
        return EXIT.CLEAN;
    }
    const faults = await printText(`${differences.join("\n")}\n`, "the differences", terminal);
    if (faults.length > 0)
        return reportDiagnostics(faults, terminal);
    terminal.err(`run \`${writingCommand(paths, options)}\` and commit what it writes\n`);
    return EXIT.FINDINGS;
}
/** Returns the command that writes what a run with `--check` compared. */
function writingCommand(paths, { out, target, namespace, kinds, packagePrefix }) {
    const given = [
        ...Object.entries({ out, namespace, kinds, "package-prefix": packagePrefix?.join(".") }).flatMap(([name, value]) => value === undefined ? [] : [`--${name}`, value]),
        ...target.flatMap((name) => ["--target", name]),
    ];
    return ["patternc build", ...[...paths, ...given].map(shellWord)].join(" ");
}
/** Quotes a text for a shell where it needs quotes. */
function shellWord(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${escapeControls(text).replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=build.js.map