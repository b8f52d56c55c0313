import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { isJsonObject } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";
import { SourceText } from "../base/source-text.js";
import { inspectJson } from "../document/inspect-json.js";
import { formatOf, readDocuments, readJsonDocument } from "../document/read-documents.js";
import { DEFAULT_LIMITS, type ReadOptions } from "../document/read-options.js";
import type { SourceDocument } from "../document/source-document.js";
import { dialectOf, type ReadingContext } from "./dialects.js";
import { foreignDocument } from "./foreign-document.js";
import { defaultKindCatalog } from "./kind-catalog.js";
import type { Pattern } from "./pattern.js";

/** A pattern written by hand has a few kilobytes. The limits keep a generated one from taking minutes. */
export const PATTERN_LIMITS = {
	...DEFAULT_LIMITS,
	size: 1_000_000,
	depth: 32,
	sameDiagnostics: Number.POSITIVE_INFINITY,
} as const;

/** Without a kinds file. */
const DEFAULT_CONTEXT: ReadingContext = { kinds: defaultKindCatalog };

/** How patterns are read. Their numbers are checked where they are used. */
const PATTERN_READING: ReadOptions = { limits: PATTERN_LIMITS, checksNumbers: false };

/**
 * Reads a text and returns the patterns in it: text, then schema, then meaning. What is no JSON, or no pattern at all, is
 * told alone; of a pattern, schema and meaning tell all mistakes in one run, in the order of their places.
 *
 * @returns the patterns, perhaps with warnings; or every reason to refuse the text. One refused document refuses all.
 */
export function readPatterns(source: SourceText, context = DEFAULT_CONTEXT): Result<readonly Pattern[]> {
	const documents = documentsOf(source, context);
	if (!documents.ok) return documents;
	const results = documents.value.map((document) => readPatternDocument(document, context));
	const diagnostics = [...documents.diagnostics, ...results.flatMap((result) => result.diagnostics)];
	const patterns = results.flatMap((result) => (result.ok ? [result.value] : []));
	return patterns.length === results.length ? success(patterns, diagnostics) : failure(diagnostics);
}

/**
 * Reads the text of one pattern and returns it. As {@link readPatterns}.
 *
 * @param file the name that places carry.
 */
export function readPattern(text: string, file: string, context = DEFAULT_CONTEXT): Result<Pattern> {
	const result = readPatterns(new SourceText(file, text.replace(/^\uFEFF/, "")), context);
	const [pattern] = result.ok ? result.value : [];
	return pattern === undefined ? failure(result.diagnostics) : success(pattern, result.diagnostics);
}

/**
 * Reads a document, of a text or of memory, and returns its pattern. Its diagnostics are those of {@link readPatterns}.
 */
export function readPatternDocument(document: SourceDocument, context = DEFAULT_CONTEXT): Result<Pattern> {
	const { depth } = PATTERN_LIMITS;
	if (document.format === "memory" && inspectJson(document.value, depth).isTooDeep) {
		const message = `nested deeper than ${depth} levels`;
		return failure([
			errorDiagnostic({ code: "read/too-deep", message, help: "flatten the document", ...document.locate([]) }),
		]);
	}
	const dialect = dialectOf(document);
	return dialect === undefined ? failure([foreignDocument(document)]) : dialect.read(document, context);
}

/** Tells whether a text holds a pattern of some dialect. */
export function holdsPattern(source: SourceText): boolean {
	// Most texts are manifests, and need not be parsed.
	if (!/pattern/i.test(source.text)) return false;
	const documents = readDocuments(source, PATTERN_READING);
	return documents.ok && documents.value.some((document) => dialectOf(document) !== undefined);
}

/** The documents of a text, where a dialect takes patterns that are written like this. */
function documentsOf(source: SourceText, context: ReadingContext): Result<readonly SourceDocument[]> {
	if (formatOf(source) === "json") {
		const result = readJsonDocument(source, PATTERN_READING);
		return result.ok ? success([result.value], result.diagnostics) : result;
	}
	const result = readDocuments(source, PATTERN_READING);
	// As long as no dialect is read from YAML, the mistakes of a YAML text are of no use to anybody.
	const documents = result.ok ? result.value : [];
	const dialects = documents.map((document) => dialectOf(document));
	const isReadable = dialects.length > 0 && dialects.every((dialect) => dialect?.formats.includes("yaml"));
	return isReadable ? result : failure([refusedYaml(documents, source.file, context)]);
}

/** What is said of a YAML text that holds no pattern which is written in YAML, by the first object in it with a kind. */
function refusedYaml(documents: readonly SourceDocument[], file: string, context: ReadingContext): Diagnostic {
	const document = documents.find(({ value }) => isJsonObject(value) && typeof value.kind === "string");
	if (document !== undefined) {
		const dialect = dialectOf(document);
		const isManifest =
			dialect === undefined && typeof (document.value as { apiVersion?: unknown }).apiVersion === "string";
		const [diagnostic] = isManifest
			? [foreignDocument(document)]
			: dialect?.formats.includes("yaml")
				? dialect.read(document, context).diagnostics
				: [];
		if (diagnostic !== undefined) return diagnostic;
	}
	return errorDiagnostic({
		code: "read/yaml",
		message: "this is YAML: a pattern is JSON",
		help: "write it as JSON, in a .json file",
		place: { file },
	});
}
