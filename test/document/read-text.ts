import type { Diagnostic, SourceLocation } from "../../src/base/diagnostic.js";
import type { Json } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { MANIFEST_READING } from "../../src/cluster/manifest-reading.js";
import { readDocuments, visitDocuments } from "../../src/document/read-documents.js";
import type { SourceDocument } from "../../src/document/source-document.js";

/** What a text reads as: its values, and its diagnostics as `code line:column`. */
export interface TextReading {
	/** Empty where the text is refused. */
	readonly values: readonly Json[];
	readonly documents: readonly SourceDocument[];
	readonly diagnostics: readonly string[];
	readonly full: readonly Diagnostic[];
}

/** Reads a text as manifests are read. */
export function read(text: string, file = "a.yaml"): TextReading {
	const result = readDocuments(new SourceText(file, text), MANIFEST_READING);
	const documents = result.ok ? result.value : [];
	return {
		values: documents.map(({ value }) => value),
		documents,
		diagnostics: result.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`),
		full: result.diagnostics,
	};
}

/** The values of the documents of a text that can be read, and the parts that cannot. */
export function visit(text: string, file = "a.yaml") {
	const visited: Json[] = [];
	const refused: string[] = [];
	const diagnostics = visitDocuments(
		new SourceText(file, text),
		MANIFEST_READING,
		({ value }) => visited.push(value),
		({ start, end }) => refused.push(text.slice(start, end)),
	);
	return { visited, refused, codes: diagnostics.map(({ code }) => code) };
}

/** The text from a place on. */
export function textFrom(text: string, { place }: SourceLocation): string {
	const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
	return lines
		.slice((place.line ?? 0) - 1)
		.join("")
		.slice((place.column ?? 0) - 1);
}
