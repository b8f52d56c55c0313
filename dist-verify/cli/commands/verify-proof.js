import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { quote } from "../../base/quote.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import { readCaseDocuments } from "../../prove/cases/read-case-documents.js";
import { readCases } from "../../prove/cases/read-cases.js";
import { readPatternCases } from "../../prove/cases/read-pattern-cases.js";
import { compileOnce } from "../../prove/engines/compiled-work.js";
import { enginesNamed, isEngineName } from "../../prove/engines/engines.js";
import { smallPatterns } from "../../prove/mutate/small-patterns.js";
import { makeProof } from "../../prove/proof/make-proof.js";
import { DEFAULT_PROOF, proofFaults, proofStatement, settingsOf } from "../../prove/proof/proof.js";
import { proofSummary } from "../../report/proof-text.js";
import { failureLines } from "../../report/verification-text.js";
import { packBundle } from "../../targets/bundle/bundle.js";
import { compileCached } from "../cached-compiler.js";
import { EXIT } from "../exit-code.js";
import { unwritable } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics } from "../terminal.js";
import { versions } from "../version.js";
import { writeFileAtomic } from "../write-file.js";
import { progressLine, reportDivergence } from "./verify-progress.js";
/**
 * Runs `patternc verify --proof FILE`: verifies the policies in every way, writes the results as an in-toto statement,
 * and returns the exit code. With `--check` it derives the statement again, with the settings of the one on disk, and
 * compares the two to the byte.
 */
export async function prove(file, options, engines, terminal) {
    const existing = options.check ? await readFile(file, "utf8").catch(() => undefined) : undefined;
    const recordedSettings = existing === undefined ? undefined : settingsOf(existing);
    const isKnown = recordedSettings?.engines.every(isEngineName);
    if (options.check && isKnown !== true)
        return reportDiagnostics([noProof(file, existing !== undefined)], terminal);
    // The work takes minutes, so it is checked first that the folder of the file exists.
    const noFolder = options.check
        ? undefined
        : await readdir(dirname(file)).then(() => undefined, (error) => error);
    if (noFolder !== undefined)
        return reportDiagnostics([unwritable(file, noFolder, "the proof")], terminal);
    const patterns = await readPatternFiles(options.patterns.length === 0 ? [REGISTRY] : options.patterns);
    const cases = await casesOf(patterns.patterns, options.cases);
    const ofPatterns = await readCaseDocuments(patterns.patterns);
    const reading = [...patterns.diagnostics, ...cases.diagnostics, ...ofPatterns.diagnostics];
    if (hasErrors(reading))
        return reportDiagnostics(reading, terminal);
    const compiled = await new StepProgress(terminal).during("compiling", () => compileCached(patterns.patterns, DEFAULT_OPTIONS));
    if (!compiled.ok)
        return reportDiagnostics(compiled.diagnostics, terminal);
    const { runs = DEFAULT_PROOF.runs, seed = DEFAULT_PROOF.seed } = options;
    const work = {
        patterns: patterns.patterns,
        cases: cases.cases,
        caseDocuments: ofPatterns.caseDocuments,
        faultyPatterns: smallPatterns(),
        engines: recordedSettings === undefined
            ? engines
            : enginesNamed(recordedSettings.engines, versions, compileOnce(compileCached)),
        settings: recordedSettings?.settings ?? { ...DEFAULT_PROOF, runs, seed },
        version: versions.version,
    };
    const result = await makeProof(work, progressOf(terminal));
    terminal.progress("");
    if (!result.ok)
        return reportDiagnostics(result.diagnostics, terminal);
    const { proof, failures, divergences } = result.value;
    for (const line of failureLines(failures, terminal.errStyle))
        terminal.err(`${line}\n`);
    await reportDivergence(divergences[0], `seed ${work.settings.seed}`, options.cases, terminal);
    const faults = proofFaults(proof);
    for (const fault of faults)
        terminal.err(`${fault.replaceAll("\n", "\n    ")}\n`);
    if (faults.length > 0) {
        terminal.err(`no proof was ${options.check ? "derived" : "written"}: ${pluralize(faults.length, "reason")} above\n`);
        return EXIT.DISAGREEMENT;
    }
    const statement = proofStatement(proof, await packBundle(compiled.value, versions), patterns.patterns);
    if (existing !== undefined)
        return compareStatements(file, existing, statement, terminal);
    const fault = await writeFileAtomic(file, statement).catch((error) => error);
    if (fault !== undefined)
        return reportDiagnostics([unwritable(file, fault, "the proof")], terminal);
    if (!options.quiet)
        terminal.err(`${proofSummary(proof)}\n`);
    return EXIT.CLEAN;
}
/** Makes a function that shows each kind of work with a progress of its own. */
function progressOf(terminal) {
    const lines = new Map();
    return (what, progress) => {
        const line = lines.get(what) ?? progressLine(what, terminal);
        lines.set(what, line);
        line(progress);
    };
}
async function casesOf(patterns, files) {
    const readings = files.length > 0
        ? [await readCases(files)]
        : await Promise.all(patterns.map((pattern) => readPatternCases(pattern)));
    return {
        cases: readings.flatMap(({ cases }) => cases),
        diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    };
}
/**
 * Compares the derived statement with the one on disk, reports the first line that differs (`proof/differs`), and
 * returns the exit code.
 */
function compareStatements(file, existing, derived, terminal) {
    if (existing === derived)
        return EXIT.CLEAN;
    const lines = derived.split("\n");
    const differing = existing.split("\n").flatMap((line, i) => (line === lines[i] ? [] : [{ line, number: i + 1 }]));
    const [first = { line: "", number: 1 }] = differing;
    const expected = lines[first.number - 1]?.trim() ?? "nothing";
    const message = `the proof does not come out as it stands here: ${quote(first.line.trim())} is ${quote(expected)}`;
    const help = "if that is as it should be, write it anew: patternc verify --proof FILE";
    const place = { file, line: first.number, column: 1 };
    reportDiagnostics([errorDiagnostic({ code: "proof/differs", message, help, place })], terminal);
    return EXIT.DISAGREEMENT;
}
function noProof(file, isThere) {
    const message = isThere ? "not a proof that patternc wrote" : "there is no such file";
    const help = "name the file that patternc verify --proof FILE wrote";
    return errorDiagnostic({ code: "proof/unreadable", message, help, place: { file } });
}
//# sourceMappingURL=verify-proof.js.map