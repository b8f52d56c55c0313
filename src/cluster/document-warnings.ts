import { type Diagnostic, type SourceLocation, warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { isJsonObject, ownValue } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import { dialectOf } from "../pattern/dialects.js";
import type { SnapshotDocument } from "./flatten-lists.js";
import { incompleteObject } from "./incomplete-object.js";
import { MANIFEST_LIMITS, RENDER_FIRST } from "./manifest-reading.js";
import { isKubernetes } from "./to-resource.js";
import { unrenderedPlaceholder } from "./unrendered-template.js";

/**
 * Finds documents that are valid and yet not judged as their author expects, and returns a warning for each:
 * `read/near-object`, `read/unrendered-template`.
 */
export function documentWarnings(source: SourceText, documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	return [...incompleteObjects(documents), ...unrendered(source, documents)];
}

function incompleteObjects(documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	const incomplete = documents.flatMap((document) => {
		const words = isPatternDocument(document) ? undefined : incompleteObject(document.value);
		return words === undefined ? [] : [{ ...words, document }];
	});
	return limitRepeated(incomplete, () => "", MANIFEST_LIMITS.sameDiagnostics).map(
		({ first: { message, help, document }, more }) =>
			warningDiagnostic({
				code: "read/near-object",
				message: withRepeats(message, more, "in the file"),
				help,
				...document.locate(),
			}),
	);
}

/** Warns of an unrendered Helm template, once for a file. */
function unrendered(source: SourceText, documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	if (!source.text.includes("{{")) return [];
	for (const document of documents) {
		const placeholder = isKubernetes(document) ? unrenderedPlaceholder(document.value) : undefined;
		if (placeholder === undefined) continue;
		const offset = source.text.indexOf(placeholder);
		return [
			warningDiagnostic({
				code: "read/unrendered-template",
				message: `this looks like an unrendered Helm template: ${escapeControls(placeholder, 80)} is judged as it stands`,
				help: RENDER_FIRST,
				// A placeholder that is written with escapes is not found in the text.
				...(offset === -1 ? document.locate() : source.locate(offset)),
			}),
		];
	}
	return [];
}

/**
 * Tells whether a document is a pattern file, correct or not, and no manifest. The patterns of a dialect whose patterns
 * are Kubernetes resources are manifests too, and are judged.
 */
export function isPatternDocument(document: SnapshotDocument): boolean {
	const { value } = document;
	if (!isJsonObject(value) || Object.hasOwn(value, "apiVersion")) return false;
	return typeof ownValue(value, "version") === "string" && dialectOf(document) !== undefined;
}

/** Makes one warning for all patterns that were given as manifests (`read/pattern-as-manifest`). */
export function patternWarnings(patterns: readonly SourceLocation[]): readonly Diagnostic[] {
	const [first] = patterns;
	if (first === undefined) return [];
	return [
		warningDiagnostic({
			code: "read/pattern-as-manifest",
			message: withRepeats("this is a pattern and not a manifest", patterns.length - 1, "in the run"),
			help: "give patterns with -p and manifests without it: `patternc check -p PATTERN MANIFESTS`",
			...first,
		}),
	];
}
