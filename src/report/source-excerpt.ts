import { escapeControls } from "../base/escape-controls.js";
import { groupOf } from "../pattern/kinds.js";
import type { ReportedResource } from "./report.js";
import type { Style } from "./style.js";
import { textWidth } from "./text-layout.js";

/** A line of an input, and the column of it that matters, from 1, in UTF-16 units. */
export interface SourceExcerpt {
	readonly line: number;
	readonly column: number;
	readonly text: string;
	/** What stands there, as a path from the object. */
	readonly path?: string;
}

/** Characters of a long line that are shown before the place, and in all. */
const BEFORE = 60;
const SHOWN = 120;
const CUT = "…";

/**
 * Returns a line of an input, cut around a column where it is long, and the blanks that stand before a caret below that
 * column.
 *
 * @param shown characters that are shown at most.
 */
export function sourceLineAt(
	text: string,
	column: number,
	shown: number = SHOWN,
): { readonly line: string; readonly blanks: string } {
	const characters = [...text].map((c) =>
		/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(c) ? " " : c,
	);
	const at = [...text.slice(0, column - 1)].length;
	const before = Math.min(BEFORE, shown >> 1);
	const start = Math.max(0, Math.min(at - before, characters.length - shown));
	const left = `${start > 0 ? CUT : ""}${characters.slice(start, at).join("")}`;
	const right = `${characters.slice(at, start + shown).join("")}${characters.length > start + shown ? CUT : ""}`;
	return { line: left + right, blanks: " ".repeat(textWidth(left)) };
}

/** Returns the two lines of an excerpt: the line of the input with its number; below it a caret, and the path. */
export function excerptLines(excerpt: SourceExcerpt, style: Style, width = SHOWN): readonly string[] {
	const { line, column, text, path = "" } = excerpt;
	const number = String(line);
	const room = Math.max(MIN_SHOWN, Math.min(SHOWN, width - number.length - " | ".length - 2 * CUT.length));
	const indented = /^[ \t]*/.exec(text)?.[0].length ?? 0;
	// Deep in an object, half of a line would be blanks.
	const dropped = Math.min(indented, column - 1);
	const shown = text.slice(dropped);
	const isWide = textWidth(shown) > [...shown].length;
	const source = sourceLineAt(shown, column - dropped, isWide ? room >> 1 : room);
	const below = `${style.dim(`${" ".repeat(number.length)} |`)} ${source.blanks}${style.red("^")}`;
	const label = endOf(escapeControls(path, path.length), width - textWidth(below) - 1);
	return [`${style.dim(`${number} |`)} ${source.line}`, label === "" ? below : `${below} ${style.dim(label)}`];
}

const MIN_SHOWN = 40;

/** Returns a text, or as much of its end as fits; nothing where that says little. */
function endOf(text: string, room: number): string {
	const characters = [...text];
	if (textWidth(text) <= room) return text;
	if (room < MIN_LABEL) return "";
	// Half as many, since each may take two columns.
	const kept = PRINTABLE.test(text) ? room - 1 : room >> 1;
	return `${CUT}${characters.slice(-kept).join("")}`;
}

const MIN_LABEL = 20;
const PRINTABLE = /^[ -~]*$/;

/** What a line may have that other objects hold: a Secret beside the resource, in a text without line ends. */
const MAY_HAVE_SECRET = /\bSecret\b|\b(?:data|stringData)["']?\s*:|last-applied-configuration|\\[ux]/;

/**
 * Returns the line of the input with the field of a resource that a finding is about; `undefined` where there is no such
 * field, where its text was not kept, and where the line may show what a Secret holds.
 */
export function fieldExcerpt({ apiVersion, kind, field }: ReportedResource): SourceExcerpt | undefined {
	if (field === undefined || (kind === "Secret" && groupOf(apiVersion) === "")) return undefined;
	const { line, column } = field;
	const text = field.sourceLine?.();
	return text === undefined || MAY_HAVE_SECRET.test(text) ? undefined : { line, column, text, path: field.path };
}
