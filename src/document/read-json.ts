import type { Json } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import { isInexact } from "./inexact-number.js";
import { inspectJson } from "./inspect-json.js";
import { jsonPosition } from "./json-positions.js";
import { jsonShape, scanJson } from "./json-scan.js";
import { findJsonSyntaxError } from "./json-syntax.js";
import type { ParsedText } from "./parsed-text.js";
import { textDocument } from "./position.js";
import { duplicateKey, inexactNumber, type ReadDiagnostic, tooDeep, unusableNumber } from "./read-diagnostic.js";
import type { ReadOptions } from "./read-options.js";

/**
 * Reads a JSON text and returns its one value. JSON.parse does the work. What it does not report (a key twice, a number
 * that changes) is searched only where the value and the shape of the text show that there is some.
 *
 * @param otherwise reads a text that is not JSON.
 */
export function readJson(
	source: SourceText,
	options: ReadOptions,
	otherwise: (source: SourceText, parserMessage: string) => ParsedText,
): ParsedText {
	const { text } = source;
	const { depth } = options.limits;
	const shape = jsonShape(text, depth);
	if (shape.tooDeepAt !== undefined) return { documents: [], diagnostics: [tooDeep(depth, shape.tooDeepAt)] };
	const parsed = parseJson(text);
	if (!parsed.ok) return otherwise(source, parsed.message);
	const { value } = parsed;
	const { members, allFinite } = inspectJson(value);
	const hasChangedNumbers = options.checksNumbers && (!allFinite || /[0-9]{16}/.test(text));
	const isSuspect = members !== shape.members || hasChangedNumbers;
	return {
		documents: [textDocument(source, "json", value, () => jsonPosition(text))],
		diagnostics: isSuspect ? hiddenMistakes(text, options.checksNumbers) : [],
	};
}

type Parsed = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

function parseJson(text: string): Parsed {
	try {
		return { ok: true, value: JSON.parse(text) as Json };
	} catch (error) {
		return { ok: false, message: error instanceof Error ? error.message : "" };
	}
}

function hiddenMistakes(text: string, checksNumbers: boolean): ReadDiagnostic[] {
	const mistakes: ReadDiagnostic[] = [];
	scanJson(text, {
		duplicateKey: (key, offset) => mistakes.push(duplicateKey(key, "object", offset)),
		number: (literal, offset) => {
			if (!checksNumbers) return;
			const value = Number(literal);
			if (!Number.isFinite(value)) mistakes.push(unusableNumber(literal, offset));
			else if (isInexact(literal)) mistakes.push(inexactNumber(literal, value, offset));
		},
	});
	return mistakes;
}

/** Refuses a text that is not JSON and returns the error (`read/syntax`) with its place and an explanation. */
export function refuseJsonSyntax({ text }: SourceText): ParsedText {
	const error = findJsonSyntaxError(text);
	const fallback = { message: "this is not one JSON value", help: "correct the syntax", offset: 0 };
	return { documents: [], diagnostics: [{ code: "read/syntax", ...(error ?? fallback) }] };
}
