import { knownPatterns, patternNames } from "../config/pattern-names.js";
import { readEvaluator } from "../read-evaluator.js";
import { StepProgress } from "../step-progress.js";
import { versions } from "../version.js";
import { decideFindings } from "./decide-findings.js";
import { diagnosticsOfAll, judgeSnapshots, snapshotRoots } from "./judge-snapshots.js";
import { reportedFindings } from "./reported-findings.js";
import { writeBaseline } from "./write-baseline.js";
/**
 * Judges the manifests of a check and returns what it found: patterns and manifests are read at the same time, each
 * snapshot is judged by itself, then the user's decisions part the findings. A new baseline is written here.
 *
 * @param settingDiagnostics what was said of the settings.
 */
export async function runCheck({ settings, verification, kinds, decisions, changes }, settingDiagnostics, terminal) {
    const { options, paths, isExcluded } = settings;
    const loading = readEvaluator(options.patterns, {
        engine: options.engine,
        access: {
            ...(verification === undefined ? {} : { verification }),
            offline: options.offline,
            plainHttp: options.plainHttp,
            ...(options.caFile === undefined ? {} : { caFile: options.caFile }),
            terminal,
            ...(options.timeout === undefined ? {} : { seconds: options.timeout }),
            rebuild: options.rebuild === true,
        },
        kinds,
        profile: options.profile,
        ...patternNames(settings),
    });
    const roots = snapshotRoots(paths, options.snapshot);
    const manifests = {
        standardInput: () => terminal.standardInput(),
        kinds,
        cut: async () => decisions.keeping((await loading).loaded?.evaluator.cut),
        isExcluded,
        ...(options.namespace === undefined ? {} : { namespace: options.namespace }),
    };
    const judged = await judgeSnapshots(roots, manifests, loading, new StepProgress(terminal));
    const { loaded, diagnostics: patternDiagnostics } = await loading;
    const decided = await decideFindings(judged, decisions);
    const { snapshots, diagnostics } = await writeBaseline(options.writeBaseline, decided, [
        ...settingDiagnostics,
        ...patternDiagnostics,
        ...diagnosticsOfAll(judged),
        ...(loaded === undefined ? [] : decisions.diagnostics(knownPatterns(settings, loaded))),
    ]);
    const whole = {
        version: versions.version,
        engine: options.engine,
        ...loaded?.policy,
        ...(roots.length === 1 ? {} : { snapshots: roots.length }),
        documents: sum(snapshots.map(({ snapshot }) => snapshot.documentCount)),
        objects: sum(snapshots.map(({ snapshot }) => snapshot.documents.length)),
        patterns: loaded?.patterns.length ?? 0,
        ...(await reportedFindings(snapshots)),
        diagnostics,
    };
    const report = changes === undefined ? whole : await changes.only(whole, snapshots);
    return { report, snapshots, inputs: roots.flatMap((root) => root.paths), loaded };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
//# sourceMappingURL=run-check.js.map