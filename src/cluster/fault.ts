import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { inexactNumberText } from "../base/inexact-number.js";
import { oneLine } from "../base/one-line.js";
import type { SourceText } from "../base/source-text.js";
import type { Location } from "./flatten-lists.js";
import { LIMITS } from "./limits.js";

/** Something about a text that a person should know, at an offset of it. An error refuses the whole file. */
export interface Fault {
	readonly code: `read/${string}`;
	readonly message: string;
	readonly help: string;
	readonly offset?: number;
	/** Default: error. */
	readonly warning?: boolean;
}

/** The faults as diagnostics; of one code at most `LIMITS.sameDiagnostics`, the last of which says how many more. */
export function faultDiagnostics(source: SourceText, faults: readonly Fault[]): Diagnostic[] {
	return firstOfEach(faults, ({ code }) => code).map(({ one, more }) =>
		faultDiagnostic(source, { ...one, message: andMore(one.message, more, "in the file") }),
	);
}

/** Of each sort the first `LIMITS.sameDiagnostics`; the last of these with the number of those that are left out. */
export function firstOfEach<T>(all: readonly T[], sortOf: (one: T) => string): readonly { one: T; more: number }[] {
	const kept: { one: T; more: number }[] = [];
	const last = new Map<string, { nth: number; entry: { one: T; more: number } }>();
	for (const one of all) {
		const sort = sortOf(one);
		const before = last.get(sort);
		if (before?.nth === LIMITS.sameDiagnostics) before.entry.more++;
		else {
			const entry = { one, more: 0 };
			kept.push(entry);
			last.set(sort, { nth: (before?.nth ?? 0) + 1, entry });
		}
	}
	return kept;
}

/** A message that stands for more of its sort. */
export function andMore(message: string, more: number, where: string): string {
	return more === 0 ? message : `${message} (and ${more} more like this ${where})`;
}

function faultDiagnostic(source: SourceText, { code, message, help, offset, warning }: Fault): Diagnostic {
	const location = offset === undefined ? { place: { file: source.file } } : locationIn(source, offset);
	const parts = { code, message, help, ...location };
	return warning ? warningDiagnostic(parts) : errorDiagnostic(parts);
}

/** The place of an offset, and the line it is in. */
export function locationIn(source: SourceText, offset: number, pointer?: string): Location {
	const sourceLine = source.lineAt(offset);
	return { place: source.place(offset, pointer), ...(sourceLine === undefined ? {} : { sourceLine }) };
}

/** The fault of a text that nests deeper than `LIMITS.depth`. */
export function tooDeep(offset?: number): Fault {
	return {
		code: "read/too-deep",
		message: `objects and lists are nested deeper than ${LIMITS.depth} levels`,
		help: "no Kubernetes object is: check how the file was made",
		...(offset === undefined ? {} : { offset }),
	};
}

/** The fault of a key that stands twice in one mapping. */
export function duplicateKey(key: string, offset: number): Fault {
	return {
		code: "read/duplicate-key",
		message: `the key "${oneLine(key, 80)}" stands twice in one mapping`,
		help: "remove one of the two: readers disagree about which one counts",
		offset,
	};
}

/** The fault of a number that no JSON can hold. */
export function unusableNumber(text: string, offset?: number): Fault {
	return {
		code: "read/unusable-number",
		message: `${oneLine(text, 60)} is not a number that JSON can hold`,
		help: "quote it if it is meant as text",
		...(offset === undefined ? {} : { offset }),
	};
}

/** The warning of a whole number that a double cannot hold (SEMANTICS.md 2). */
export function inexactNumber(text: string, value: number, offset: number): Fault {
	return { ...inexactNumberText(text, value), offset, warning: true };
}

/** What to do about a Helm template that is not rendered. */
export const RENDER_FIRST = "render the chart first: `helm template CHART | patternc check -`";

/** The help of a syntax error. Helm's templates are the most frequent cause, and no correction of theirs would help. */
export function syntaxHelp(text: string, help: string): string {
	// `${{ }}` is of CI files.
	return /(?<!\$)\{\{/.test(text) ? `this looks like an unrendered Helm template; ${RENDER_FIRST}` : help;
}

/** The fault of a `kind: *List` too deep inside other lists. */
export function nestedList(offset?: number): Fault {
	return {
		code: "read/nested-list",
		message: `lists are nested deeper than ${LIMITS.listDepth} levels`,
		help: "put the objects into one list",
		...(offset === undefined ? {} : { offset }),
	};
}
