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
 * Reads a JSON text and returns its one value; `undefined` for a text that is not JSON. JSON.parse does the work. What
 * it does not report (a key twice, a number that changes) is searched only where the value and the shape of the text
 * show that there is some.
 */
export function readJson(source: SourceText, options: ReadOptions): ParsedText | undefined {
	const { text } = source;
	const { depth } = options.limits;
	const shape = jsonShape(text, depth);
	if (shape.tooDeepAt !== undefined) return { documents: [], diagnostics: [tooDeep(depth, shape.tooDeepAt)] };
	const value = parseJson(text);
	if (value === undefined) return undefined;
	const { members, allExact, isNormal } = inspectJson(value);
	const isSuspect = members !== shape.members || (options.checksNumbers && !allExact);
	const facts = { root: () => jsonPosition(text), isNormal: isNormal && !LONE_SURROGATE.test(text) };
	return {
		documents: [textDocument(source, "json", value, facts)],
		diagnostics: isSuspect ? hiddenMistakes(text, options.checksNumbers) : [],
	};
}

/** Matches the escape of a surrogate, and a surrogate of a text in memory. Only such texts can have a lone one. */
const LONE_SURROGATE = /\\u[dD]|[\ud800-\udfff]/;

function parseJson(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
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

/** Returns the error of a text that is not JSON (`read/syntax`), with its place and an explanation. */
export function jsonSyntaxError({ text }: SourceText): ReadDiagnostic {
	const error = findJsonSyntaxError(text);
	const fallback = { message: "this is not one JSON value", help: "correct the syntax", offset: 0 };
	return { code: "read/syntax", ...(error ?? fallback) };
}
