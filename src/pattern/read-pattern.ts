import type { Diagnostic } from "../base/diagnostic.js";
import { readJsonDocument } from "../base/json-document.js";
import { failure, type Result } from "../base/result.js";
import { otherDocument } from "./not-a-pattern.js";
import type { Pattern } from "./pattern.js";
import { normalizeRegistryDocument } from "./registry-dialect.js";
import { sizeMistakes } from "./size-limits.js";
import { validateRegistryDocument } from "./validate.js";

/** A pattern written by hand has a few kilobytes. The limits keep a generated one from taking minutes. */
export const PATTERN_LIMITS = { size: 1_000_000, depth: 32 };

/**
 * Reads one pattern file: text, then schema, then meaning. What is no JSON, or no pattern at all, is told alone; of a
 * pattern, schema and meaning tell all mistakes in one run, in the order of their places.
 *
 * @param file the name that places carry.
 */
export function readPattern(text: string, file: string): Result<Pattern> {
	const read = readJsonDocument(text.replace(/^\uFEFF/, ""), file, PATTERN_LIMITS);
	if (!read.ok) return read;
	const document = read.value;
	const other = otherDocument(document);
	if (other !== undefined) return failure([other]);
	const { mistakes, accepted } = validateRegistryDocument(document);
	const oversize = mistakes.length === 0 ? sizeMistakes(document) : [];
	if (oversize.length > 0) return failure(inPlaceOrder(oversize));
	const pattern = normalizeRegistryDocument(document, accepted, file);
	return { ...pattern, diagnostics: inPlaceOrder([...mistakes, ...pattern.diagnostics]) };
}

/** As a person meets them who goes through the file from its top. */
function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const at = ({ place }: Diagnostic) => ({ line: place?.line ?? 0, column: place?.column ?? 0 });
	return [...diagnostics].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
