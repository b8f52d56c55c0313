import { resolve } from "node:path";
import { decodeText } from "../base/decode-text.js";
import { hasErrors } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { visitDocuments } from "../document/read-documents.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { ByteInput, fileChunks, fileSize, InputError } from "./byte-input.js";
import { patternWarnings } from "./document-warnings.js";
import { readJsonLines } from "./json-lines.js";
import { type CutObject, ManifestCollector, type ManifestReading, refusedManifests } from "./manifest-collector.js";
import { manifestFiles, unreadable } from "./manifest-files.js";
import { MANIFEST_LIMITS, MANIFEST_READING, tooLargeManifest } from "./manifest-reading.js";

/** A snapshot of files. */
export interface FilesReading extends SnapshotReading {
	/**
	 * With `keepDocuments` the documents of the files, with `null` and lists, for engines that normalise themselves; else
	 * empty.
	 */
	readonly documents: readonly Json[];
}

/** The settings of a run about its manifests. */
export interface ManifestOptions extends SnapshotOptions {
	/** Whether to return the documents as they were read, too. Default: false. */
	readonly keepDocuments?: boolean;
	/**
	 * Returns what cuts objects to what the run reads of them. It is called where the inputs are large (more than
	 * `streamedBytes` in all): then objects are cut as soon as they are read, and the snapshot holds what is left. Default:
	 * all is kept.
	 */
	readonly cut?: () => Promise<CutObject | undefined>;
	/** Reads standard input, in one part or in several. It is called once, when a path is `-`. */
	readonly standardInput?: () => Promise<Uint8Array> | AsyncIterable<Uint8Array>;
}

const STANDARD_INPUT = "-";

/**
 * Reads the manifests of a run and returns one snapshot of them (SEMANTICS.md 1): files, folders (`manifestFiles`) and
 * `-` for standard input, in the order given. A file given twice is read once, at its later turn.
 *
 * A file that cannot be read, or one document of which cannot, is left out as a whole, with an error (`read/...`); the
 * others are read. A run without files or objects is no error here.
 */
export async function readSnapshot(paths: readonly string[], options: ManifestOptions = {}): Promise<FilesReading> {
	const listings = paths.map((path) =>
		path === STANDARD_INPUT ? { files: [path], diagnostics: [] } : manifestFiles(path),
	);
	const readings: ManifestReading[] = [];
	const total = { bytes: 0 };
	for (const file of lastMentions(listings.flatMap(({ files }) => files))) {
		readings.push(await readManifests(file, total, options));
	}
	const { snapshot, diagnostics } = buildSnapshot(
		readings.flatMap(({ objects }) => objects),
		readings.reduce((sum, { documentCount }) => sum + documentCount, 0),
		options,
	);
	const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
	const aboutFiles = [...listings, ...readings].flatMap((each) => each.diagnostics);
	return {
		snapshot,
		documents: readings.flatMap(({ documents }) => documents),
		diagnostics: [...aboutFiles, ...patterns, ...diagnostics],
	};
}

function lastMentions(files: readonly string[]): Iterable<string> {
	const byFile = new Map<string, string>();
	for (const file of files) {
		const absolute = file === STANDARD_INPUT ? file : resolve(file);
		byFile.delete(absolute);
		byFile.set(absolute, file);
	}
	return byFile.values();
}

/** Reads the manifests of one input; none when any of its diagnostics is an error. */
async function readManifests(file: string, total: TotalSize, options: ManifestOptions): Promise<ManifestReading> {
	const input = new ByteInput(file === STANDARD_INPUT ? standardChunks(options) : fileChunks(file));
	try {
		return await readInput(input, file, total, options);
	} catch (error) {
		if (error instanceof InputError) return refusedManifests([unreadable(file, error.cause)]);
		throw error;
	} finally {
		await input.close();
	}
}

async function* standardChunks({ standardInput }: ManifestOptions): AsyncIterable<Uint8Array> {
	const bytes = standardInput?.() ?? [];
	if (Symbol.asyncIterator in bytes) yield* bytes;
	else yield* [await bytes].flat();
}

/** The number of bytes of the inputs that were read. */
interface TotalSize {
	bytes: number;
}

async function readInput(
	input: ByteInput,
	file: string,
	total: TotalSize,
	{ keepDocuments = false, cut }: ManifestOptions,
): Promise<ManifestReading> {
	const { fileBytes, streamedBytes } = MANIFEST_LIMITS;
	await input.readBeyond(streamedBytes);
	total.bytes += input.size;
	const cutObject = total.bytes > streamedBytes ? await cut?.() : undefined;
	const collectors = () => new ManifestCollector(file, keepDocuments, cutObject);
	if (input.size > streamedBytes) {
		const lines = startsLikeJson(input.bytes()) ? await readJsonLines(input, file, collectors()) : undefined;
		if (lines !== undefined) return lines;
		if (file !== STANDARD_INPUT && fileSize(file) > fileBytes) return refusedManifests([tooLargeManifest(file)]);
		await input.readBeyond(fileBytes);
		if (input.size > fileBytes) return refusedManifests([tooLargeManifest(file)]);
	}
	const decoded = decodeText(file, input.bytes());
	input.drop();
	if (!decoded.ok) return refusedManifests(decoded.diagnostics);
	const source = decoded.value;
	const collector = collectors();
	const diagnostics = visitDocuments(source, MANIFEST_READING, (document) => collector.add(document, source, true));
	return hasErrors(diagnostics) ? refusedManifests(diagnostics) : collector.finish(diagnostics);
}

/** Tells whether the first character, behind a byte order mark and blanks, opens an object or a list. */
function startsLikeJson(bytes: Uint8Array): boolean {
	return /^\ufeff?\s*[[{]/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 1024)));
}
