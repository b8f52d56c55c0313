import type { ExcerptOf } from "../../report/finding-lines.js";
import { fieldExcerpt } from "../../report/source-excerpt.js";
import { type Style, styleFor } from "../../report/style.js";
import { type Grouping, type TextLayout, wrappedWidth } from "../../report/text-layout.js";
import type { Terminal } from "../terminal.js";

/** The options of commands that print a report as text. */
export interface TextReportOptions {
	/** One of `GROUPINGS`; absent: by pattern. */
	readonly groupBy?: string;
	/** Whether lines of the input are shown; absent: on a terminal alone. */
	readonly excerpt?: boolean;
}

/**
 * Returns what a report as text is made with: on a terminal in its colours and wrapped to its width, else neither, with
 * one line for each message.
 *
 * @param terminal absent: the report goes to a file.
 */
export function textOptions(
	{ groupBy = "pattern", excerpt }: TextReportOptions,
	terminal: Terminal | undefined,
): { readonly style: Style; readonly layout: TextLayout; readonly excerpt?: ExcerptOf } {
	const columns = terminal?.columns;
	const showsExcerpts = excerpt ?? columns !== undefined;
	return {
		style: terminal?.outStyle ?? styleFor(false),
		layout: { groupBy: groupBy as Grouping, ...wrappedWidth(columns) },
		...(showsExcerpts ? { excerpt: fieldExcerpt } : {}),
	};
}
