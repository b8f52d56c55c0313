import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { Json } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import type { SourceText } from "../base/source-text.js";
import { type Budget, composeYaml } from "./compose-yaml.js";
import type { ParsedText } from "./parsed-text.js";
import { textDocument } from "./position.js";
import { isSeparator, type QuickDocument, readQuickYaml, UNKNOWN_CHARACTER } from "./quick-yaml.js";
import { type ReadDiagnostic, tooDeep } from "./read-diagnostic.js";
import type { ReadLimits, ReadOptions } from "./read-options.js";
import type { SourceDocument } from "./source-document.js";
import { yamlPositions } from "./yaml-positions.js";

/** Characters of a piece at least. Smaller pieces cost more time than they save memory. */
const PIECE = 64 * 1024;

/**
 * Reads a YAML text as kubectl does (SEMANTICS.md 1), calls `visit` with each of its documents in turn, and returns the
 * diagnostics. Where one of them is an error, no document counts, those before it neither.
 *
 * Documents in plain block style are read by `readQuickYaml`. For the others js-yaml finds the structure and
 * `composeYaml` makes the values, because js-yaml's own disagree with Go's about merge keys, tags, keys and numbers.
 * They are parsed in pieces of whole documents, so that the parser's events of a large file never exist all at once.
 * Places are found by parsing a piece (once more), when the first of them is requested.
 */
export function readYaml(
	source: SourceText,
	options: ReadOptions,
	visit: (document: SourceDocument) => void,
): readonly ReadDiagnostic[] {
	const { text } = source;
	if (!canBeCutAnywhere(text)) return readPieces(source, documentRanges(text), options, visit);
	const diagnostics = readPieces(source, quickPieces(text, options.limits), options, visit);
	// The library stops at a mistake of syntax. What else it reports depends on how the text is cut.
	const isRefused = diagnostics.some(({ warning }) => warning !== true);
	return isRefused ? readPieces(source, documentRanges(text), options, () => undefined) : diagnostics;
}

function readPieces(
	source: SourceText,
	pieces: Iterable<Piece>,
	{ limits, checksNumbers }: ReadOptions,
	visit: (document: SourceDocument) => void,
): readonly ReadDiagnostic[] {
	const budget = { limits, checksNumbers, aliasCharacters: limits.aliasCharacters };
	const all: ReadDiagnostic[] = [];
	for (const piece of pieces) {
		if (piece.quick !== undefined) {
			visit(quickDocument(source, piece, piece.quick, limits));
			continue;
		}
		const { documents, diagnostics, stopped } = readPiece(source, piece, budget);
		for (const document of documents) visit(document);
		all.push(...diagnostics);
		if (stopped) break;
	}
	return all;
}

function quickDocument(
	source: SourceText,
	{ start, end }: Piece,
	{ value, start: first, starts, hasNoNull }: QuickDocument,
	limits: ReadLimits,
): SourceDocument {
	return textDocument(source, "yaml", value, {
		root: () => piecePositions(source, { start, end }, limits)(0),
		startOf: (path) => (path.length === 0 ? first : starts?.get(valueAt(value, path) as Json)),
		isNormal: hasNoNull,
	});
}

function piecePositions(source: SourceText, { start, end }: Piece, limits: ReadLimits) {
	const text = source.text.slice(start, end);
	// The text was read without an error before, so it is again.
	return yamlPositions(text, yamlEvents(text, limits) as Event[], start);
}

function readPiece(source: SourceText, { start, end }: Piece, budget: Budget): ParsedText & { stopped: boolean } {
	const text = source.text.slice(start, end);
	const isTooLarge = hasTooManyParts(text, 0, text.length, budget.limits);
	const events = isTooLarge ? tooManyParts(budget.limits) : yamlEvents(text, budget.limits);
	if (!Array.isArray(events)) {
		const diagnostics = [{ ...events, offset: start + (events.offset ?? 0) }];
		return { documents: [], diagnostics, stopped: true };
	}
	const { documents, diagnostics, stopped } = composeYaml(text, events, start, budget);
	let positions: ReturnType<typeof yamlPositions> | undefined;
	const positionOf = (index: number) => {
		positions ??= piecePositions(source, { start, end }, budget.limits);
		return positions(index);
	};
	return {
		documents: documents.map(({ value, startOf }, i) =>
			textDocument(source, "yaml", value, { root: () => positionOf(i), startOf }),
		),
		diagnostics,
		stopped,
	};
}

/** One document or several, by their offsets. */
interface Piece {
	readonly start: number;
	readonly end: number;
	/** The one document of the piece, where it is in plain block style. */
	readonly quick?: QuickDocument;
}

/**
 * Tells whether a text can be cut before each line that starts with `---` and white space, which always ends a YAML
 * document: where there are no directives (`%YAML`), since they stand before that line; and whether LF ends its lines.
 */
function canBeCutAnywhere(text: string): boolean {
	return !text.includes("\r") && !text.startsWith("%") && !text.includes("\n%");
}

/** Cuts a text into documents in plain block style and, where there are others between, pieces for the library. */
function* quickPieces(text: string, limits: ReadLimits): Iterable<Piece> {
	let unknown = unknownCharacter(text, 0);
	/** The start of the documents before this one that are for the library. */
	let pending = -1;
	for (let start = 0, end = 0; start < text.length; start = end) {
		let quick = readQuickYaml(text, start);
		end = quick?.end ?? documentEnd(text, start);
		if (unknown < end) {
			unknown = unknownCharacter(text, end);
			quick = undefined;
		}
		// The library, which looks for places in it, could not.
		if (quick !== undefined && hasTooManyParts(text, start, end, limits)) quick = undefined;
		if (pending >= 0 && (quick !== undefined || start - pending >= PIECE)) {
			yield { start: pending, end: start };
			pending = -1;
		}
		if (quick !== undefined) yield { start, end, quick };
		else if (pending < 0) pending = start;
	}
	if (pending >= 0) yield { start: pending, end: text.length };
}

/** Returns the offset of the next `---` line; the text's end where there is none. */
function documentEnd(text: string, start: number): number {
	for (let at = text.indexOf("\n---", start); at !== -1; at = text.indexOf("\n---", at + 4)) {
		if (isSeparator(text, at + 1)) return at + 1;
	}
	return text.length;
}

function unknownCharacter(text: string, start: number): number {
	UNKNOWN_CHARACTER.lastIndex = start;
	return UNKNOWN_CHARACTER.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns the offsets at which a text can be cut into pieces that are parsed alone: before each line that starts with
 * `---` and white space, which always ends a YAML document. A text with directives (`%YAML`) stays in one piece, since
 * directives stand before that line.
 */
function documentRanges(text: string): readonly Piece[] {
	const cuts = [0];
	if (!/(?<![^\r\n])%/.test(text)) {
		for (const { index } of text.matchAll(/(?<![^\r\n])---(?![^ \t\r\n])/g)) {
			if (index - (cuts.at(-1) ?? 0) >= PIECE) cuts.push(index);
		}
	}
	return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
}

function yamlEvents(text: string, { depth }: ReadLimits): Event[] | ReadDiagnostic {
	try {
		// One level more for the scalars inside the deepest list, and one for js-yaml's look at a possible key.
		return parseEvents(text, { maxDepth: depth + 2 });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const offset = error.mark?.position ?? 0;
		if (error.reason.startsWith("nesting exceeded")) return tooDeep(depth, offset);
		return {
			code: "read/syntax",
			message: `this is not YAML: ${error.reason}`,
			help: "correct the syntax: look at indentation, quotes and brackets, here and in the lines above",
			offset,
		};
	}
}

/** The parser's events take some 150 bytes for each of these characters. */
function hasTooManyParts(text: string, start: number, end: number, { yamlParts }: ReadLimits): boolean {
	if (end - start < yamlParts) return false;
	let parts = 0;
	for (let i = start; i < end; i++) {
		const c = text[i];
		if (c === "\n" || c === "," || c === ":" || c === "[" || c === "{") parts++;
	}
	return parts > yamlParts;
}

function tooManyParts({ yamlParts }: ReadLimits): ReadDiagnostic {
	return {
		code: "read/too-large",
		message: `a YAML document has more than ${yamlParts.toLocaleString("en")} lines and values`,
		help: "split it into several documents, or give it as JSON",
		offset: 0,
	};
}
