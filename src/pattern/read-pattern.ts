import type { Diagnostic } from "../base/diagnostic.js";
import { readJsonDocument } from "../base/json-document.js";
import { failure, type Result } from "../base/result.js";
import type { Pattern } from "./pattern.js";
import { normalizeRegistryDocument } from "./registry-dialect.js";
import { sizeMistakes } from "./size-limits.js";
import { validateRegistryDocument } from "./validate.js";

/** A pattern written by hand has a few kilobytes. The limits keep a generated one from taking minutes. */
const LIMITS = { size: 1_000_000, depth: 32 };

/**
 * Reads one pattern file: text, then schema, then meaning. Each stage gives all its diagnostics, and the next one
 * starts only when there is no error. Diagnostics are in the order of their places.
 *
 * @param file the name that places carry.
 */
export function readPattern(text: string, file: string): Result<Pattern> {
	const document = readJsonDocument(text.replace(/^\uFEFF/, ""), file, LIMITS);
	if (!document.ok) return document;
	const mistakes = validateRegistryDocument(document.value);
	if (mistakes.length > 0) return failure(inPlaceOrder(mistakes));
	const oversize = sizeMistakes(document.value);
	if (oversize.length > 0) return failure(inPlaceOrder(oversize));
	const pattern = normalizeRegistryDocument(document.value, file);
	return { ...pattern, diagnostics: inPlaceOrder(pattern.diagnostics) };
}

/** As a person meets them who goes through the file from its top. */
function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const at = ({ place }: Diagnostic) => ({ line: place?.line ?? 0, column: place?.column ?? 0 });
	return [...diagnostics].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
