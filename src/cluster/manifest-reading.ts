import type { SourceText } from "../base/source-text.js";
import type { ReadDiagnostic } from "../document/read-diagnostic.js";
import { DEFAULT_LIMITS, type ReadOptions, type TextFormat } from "../document/read-options.js";

/** What the reader of manifests takes at most, beside the limits of every document. */
export const MANIFEST_LIMITS = {
	...DEFAULT_LIMITS,
	/** Bytes of one file. */
	fileBytes: 256 * 1024 * 1024,
	/** Objects and lists inside each other: OPA in WASM gives up near 9,000. */
	depth: 1_000,
	/** `kind: *List` inside each other. */
	listDepth: 3,
} as const;

/** How manifests are read. */
export const MANIFEST_READING: ReadOptions = { limits: MANIFEST_LIMITS, checksNumbers: true, reword };

/** What to do about a Helm template that is not rendered. */
export const RENDER_FIRST = "render the chart first: `helm template CHART | patternc check -`";

/** Says to the author of a manifest what a reader reports of any text. */
function reword(diagnostic: ReadDiagnostic, { text }: SourceText, format: TextFormat): ReadDiagnostic {
	switch (diagnostic.code) {
		case "read/syntax": {
			if (format === "yaml") return { ...diagnostic, help: templateHelp(text, diagnostic.help) };
			const help = templateHelp(text, "correct the syntax; several objects go into a list: [{...}, {...}]");
			return { ...diagnostic, message: "this is not one JSON value", help };
		}
		// `a: {{ .Values.x }}` is YAML, of a mapping with a mapping as key.
		case "read/unusable-key":
			return { ...diagnostic, help: templateHelp(text, diagnostic.help) };
		case "read/too-deep":
			return { ...diagnostic, ...tooDeepManifest() };
		case "read/duplicate-key": {
			const help = "remove one of the two: readers disagree about which one counts";
			return { ...diagnostic, message: diagnostic.message.replace(/object$/, "mapping"), help };
		}
		default:
			return diagnostic;
	}
}

/** Helm's templates are the most frequent cause of a syntax error, and no correction of theirs would help. */
function templateHelp(text: string, help: string): string {
	// `${{ }}` is of CI files.
	return /(?<!\$)\{\{/.test(text) ? `this looks like an unrendered Helm template; ${RENDER_FIRST}` : help;
}

/** The words of `read/too-deep` about a manifest. */
export function tooDeepManifest() {
	return {
		code: "read/too-deep",
		message: `objects and lists are nested deeper than ${MANIFEST_LIMITS.depth} levels`,
		help: "no Kubernetes object is: check how the file was made",
	} as const;
}

/** The words of `read/nested-list`: a `kind: *List` too deep inside other lists. */
export function nestedList() {
	return {
		code: "read/nested-list",
		message: `lists are nested deeper than ${MANIFEST_LIMITS.listDepth} levels`,
		help: "put the objects into one list",
	} as const;
}
