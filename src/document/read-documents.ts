import { hasErrors } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import type { SourceText } from "../base/source-text.js";
import type { ParsedText } from "./parsed-text.js";
import { placeDiagnostics } from "./place-diagnostics.js";
import { tooLong } from "./read-diagnostic.js";
import { readJson, refuseJsonSyntax } from "./read-json.js";
import type { ReadOptions, TextFormat } from "./read-options.js";
import { readYaml } from "./read-yaml.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads a text and returns its documents: one of JSON, any number of YAML. The text of a `.json` file is JSON; any
 * other is JSON where it starts like JSON and is valid, else YAML, as kubectl does it. A blank text has no document.
 *
 * Fails with all errors of the text, each with its place: `read/too-large`, `read/too-deep`, `read/syntax`,
 * `read/duplicate-key`, `read/unusable-key`, `read/unusable-number`, `read/alias-bomb`.
 */
export function readDocuments(source: SourceText, options: ReadOptions): Result<readonly SourceDocument[]> {
	if (/^\s*$/.test(source.text)) return success([]);
	const format = formatOf(source);
	if (source.text.length > options.limits.size) return refuseSize(source, format, options);
	if (format === "yaml") return resultOf(source, "yaml", readYaml(source, options), options);
	if (source.file.endsWith(".json")) return readAsJson(source, options);
	let actual: TextFormat = "json";
	const parsed = readJson(source, options, () => {
		actual = "yaml";
		return readYaml(source, options);
	});
	return resultOf(source, actual, parsed, options);
}

/** Reads a text that must be JSON and returns its one document. Its diagnostics are those of {@link readDocuments}. */
export function readJsonDocument(source: SourceText, options: ReadOptions): Result<SourceDocument> {
	if (source.text.length > options.limits.size) return refuseSize(source, "json", options);
	const result = readAsJson(source, options);
	const [document] = result.ok ? result.value : [];
	return document === undefined ? failure(result.diagnostics) : success(document, result.diagnostics);
}

/** Guesses the language of a text by its file's name and its first character and returns it. */
export function formatOf({ file, text }: SourceText): TextFormat {
	return file.endsWith(".json") || /^\s*[[{]/.test(text) ? "json" : "yaml";
}

function readAsJson(source: SourceText, options: ReadOptions): Result<readonly SourceDocument[]> {
	return resultOf(source, "json", readJson(source, options, refuseJsonSyntax), options);
}

function refuseSize(source: SourceText, format: TextFormat, options: ReadOptions) {
	return failure(placeDiagnostics(source, format, [tooLong(source.text.length, options.limits.size)], options));
}

function resultOf(
	source: SourceText,
	format: TextFormat,
	parsed: ParsedText,
	options: ReadOptions,
): Result<readonly SourceDocument[]> {
	const diagnostics = placeDiagnostics(source, format, parsed.diagnostics, options);
	return hasErrors(diagnostics) ? failure(diagnostics) : success(parsed.documents, diagnostics);
}
