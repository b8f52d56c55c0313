import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { DIALECT_IDS } from "../../pattern/dialect-id.js";
import { rarelyComparedEngines, uncomparedEngines } from "../../prove/agreement-table.js";
import { verifyCases } from "../../prove/cases/judge-cases.js";
import { readCaseDocuments } from "../../prove/cases/read-case-documents.js";
import { readCases } from "../../prove/cases/read-cases.js";
import { compileOnce } from "../../prove/engines/compiled-work.js";
import { ENGINE_NAMES, enginesNamed } from "../../prove/engines/engines.js";
import { vacuityWarnings } from "../../prove/fuzz/coverage-counter.js";
import { runFuzz } from "../../prove/fuzz/fuzz-run.js";
import { withGenerated } from "../../prove/fuzz/generated-cases.js";
import { DEFAULT_PROOF } from "../../prove/proof/proof.js";
import { sharesText } from "../../report/shares-text.js";
import { styleFor } from "../../report/style.js";
import { verificationJson, verificationText } from "../../report/verification-text.js";
import { compileCached } from "../cached-compiler.js";
import { EXIT } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { outputTargetMistakes, readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { isBundle } from "../read-evaluator.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics, usageError } from "../terminal.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";
import { progressLine, reportDivergence } from "./verify-progress.js";
import { prove } from "./verify-proof.js";
/**
 * Runs `patternc verify`: judges manifests, case files and generated evaluations on several engines, compares what they
 * say, and returns the exit code (INTERFACE.md).
 */
export async function verify(paths, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json"], readsOf(paths, options));
    const engines = readEngines(options.engines);
    const kinds = readKinds(options.kinds);
    const usage = [
        ...outputs.diagnostics,
        ...engines.diagnostics,
        ...kinds.diagnostics,
        ...usageMistakes(paths, options),
        ...options.patterns.filter(isBundle).map(bundleRefused),
        ...proofMistakes(paths, options),
    ];
    if (!outputs.ok || !kinds.ok || usage.length > 0)
        return reportDiagnostics(usage, terminal);
    if (options.proof !== undefined)
        return prove(options.proof, options, engines.engines, terminal);
    const patterns = await patternsFor(paths, options, kinds.value);
    const fromManifests = await casesOfManifests(paths, { options, kinds: kinds.value, terminal }, patterns.patterns);
    const fromFiles = await readCases(options.cases, kinds.value);
    const cases = [...fromManifests.cases, ...fromFiles.cases];
    const ofPatterns = await readCaseDocuments(options.runs === undefined ? [] : patterns.patterns);
    const reading = [
        ...patterns.diagnostics,
        ...fromManifests.diagnostics,
        ...fromFiles.diagnostics,
        ...ofPatterns.diagnostics,
    ];
    if (hasErrors(reading))
        return reportDiagnostics(reading, terminal);
    if (cases.length === 0 && options.runs === undefined) {
        terminal.err("nothing to verify: no objects and no cases\n");
        return EXIT.NOTHING_TO_CHECK;
    }
    let verification = await new StepProgress(terminal).during(`judging ${pluralize(cases.length, "case")}`, () => verifyCases(cases, engines.engines));
    const vacuous = [...uncomparedEngines(verification.standings, "case")];
    if (options.runs !== undefined && verification.broken.length === 0) {
        const settings = {
            seed: options.seed ?? DEFAULT_PROOF.seed,
            runs: options.runs,
            patterns: patterns.patterns,
            caseDocuments: ofPatterns.caseDocuments,
            ...(options.dialect === undefined ? {} : { dialects: [DIALECT_IDS[options.dialect]] }),
        };
        const start = performance.now();
        const fuzz = await runFuzz(settings, engines.engines, progressLine("generated", terminal));
        terminal.progress("");
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        if (!options.quiet) {
            terminal.err(sharesText(fuzz.shares));
            const rate = Math.round((fuzz.evaluations * 1000) / (performance.now() - start));
            const work = pluralize(fuzz.evaluations, "evaluation");
            terminal.err(`generated: ${work} in ${seconds} s (${rate} a second), seed ${settings.seed}\n`);
        }
        await reportDivergence(fuzz.divergences[0], `seed ${settings.seed}`, options.cases, terminal);
        verification = withGenerated(verification, fuzz);
        vacuous.push(...vacuityWarnings(fuzz.shares), ...rarelyComparedEngines(fuzz.standings, "generated evaluation"));
    }
    const expecting = cases.filter(({ expected }) => expected !== undefined).length;
    if (verification.broken.length > 0)
        return reportDiagnostics(verification.broken, terminal);
    const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => rendered(format, { verification, expecting }, toTerminal, terminal), terminal);
    for (const share of vacuous)
        terminal.err(`too little is decided: ${share}\n`);
    const exit = reportDiagnostics([...reading, ...outputErrors], terminal, options.quiet);
    if (exit !== EXIT.CLEAN)
        return exit;
    return verification.failures.length === 0 && vacuous.length === 0 ? EXIT.CLEAN : EXIT.DISAGREEMENT;
}
function readsOf(paths, { patterns, cases, kinds, proof, check }) {
    return { inputs: [...paths, ...patterns, ...cases], files: [kinds, check ? proof : undefined] };
}
/** A proof is an output, too. It is written alone: reports are of other runs. */
function proofMistakes(paths, options) {
    if (options.proof === undefined || options.check)
        return [];
    return outputTargetMistakes({ ...readsOf(paths, options), outputs: [options.proof] });
}
/** Reads the patterns to judge by. Case files have their own patterns, so for them alone none are read. */
async function patternsFor(paths, { patterns, runs }, kinds) {
    if (paths.length === 0 && runs === undefined)
        return { patterns: [], diagnostics: [] };
    return readPatternFiles(patterns.length === 0 ? [REGISTRY] : patterns, kinds);
}
function readEngines(list) {
    const names = list.split(",");
    return {
        engines: enginesNamed(names, versions, compileOnce(compileCached)),
        diagnostics: names.flatMap((name) => wordErrors("engine", name, ENGINE_NAMES)),
    };
}
function usageMistakes(paths, options) {
    const { cases, engines, runs, seed, proof, check, kinds, dialect } = options;
    if (check && proof === undefined)
        return [usageError("--check compares a proof, and none is named", "add --proof FILE")];
    if (check && (runs !== undefined || seed !== undefined))
        return [usageError("--check takes seed and runs from the proof", "leave out --runs and --seed")];
    if (kinds !== undefined && (proof !== undefined || runs !== undefined))
        return [usageError("what is generated knows no kinds file", "leave out --kinds, or --runs and --proof")];
    if (proof !== undefined && paths.length > 0)
        return [usageError("a proof is about patterns, not about manifests", "leave out the manifests")];
    if (proof === "")
        return [usageError("--proof names no file", "write --proof FILE")];
    if (runs === 0)
        return [usageError("--runs 0 verifies nothing", "give a number of evaluations, such as 20000")];
    if (seed !== undefined && runs === undefined && proof === undefined)
        return [usageError("--seed decides what is generated, and nothing is", "add --runs N")];
    if (dialect !== undefined && runs === undefined)
        return [usageError("--dialect decides what is generated, and nothing is", "add --runs N")];
    if (dialect !== undefined && proof !== undefined)
        return [usageError("a proof is about patterns of every dialect", "leave out --dialect, or --proof")];
    const compares = paths.length > 0 || runs !== undefined || proof !== undefined;
    if (compares && new Set(engines.split(",")).size < 2)
        return [usageError("one engine alone compares nothing", "name two or more: --engines reference,wasm")];
    if (paths.length === 0 && cases.length === 0 && runs === undefined && proof === undefined)
        return [usageError("there is nothing to verify", "name manifests, case files with --cases, or --runs N")];
    return [];
}
function rendered(format, { verification, expecting }, toTerminal, terminal) {
    if (format === "json")
        return verificationJson(verification);
    return verificationText(verification, expecting, toTerminal ? terminal.outStyle : styleFor(false));
}
/** Makes the error of a bundle: engines are compared on one definition, so no engine may use a policy of its own. */
function bundleRefused(file) {
    return errorDiagnostic({
        code: "usage/patterns",
        message: "verify compiles patterns itself and takes no bundle",
        help: "give the pattern files or folders that the bundle was built from",
        place: { file },
    });
}
/** Makes a case of each pattern on the snapshot of the manifests. It expects nothing but that the engines agree. */
async function casesOfManifests(paths, { options, kinds, terminal }, patterns) {
    if (paths.length === 0)
        return { cases: [], diagnostics: [] };
    const standardInput = () => terminal.standardInput();
    const namespace = options.namespace === undefined ? {} : { namespace: options.namespace };
    const { snapshot, diagnostics } = await readSnapshot(paths, { standardInput, kinds, ...namespace });
    const documents = snapshot.documents.map(({ object }) => object);
    const cases = patterns.map((pattern) => ({
        id: `manifests/${pattern.name}`,
        pattern: success(pattern),
        patternFile: pattern.file,
        patternText: JSON.stringify(pattern.definition),
        snapshot,
        documents,
        kinds,
        diagnostics: [],
    }));
    return { cases: documents.length === 0 ? [] : cases, diagnostics };
}
//# sourceMappingURL=verify.js.map