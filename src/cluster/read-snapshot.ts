import path from "node:path";
import { decodeText } from "../base/decode-text.js";
import { type Diagnostic, errorDiagnostic, hasErrors } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { documentWarnings, isPattern, patternWarnings } from "./document-warnings.js";
import { faultDiagnostics, locationIn, nestedList } from "./fault.js";
import { flattenLists, type Location, type SnapshotDocument } from "./flatten-lists.js";
import { LIMITS } from "./limits.js";
import { manifestFiles, unreadable } from "./manifest-files.js";
import { readBytes } from "./read-bytes.js";
import { readText } from "./read-text.js";

/** A snapshot of files, and what they hold: what an engine is given that reads lists and namespaces itself. */
export interface FilesReading extends SnapshotReading {
	/** The documents as they stand in the files, `null` still in them. */
	readonly given: readonly Json[];
}

export interface ReadOptions extends SnapshotOptions {
	/** The bytes of standard input, asked for once when a path is `-`. */
	readonly standardInput?: () => Promise<Uint8Array>;
}

const STANDARD_INPUT = "-";

/**
 * Reads the manifests of a run into one snapshot (SEMANTICS.md 1): files, folders (`manifestFiles`) and `-` for standard
 * input, in the order given. A file given twice is read once, at its later turn.
 *
 * A file that cannot be read, or has a document that cannot, is left out as a whole, with an error; the others are read.
 * No file and no object is no error here.
 */
export async function readSnapshot(paths: readonly string[], options: ReadOptions = {}): Promise<FilesReading> {
	const found = paths.map((given) =>
		given === STANDARD_INPUT ? { files: [given], diagnostics: [] } : manifestFiles(given),
	);
	const readings: ManifestReading[] = [];
	for (const file of lastMentions(found.flatMap(({ files }) => files))) {
		readings.push(readManifests(file, await bytesOf(file, options)));
	}
	const { snapshot, diagnostics } = buildSnapshot(
		readings.flatMap(({ documents }) => documents),
		options,
	);
	const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
	const reading = [...found, ...readings].flatMap((each) => each.diagnostics);
	return {
		snapshot,
		given: readings.flatMap(({ given }) => given),
		diagnostics: [...reading, ...patterns, ...diagnostics],
	};
}

function lastMentions(files: readonly string[]): Iterable<string> {
	const byFile = new Map<string, string>();
	for (const file of files) {
		const resolved = file === STANDARD_INPUT ? file : path.resolve(file);
		byFile.delete(resolved);
		byFile.set(resolved, file);
	}
	return byFile.values();
}

async function bytesOf(file: string, { standardInput }: ReadOptions): Promise<Uint8Array | Diagnostic> {
	try {
		const bytes = file === STANDARD_INPUT ? await standardInput?.() : readBytes(file, LIMITS.fileBytes);
		return bytes === undefined || bytes.length > LIMITS.fileBytes ? tooLarge(file) : bytes;
	} catch (error) {
		return unreadable(file, error);
	}
}

interface ManifestReading {
	readonly given: readonly Json[];
	readonly documents: readonly SnapshotDocument[];
	/** Where documents start that are patterns. */
	readonly patterns: readonly Location[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The documents of one file; none when any of its diagnostics is an error. */
function readManifests(file: string, bytes: Uint8Array | Diagnostic): ManifestReading {
	if (!(bytes instanceof Uint8Array)) return refused([bytes]);
	const decoded = decodeText(file, bytes);
	if (!decoded.ok) return refused(decoded.diagnostics);
	const source = decoded.value;
	const parsed = readText(source);
	const flat = parsed.documents.map(({ value, offsetOf }) => ({
		...flattenLists(value, (pointer) => locationIn(source, offsetOf(pointer), pointer)),
		offsetOf,
	}));
	const nested = flat.flatMap(({ tooDeep, offsetOf }) => tooDeep.map((pointer) => nestedList(offsetOf(pointer))));
	const diagnostics = faultDiagnostics(source, [...parsed.faults, ...nested]);
	if (hasErrors(diagnostics)) return refused(diagnostics);
	const documents = flat.flatMap((each) => each.documents);
	return {
		given: parsed.documents.map(({ value }) => value),
		documents,
		patterns: documents.filter(({ value }) => isPattern(value)).map(({ locate }) => locate()),
		diagnostics: [...diagnostics, ...documentWarnings(source, documents)],
	};
}

function refused(diagnostics: readonly Diagnostic[]): ManifestReading {
	return { given: [], documents: [], patterns: [], diagnostics };
}

function tooLarge(file: string): Diagnostic {
	const limit = `${LIMITS.fileBytes / 1024 / 1024} MiB`;
	return errorDiagnostic({
		code: "read/too-large",
		message: `the file has more than ${limit}`,
		help: "split it into several files",
		place: { file },
	});
}
