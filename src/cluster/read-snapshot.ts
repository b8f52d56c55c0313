import { resolve } from "node:path";
import { decodeText } from "../base/decode-text.js";
import { type Diagnostic, errorDiagnostic, type SourceLocation } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import { readDocuments } from "../document/read-documents.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import type { SourceDocument } from "../document/source-document.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { documentWarnings, isPatternDocument, patternWarnings } from "./document-warnings.js";
import { flattenLists, normaliseSnapshotDocument, type SnapshotDocument } from "./flatten-lists.js";
import { manifestFiles, unreadable } from "./manifest-files.js";
import { MANIFEST_LIMITS, MANIFEST_READING, nestedList } from "./manifest-reading.js";
import { readBytes } from "./read-bytes.js";

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
	/** Reads standard input. It is called once, when a path is `-`. */
	readonly standardInput?: () => Promise<Uint8Array>;
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
	for (const file of lastMentions(listings.flatMap(({ files }) => files))) {
		readings.push(readManifests(file, await bytesOf(file, options), options));
	}
	const { snapshot, diagnostics } = buildSnapshot(
		readings.flatMap(({ objects }) => objects),
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

async function bytesOf(file: string, { standardInput }: ManifestOptions): Promise<Uint8Array | Diagnostic> {
	try {
		const bytes = file === STANDARD_INPUT ? await standardInput?.() : readBytes(file, MANIFEST_LIMITS.fileBytes);
		return bytes === undefined || bytes.length > MANIFEST_LIMITS.fileBytes ? tooLarge(file) : bytes;
	} catch (error) {
		return unreadable(file, error);
	}
}

interface ManifestReading {
	/** Empty without `keepDocuments`. */
	readonly documents: readonly Json[];
	readonly objects: readonly SnapshotDocument[];
	/** The starts of documents that are patterns. */
	readonly patterns: readonly SourceLocation[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads the documents of one file; none when any of its diagnostics is an error. */
function readManifests(
	file: string,
	bytes: Uint8Array | Diagnostic,
	{ keepDocuments = false }: ManifestOptions,
): ManifestReading {
	if (!(bytes instanceof Uint8Array)) return refused([bytes]);
	const decoded = decodeText(file, bytes);
	if (!decoded.ok) return refused(decoded.diagnostics);
	const source = decoded.value;
	const result = readDocuments(source, MANIFEST_READING);
	if (!result.ok) return refused(result.diagnostics);
	const { value: sources, diagnostics } = result;
	const flat = sources.map(({ value, locate }) => flattenLists(value, (path) => locate(path, "first-key")));
	const nested = flat.flatMap(({ tooDeep }, i) => tooDeep.map((path) => ({ path, document: sources[i] })));
	if (nested.length > 0) return refused([...diagnostics, ...nestedLists(nested, file)]);
	const objects = flat.flatMap(({ documents }) => documents).map(normaliseSnapshotDocument);
	return {
		documents: keepDocuments ? sources.map(({ value }) => value) : [],
		objects,
		patterns: objects.filter(isPatternDocument).map(({ locate }) => locate()),
		diagnostics: [...diagnostics, ...documentWarnings(source, objects)],
	};
}

function nestedLists(
	lists: readonly { path: JsonPath; document: SourceDocument | undefined }[],
	file: string,
): readonly Diagnostic[] {
	return limitRepeated(lists, () => "", MANIFEST_LIMITS.sameDiagnostics).map(({ first: { path, document }, more }) => {
		const { code, message, help } = nestedList();
		const location = document?.locate(path, "first-key");
		// Like all diagnostics about a text: by line and column only.
		const { pointer: _, ...place } = location?.place ?? { file };
		const parts = { code, message: withRepeats(message, more, "in the file"), help };
		return errorDiagnostic({ ...location, ...parts, place });
	});
}

function refused(diagnostics: readonly Diagnostic[]): ManifestReading {
	return { documents: [], objects: [], patterns: [], diagnostics };
}

function tooLarge(file: string): Diagnostic {
	const limit = `${MANIFEST_LIMITS.fileBytes / 1024 / 1024} MiB`;
	return errorDiagnostic({
		code: "read/too-large",
		message: `the file has more than ${limit}`,
		help: "split it into several files",
		place: { file },
	});
}
