import { inputHeapBytes } from "../base/heap-guard.js";
import type { Json } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import { isInexact } from "./inexact-number.js";
import { inspectJson } from "./inspect-json.js";
import { jsonPosition } from "./json-positions.js";
import { type JsonShape, jsonShape, scanJson, skipBlanks, startsContainer } from "./json-scan.js";
import { findJsonSyntaxError } from "./json-syntax.js";
import type { ParsedText, TextRange } from "./parsed-text.js";
import { textDocument } from "./position.js";
import {
	duplicateKey,
	inexactNumber,
	type ReadDiagnostic,
	repeatedKey,
	tooDeep,
	unusableNumber,
} from "./read-diagnostic.js";
import type { ReadOptions } from "./read-options.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads a JSON text and returns its value; with `takesSequences` also of a text in which several objects or lists stand
 * one after another, as kubectl reads them. `undefined` for a text that does not begin with JSON.
 */
export function readJson(source: SourceText, options: ReadOptions): ParsedJson | undefined {
	const { text } = source;
	const documents: SourceDocument[] = [];
	const diagnostics: ReadDiagnostic[] = [];
	const refused: TextRange[] = [];
	let start = skipBlanks(text, 0);
	let count = 0;
	do {
		const shape = jsonShape(text, options.limits.depth, start);
		const end = shape.end ?? text.length;
		const next = skipBlanks(text, end);
		const hasMore = next < text.length;
		const isFollowed = hasMore && !startsContainer(text, next);
		if (hasMore && options.takesSequences !== true) return undefined;
		const parsed = readJsonValue(source, { start, end }, shape, options);
		if (parsed === undefined || isFollowed) {
			const isRead = parsed !== undefined;
			if (count === 0 && !isRead) return undefined;
			if (parsed?.document !== undefined) documents.push(parsed.document);
			diagnostics.push(...(parsed?.diagnostics ?? []), jsonSyntaxError(source, true));
			refused.push({ start: isRead ? next : start, end: text.length });
			return { documents, diagnostics, refused, mayBeYaml: count + (isRead ? 1 : 0) < 2 };
		}
		count++;
		if (parsed.document !== undefined) documents.push(parsed.document);
		else refused.push({ start, end });
		diagnostics.push(...parsed.diagnostics);
		start = next;
	} while (start < text.length);
	return { documents, diagnostics, refused };
}

/** The values of a JSON text up to its first mistake of syntax. */
export interface ParsedJson extends ParsedText {
	/** Whether it has a mistake behind its first value: as kubectl has it, only two values make a text JSON for sure. */
	readonly mayBeYaml?: boolean;
}

/** One value of a text, and the diagnostics about it. */
export interface ParsedValue {
	/** Absent where there is an error about it. */
	readonly document?: SourceDocument;
	readonly diagnostics: readonly ReadDiagnostic[];
}

/**
 * Reads one JSON value of a text and returns its document; `undefined` where it is not JSON. JSON.parse does the work.
 * What it does not report (a key twice, a number that changes) is searched only where the value and the shape of the
 * text show that there is some.
 */
export function readJsonValue(
	source: SourceText,
	{ start, end }: { readonly start: number; readonly end: number },
	shape: JsonShape,
	options: ReadOptions,
): ParsedValue | undefined {
	const { limits, checksNumbers } = options;
	const { text } = source;
	if (shape.tooDeepAt !== undefined) return { diagnostics: [tooDeep(limits.depth, shape.tooDeepAt)] };
	// Small texts cannot be too much, and to ask V8 takes longer than to read most of them.
	if (shape.bytes > SURELY_FITS && shape.bytes > inputHeapBytes()) return { diagnostics: [tooManyValues(start)] };
	const written = text.slice(start, end);
	const value = parseJson(written);
	if (value === undefined) return undefined;
	const { members, allExact, isNormal } = inspectJson(value);
	const isSuspect = members !== shape.members || (checksNumbers && !allExact);
	const mistakes = isSuspect ? hiddenMistakes(text, start, end, options) : [];
	const isRefused = mistakes.some(({ warning }) => warning !== true);
	if (isRefused) return { diagnostics: mistakes };
	const facts = { root: () => jsonPosition(text, start), isNormal: isNormal && !LONE_SURROGATE.test(written) };
	return { document: textDocument(source, "json", value, facts), diagnostics: mistakes };
}

const SURELY_FITS = 64 * 1024 * 1024;

function tooManyValues(offset: number): ReadDiagnostic {
	return {
		code: "read/too-large",
		message: "a JSON value has more values in it than fit into memory",
		help: "split it, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192",
		offset,
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

function hiddenMistakes(
	text: string,
	start: number,
	end: number,
	{ checksNumbers, takesRepeatedKeys = false }: ReadOptions,
): ReadDiagnostic[] {
	const ofKey = takesRepeatedKeys ? repeatedKey : duplicateKey;
	const mistakes: ReadDiagnostic[] = [];
	scanJson(text, start, end, {
		duplicateKey: (key, offset) => mistakes.push(ofKey(key, "object", offset)),
		number: (literal, offset) => {
			if (!checksNumbers) return;
			const value = Number(literal);
			if (!Number.isFinite(value)) mistakes.push(unusableNumber(literal, offset));
			else if (isInexact(literal)) mistakes.push(inexactNumber(literal, value, offset));
		},
	});
	return mistakes;
}

/**
 * Returns the error of a text that is not JSON (`read/syntax`), with its place and an explanation.
 *
 * @param takesSequences whether several values may stand one after another.
 */
export function jsonSyntaxError({ text }: SourceText, takesSequences = false): ReadDiagnostic {
	const error = findJsonSyntaxError(text, takesSequences);
	const fallback = { message: "this is not one JSON value", help: "correct the syntax", offset: 0 };
	return { code: "read/syntax", ...(error ?? fallback) };
}
