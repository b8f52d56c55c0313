import { HeapFull } from "../base/heap-guard.js";
import { SourceText } from "../base/source-text.js";
import { buildSnapshot } from "./build-snapshot.js";
import { patternWarnings } from "./document-warnings.js";
import { withoutSecretValues } from "./hide-secrets.js";
import { ManifestCollector, refusedManifests } from "./manifest-collector.js";
import { MANIFEST_LIMITS, tooLargeManifest, tooMuchForHeap } from "./manifest-reading.js";
import { readManifestText } from "./read-manifest-text.js";
/**
 * Reads manifests from texts and returns one snapshot of them (SEMANTICS.md 1). No file is read. A text that is too
 * large, and a document that is no YAML, is left out with an error (`read/...`); the others are read.
 */
export function snapshotOfTexts(texts, options = {}) {
    const readings = texts.map(readText);
    const documentCount = readings.reduce((sum, each) => sum + each.documentCount, 0);
    const { snapshot, diagnostics } = buildSnapshot(readings.flatMap(({ objects }) => objects), documentCount, options, readings.flatMap(({ missing }) => missing));
    const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
    return {
        snapshot,
        diagnostics: [
            ...readings.flatMap((each) => each.diagnostics),
            ...withoutSecretValues([...patterns, ...diagnostics], undefined),
        ],
    };
}
function readText({ file, text }) {
    if (text.length > MANIFEST_LIMITS.fileBytes)
        return refusedManifests([tooLargeManifest(file)]);
    try {
        const source = new SourceText(file, text.replace(/^\uFEFF/, ""));
        return readManifestText(source, new ManifestCollector(file, false, undefined));
    }
    catch (error) {
        if (error instanceof HeapFull)
            return refusedManifests([tooMuchForHeap(file)]);
        throw error;
    }
}
//# sourceMappingURL=snapshot-of-texts.js.map