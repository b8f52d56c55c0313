import { hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { countVerdicts, judgeCases } from "../../prove/cases/judge-cases.js";
import { readPatternCases } from "../../prove/cases/read-pattern-cases.js";
import { compileOnce } from "../../prove/engines/compiled-work.js";
import { createEngines } from "../../prove/engines/engines.js";
import { styleFor } from "../../report/style.js";
import { suitesText } from "../../report/suites-text.js";
import { verificationJson } from "../../report/verification-text.js";
import { compileCached } from "../cached-compiler.js";
import { EXIT } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics } from "../terminal.js";
import { versions } from "../version.js";
/** Runs `patternc test`: judges the cases of patterns on the reference and on the policy, and returns the exit code. */
export async function test(paths, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json"], { inputs: paths, files: [options.kinds] });
    const kinds = readKinds(options.kinds);
    if (!outputs.ok || !kinds.ok)
        return reportDiagnostics([...outputs.diagnostics, ...kinds.diagnostics], terminal);
    const progress = new StepProgress(terminal);
    const { patterns, diagnostics: patternDiagnostics } = await progress.during("reading patterns", () => readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.value));
    if (patterns.length === 0 && patternDiagnostics.every(({ code }) => code === "read/no-pattern")) {
        terminal.err("nothing to test: no patterns\n");
        return EXIT.NOTHING_TO_CHECK;
    }
    const readings = await Promise.all(patterns.map((pattern) => readPatternCases(pattern, kinds.value)));
    const { reference, wasm } = createEngines(versions, compileOnce(compileCached));
    // In one call, so that the policies of all patterns are compiled together.
    const cases = readings.flatMap((reading) => reading.cases);
    const { verdicts, standings } = await progress.during(`judging ${pluralize(cases.length, "case")}`, () => judgeCases(cases, [reference, wasm]));
    const suites = patterns.map((pattern, i) => {
        const { cases = [], diagnostics = [] } = readings[i] ?? {};
        return {
            pattern: pattern.name,
            verdicts: verdicts.filter((verdict) => cases.includes(verdict.of)),
            malformed: hasErrors(diagnostics),
        };
    });
    const verification = countVerdicts(verdicts);
    const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json"
        ? verificationJson({ ...verification, standings })
        : suitesText(suites, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
    const broken = new Set(verdicts.flatMap((verdict) => verdict.broken));
    const diagnostics = [
        ...patternDiagnostics,
        ...readings.flatMap((one) => one.diagnostics),
        ...broken,
        ...outputErrors,
    ];
    const exit = reportDiagnostics(diagnostics, terminal, options.quiet);
    if (!options.quiet)
        terminal.err(`${summary(suites.length, verification, diagnostics)}\n`);
    if (exit !== EXIT.CLEAN)
        return exit;
    return verification.failures.length === 0 ? EXIT.CLEAN : EXIT.DISAGREEMENT;
}
function summary(patterns, { cases, asExpected }, diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    // After an error, "all" would include cases that could not be judged.
    const allFit = errors === 0 ? "all as expected" : `${asExpected} as expected`;
    const verdict = asExpected === cases ? allFit : `${cases - asExpected} not as expected`;
    return [
        `${pluralize(patterns, "pattern")}, ${pluralize(cases, "case")} on reference and wasm`,
        ...(cases === 0 ? [] : [verdict]),
        ...(errors === 0 ? [] : [pluralize(errors, "error")]),
    ].join(", ");
}
//# sourceMappingURL=test.js.map