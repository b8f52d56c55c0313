import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { SourceText } from "../base/source-text.js";
import { type Budget, composeYaml } from "./compose-yaml.js";
import type { ParsedText } from "./parsed-text.js";
import { textDocument } from "./position.js";
import { type ReadDiagnostic, tooDeep } from "./read-diagnostic.js";
import type { ReadLimits, ReadOptions } from "./read-options.js";
import { yamlPositions } from "./yaml-positions.js";

/** Characters of a piece at least. Smaller pieces cost more time than they save memory. */
const PIECE = 64 * 1024;

/**
 * Reads a YAML text as kubectl does (SEMANTICS.md 1) and returns its documents. js-yaml finds the structure;
 * `composeYaml` makes the values, because js-yaml's own disagree with Go's about merge keys, tags, keys and numbers.
 *
 * A text is parsed in pieces of whole documents, so that the parser's events of a large file never exist all at once.
 * Places are found by parsing a piece once more, when the first of them is requested.
 */
export function readYaml(source: SourceText, options: ReadOptions): ParsedText {
	const { limits, checksNumbers } = options;
	const budget = { limits, checksNumbers, aliasCharacters: limits.aliasCharacters };
	const pieces: ParsedText[] = [];
	for (const [start, end] of documentRanges(source.text)) {
		const { stopped, ...piece } = readPiece(source, start, end, budget);
		pieces.push(piece);
		if (stopped) break;
	}
	return {
		documents: pieces.flatMap(({ documents }) => documents),
		diagnostics: pieces.flatMap(({ diagnostics }) => diagnostics),
	};
}

function readPiece(source: SourceText, start: number, end: number, budget: Budget): ParsedText & { stopped: boolean } {
	const text = source.text.slice(start, end);
	const events = hasTooManyParts(text, budget.limits) ? tooManyParts(budget.limits) : yamlEvents(text, budget.limits);
	if (!Array.isArray(events)) {
		const diagnostics = [{ ...events, offset: start + (events.offset ?? 0) }];
		return { documents: [], diagnostics, stopped: true };
	}
	const { documents, diagnostics, stopped } = composeYaml(text, events, start, budget);
	let positions: ReturnType<typeof yamlPositions> | undefined;
	const positionOf = (index: number) => {
		// The text was read without an error before, so it is again.
		positions ??= yamlPositions(text, yamlEvents(text, budget.limits) as Event[], start);
		return positions(index);
	};
	return {
		documents: documents.map(({ value, startOf }, i) =>
			textDocument(source, "yaml", value, () => positionOf(i), startOf),
		),
		diagnostics,
		stopped,
	};
}

/**
 * Returns the offsets at which a text can be cut into pieces that are parsed alone: before each line that starts with
 * `---` and white space, which always ends a YAML document. A text with directives (`%YAML`) stays in one piece, since
 * directives stand before that line.
 */
function documentRanges(text: string): [start: number, end: number][] {
	const cuts = [0];
	if (!/(?<![^\r\n])%/.test(text)) {
		for (const { index } of text.matchAll(/(?<![^\r\n])---(?![^ \t\r\n])/g)) {
			if (index - (cuts.at(-1) ?? 0) >= PIECE) cuts.push(index);
		}
	}
	return cuts.map((start, i) => [start, cuts[i + 1] ?? text.length]);
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
function hasTooManyParts(text: string, { yamlParts }: ReadLimits): boolean {
	if (text.length < yamlParts) return false;
	let parts = 0;
	for (let i = 0; i < text.length; i++) {
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
