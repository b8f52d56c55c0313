import { resolve } from "node:path";
import { HeapFull } from "../base/heap-guard.js";
import { ByteInput, fileChunks, fileSize, InputError } from "./byte-input.js";
import { decodeManifests } from "./decode-manifests.js";
import { joinReadings } from "./join-readings.js";
import { readJsonLines } from "./json-lines.js";
import { kustomizeInputs } from "./kustomize-inputs.js";
import { ManifestCollector, refusedManifests } from "./manifest-collector.js";
import { manifestFiles, unreadable } from "./manifest-files.js";
import { MANIFEST_LIMITS, tooLargeManifest, tooMuchForHeap } from "./manifest-reading.js";
import { unreadPart } from "./missing-input.js";
import { readManifestText } from "./read-manifest-text.js";
import { unrenderedCharts } from "./unrendered-charts.js";
const STANDARD_INPUT = "-";
/**
 * Reads the manifests of a run and returns one snapshot of them (SEMANTICS.md 1): files, folders (`manifestFiles`) and
 * `-` for standard input, in the order given. A file given twice is read once, at its later turn.
 *
 * A file that cannot be read is left out with an error (`read/...`), and so is a document; the others are read. What is
 * missing is noted in the snapshot. A run without files or objects is no error here.
 */
export async function readSnapshot(paths, options = {}) {
    const listings = paths.map((path) => path === STANDARD_INPUT ? { files: [path], charts: [], diagnostics: [] } : manifestFiles(path, options.isExcluded));
    const files = [...lastMentions(listings.flatMap((listing) => listing.files))];
    const kustomize = kustomizeInputs(files);
    const charts = unrenderedCharts(listings.flatMap((listing) => listing.charts));
    const readings = [];
    const total = { bytes: 0 };
    for (const [done, file] of files.entries()) {
        options.onFile?.(done, files.length);
        if (kustomize.noManifests.size > 0 && kustomize.noManifests.has(resolve(file)))
            continue;
        readings.push(await readManifests(file, total, options));
    }
    const unlisted = listings.flatMap((each) => each.diagnostics.flatMap(({ place }) => place ?? []));
    return joinReadings(readings, options, {
        documentCount: kustomize.count,
        missing: [...unlisted.map((place) => unreadPart("", place)), ...charts.missing, ...kustomize.missing],
        namespaces: kustomize.namespaces,
        diagnostics: [...listings, charts, kustomize].flatMap((each) => each.diagnostics),
    });
}
function lastMentions(files) {
    const byFile = new Map();
    for (const file of files) {
        const absolute = file === STANDARD_INPUT ? file : resolve(file);
        byFile.delete(absolute);
        byFile.set(absolute, file);
    }
    return byFile.values();
}
/** Reads the manifests of one input. */
async function readManifests(file, total, options) {
    const input = new ByteInput(file === STANDARD_INPUT ? standardChunks(options) : fileChunks(file));
    try {
        return await readInput(input, file, total, options);
    }
    catch (error) {
        if (error instanceof HeapFull)
            return refusedManifests([tooMuchForHeap(file)]);
        if (error instanceof InputError)
            return refusedManifests([unreadable(file, error.cause)]);
        throw error;
    }
    finally {
        await input.close();
    }
}
async function* standardChunks({ standardInput }) {
    const bytes = standardInput?.() ?? [];
    if (Symbol.asyncIterator in bytes)
        yield* bytes;
    else
        yield* [await bytes].flat();
}
async function readInput(input, file, total, { keepDocuments = false, cut }) {
    const { fileBytes, streamedBytes } = MANIFEST_LIMITS;
    await input.readBeyond(streamedBytes);
    total.bytes += input.size;
    const cutObject = total.bytes > streamedBytes ? await cut?.() : undefined;
    const collectors = () => new ManifestCollector(file, keepDocuments, cutObject);
    if (input.size > streamedBytes) {
        const lines = startsLikeJson(input.bytes()) ? await readJsonLines(input, file, collectors()) : undefined;
        if (lines !== undefined)
            return lines;
        if (file !== STANDARD_INPUT && fileSize(file) > fileBytes)
            return refusedManifests([tooLargeManifest(file)]);
        await input.readBeyond(fileBytes);
        if (input.size > fileBytes)
            return refusedManifests([tooLargeManifest(file)]);
    }
    const { source, diagnostics: undecoded } = decodeManifests(file, input.bytes());
    input.drop();
    if (source === undefined)
        return refusedManifests(undecoded);
    return readManifestText(source, collectors(), undecoded);
}
/** Tells whether the first character, behind a byte order mark and blanks, opens an object or a list. */
function startsLikeJson(bytes) {
    return /^\ufeff?\s*[[{]/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 1024)));
}
//# sourceMappingURL=read-snapshot.js.map