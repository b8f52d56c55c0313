import { hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { diagnosticsText } from "../../report/diagnostics-text.js";
import { flatDiagnostic } from "../../report/json-report.js";
import { styleFor } from "../../report/style.js";
import { readCrds } from "../crds-option.js";
import { EXIT } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { lintPattern } from "../lint-pattern.js";
import { readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { StepProgress } from "../step-progress.js";
import { reportDiagnostics } from "../terminal.js";
/**
 * Runs `patternc lint`: prints the diagnostics about patterns, the kinds file and the definitions of custom kinds, and
 * returns the exit code. The diagnostics are the report, so they go to standard output.
 */
export async function lint(paths, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json"], {
        inputs: [...paths, ...(options.crds ?? [])],
        files: [options.kinds],
    });
    if (!outputs.ok)
        return reportDiagnostics(outputs.diagnostics, terminal);
    const kinds = readKinds(options.kinds);
    const patternPaths = paths.length === 0 ? [REGISTRY] : paths;
    const progress = new StepProgress(terminal);
    const crds = await progress.during("reading definitions", () => readCrds(options.crds ?? [], patternPaths));
    const reading = await progress.during("reading patterns", () => readPatternFiles(patternPaths, kinds.ok ? kinds.value : undefined, crds.fields));
    const diagnostics = [
        ...[kinds, crds, reading].flatMap((part) => part.diagnostics),
        ...reading.patterns.flatMap(lintPattern),
    ].map(asLintSays);
    const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json"
        ? `${JSON.stringify({ schemaVersion: 1, diagnostics: diagnostics.map(flatDiagnostic) }, undefined, 2)}\n`
        : diagnosticsText(diagnostics, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
    if (outputErrors.length > 0)
        return reportDiagnostics(outputErrors, terminal);
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    if (!options.quiet) {
        terminal.err(`${pluralize(reading.patterns.length, "pattern")} read, ${pluralize(errors, "error")}, ${pluralize(diagnostics.length - errors, "warning")}\n`);
    }
    if (hasErrors(diagnostics))
        return EXIT.ERROR;
    return options.failOnWarnings && diagnostics.length > 0 ? EXIT.FINDINGS : EXIT.CLEAN;
}
/** Returns a diagnostic as lint gives it: what nobody means is an error here, and a warning where a pattern is used. */
function asLintSays(diagnostic) {
    return NEVER_MEANT.has(diagnostic.code) ? { ...diagnostic, severity: "error" } : diagnostic;
}
const NEVER_MEANT = new Set(["pattern/never-linked"]);
//# sourceMappingURL=lint.js.map