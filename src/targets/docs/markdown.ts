import { escapeControls } from "../../base/escape-controls.js";

declare const markdown: unique symbol;

/** Markdown that may stand in a table's cell. Only the functions here make it of other text. */
export type Markdown = string & { readonly [markdown]: true };

/** What has a meaning within a line in one of the Markdown dialects, HTML and Liquid included. */
const SPECIAL = /[&<>|`*_[\]{}~$\\^=]/gu;
/** What some dialect makes a link, a mention or a picture of without any brackets: `www.a.b`, `a@b.c`, `#1`, `:x:`. */
const LINK = /[@#]|[.:][\p{L}\p{N}/_-]/u;
/** Words, without the characters that cannot stand in a code span of a table's cell; and those. */
const WORDS = /[^\s`|\\]+|[`|\\]/gu;

/**
 * A text of a pattern for a table's cell: one line that reads as it was written, and never is structure, HTML or a link.
 * Words that look like a link become code, in which no dialect looks for one.
 */
export function cellText(text: string): Markdown {
	const line = text.replace(/\s+/gu, " ").trim();
	return escapeControls(line, line.length).replace(WORDS, (word) =>
		LINK.test(word) ? code(word) : literal(word),
	) as Markdown;
}

/** A word as code, without the punctuation around it. */
function code(word: string): string {
	const start = /^["'(]*/u.exec(word)?.[0].length ?? 0;
	const end = /(?<![.,;:!?)"'])[.,;:!?)"']*$/u.exec(word)?.index ?? word.length;
	if (start >= end) return `\`${word}\``;
	return `${literal(word.slice(0, start))}\`${word.slice(start, end)}\`${literal(word.slice(end))}`;
}

/** A link of ours to a file, its path as folders and a name. */
export function cellLink(text: string, path: readonly string[]): Markdown {
	const target = path.map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent)).join("/");
	return `[${literal(text)}](${target})` as Markdown;
}

function literal(text: string): string {
	return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

function percent(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
