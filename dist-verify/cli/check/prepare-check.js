import { failure, success } from "../../base/result.js";
import { REPORT_FORMATS } from "../../report/formats.js";
import { GROUPINGS } from "../../report/text-layout.js";
import { readDecisions } from "../config/read-decisions.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs } from "../outputs.js";
import { usageError } from "../terminal.js";
import { readVerification } from "../verification-options.js";
import { wordErrors } from "../word-errors.js";
/** Reads what the settings of a check name and returns it. Fails with all mistakes in them, before anything is judged. */
export async function prepareCheck(settings) {
    const { options, paths, config } = settings;
    const outputs = readOutputs(options.output, Object.keys(REPORT_FORMATS));
    const verification = await readVerification(options);
    const kinds = config === undefined ? readKinds(options.kinds) : (await import("../config/kinds-of-run.js")).kindsOfRun(settings);
    const decisions = await readDecisions(settings);
    const mistakes = [
        ...outputs.diagnostics,
        ...verification.diagnostics,
        ...kinds.diagnostics,
        ...settings.mistakes,
        ...(options.groupBy === undefined ? [] : wordErrors("grouping", options.groupBy, GROUPINGS)),
        ...decisions.diagnostics,
    ];
    if (paths.length + options.snapshot.length === 0)
        mistakes.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
    mistakes.push(...(await outputMistakes(settings, outputs.ok ? outputs.value : [])));
    const changes = await readChanges(options.changedSince, [...paths, ...options.snapshot]);
    mistakes.push(...(changes?.diagnostics ?? []));
    if (!outputs.ok || !verification.ok || !kinds.ok || !decisions.ok || mistakes.length > 0)
        return failure(mistakes);
    return success({
        settings,
        outputs: outputs.value,
        verification: verification.value,
        kinds: kinds.value,
        decisions: decisions.value,
        changes,
    });
}
/** Compares what is written with what is read, where something is written to a file. */
async function outputMistakes({ options, paths, config }, outputs) {
    const files = outputs.map(({ file }) => file);
    if (options.writeBaseline === undefined && files.every((file) => file === undefined))
        return [];
    return (await import("../output-targets.js")).outputTargetMistakes({
        outputs: files,
        newBaseline: options.writeBaseline,
        inputs: [...paths, ...options.snapshot, ...options.patterns, ...options.extraPatterns],
        files: [config?.file, options.kinds, options.verify],
        baseline: options.baseline,
    });
}
/** Loads what asks git, where a revision is given. */
async function readChanges(revision, paths) {
    if (revision === undefined)
        return undefined;
    const { readChangedFindings } = await import("./only-changed.js");
    return readChangedFindings(revision, paths);
}
//# sourceMappingURL=prepare-check.js.map