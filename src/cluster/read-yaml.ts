import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { SourceText } from "../base/source-text.js";
import { type Budget, composeYaml } from "./compose-yaml.js";
import { type Fault, syntaxHelp, tooDeep } from "./fault.js";
import { LIMITS } from "./limits.js";
import type { ParsedText } from "./parsed-text.js";

/** Characters of a piece, at least: less would cost more than it saves. */
const PIECE = 64 * 1024;

/**
 * The documents of a YAML text, as kubectl reads them (SEMANTICS.md 1). js-yaml finds the structure; `composeYaml` makes
 * the values, because js-yaml's own disagree with Go's about merge keys, tags, keys and numbers.
 *
 * A text is parsed in pieces of whole documents, so that the parser's events of a large file never exist all at once.
 */
export function readYaml(source: SourceText): ParsedText {
	const budget = { aliasCharacters: LIMITS.aliasCharacters };
	const pieces: ParsedText[] = [];
	for (const [start, end] of documentRanges(source.text)) {
		const { stopped, ...piece } = readPiece(source.text.slice(start, end), start, budget);
		pieces.push(piece);
		if (stopped) break;
	}
	return {
		documents: pieces.flatMap(({ documents }) => documents),
		faults: pieces.flatMap(({ faults }) => faults).map((fault) => withTemplateHelp(fault, source)),
	};
}

function readPiece(text: string, start: number, budget: Budget): ParsedText & { stopped: boolean } {
	const events = hasTooManyParts(text) ? tooManyParts() : yamlEvents(text);
	if (Array.isArray(events)) return composeYaml(text, events, start, budget);
	return { documents: [], faults: [{ ...events, offset: start + (events.offset ?? 0) }], stopped: true };
}

/**
 * Where to cut a text so that every piece can be parsed alone: before each line that starts with `---` and white space,
 * which ends a YAML document wherever it stands. A text with directives (`%YAML`) stays whole, since they come before.
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

function yamlEvents(text: string): Event[] | Fault {
	try {
		// One level more for the scalars inside the deepest list, and one for js-yaml's look at a possible key.
		return parseEvents(text, { maxDepth: LIMITS.depth + 2 });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const offset = error.mark?.position ?? 0;
		if (error.reason.startsWith("nesting exceeded")) return tooDeep(offset);
		return {
			code: "read/syntax",
			message: `this is not YAML: ${error.reason}`,
			help: "correct the syntax: look at indentation, quotes and brackets, here and in the lines above",
			offset,
		};
	}
}

/** The parser's events take some 150 bytes for each of these characters. */
function hasTooManyParts(text: string): boolean {
	if (text.length < LIMITS.yamlParts) return false;
	let parts = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (c === "\n" || c === "," || c === ":" || c === "[" || c === "{") parts++;
	}
	return parts > LIMITS.yamlParts;
}

function tooManyParts(): Fault {
	return {
		code: "read/too-large",
		message: `a YAML document has more than ${LIMITS.yamlParts.toLocaleString("en")} lines and values`,
		help: "split it into several documents, or give it as JSON",
		offset: 0,
	};
}

/** `a: {{ .Values.x }}` is YAML, of a mapping with a mapping as key. */
function withTemplateHelp(fault: Fault, { text }: SourceText): Fault {
	const isSyntax = fault.code === "read/syntax" || fault.code === "read/unusable-key";
	return isSyntax ? { ...fault, help: syntaxHelp(text, fault.help) } : fault;
}
