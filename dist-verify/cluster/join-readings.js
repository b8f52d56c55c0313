import { buildSnapshot } from "./build-snapshot.js";
import { patternWarnings } from "./document-warnings.js";
import { withoutSecretValues } from "./hide-secrets.js";
import { namespaceQuestion } from "./namespace-question.js";
const NOTHING_AROUND = { documentCount: 0, missing: [], namespaces: [], diagnostics: [] };
/** Joins what the texts of a run gave to one snapshot and returns it, in their order (SEMANTICS.md 1). */
export function joinReadings(readings, options = {}, around = NOTHING_AROUND) {
    const objects = readings.flatMap((each) => each.objects);
    const documentCount = readings.reduce((sum, each) => sum + each.documentCount, around.documentCount);
    const missing = [...around.missing, ...readings.flatMap((each) => each.missing)];
    const { snapshot, diagnostics } = buildSnapshot(objects, documentCount, options, missing);
    const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
    const aboutFiles = [around, ...readings].flatMap((each) => each.diagnostics);
    return {
        snapshot,
        documents: readings.flatMap(({ documents }) => documents),
        diagnostics: [...aboutFiles, ...withoutSecretValues([...patterns, ...diagnostics], undefined)],
        ...namespaceQuestion(snapshot, objects, around.namespaces, options, (namespace) => buildSnapshot(objects, documentCount, { ...options, namespace }, missing).snapshot),
    };
}
//# sourceMappingURL=join-readings.js.map