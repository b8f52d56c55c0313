import { type Diagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { isJsonObject, type Json, ownValue } from "../base/json.js";
import { oneLine } from "../base/one-line.js";
import type { SourceText } from "../base/source-text.js";
import { andMore, firstOfEach, locationIn, RENDER_FIRST } from "./fault.js";
import type { Location, SnapshotDocument } from "./flatten-lists.js";
import { nearObject } from "./near-object.js";
import { isKubernetes } from "./to-resource.js";
import { unrenderedPlaceholder } from "./unrendered.js";

/** What is to be said of documents that were read without a mistake, and yet are not judged as their author thinks. */
export function documentWarnings(source: SourceText, documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	return [...nearObjects(documents), ...unrendered(source, documents)];
}

function nearObjects(documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	const near = documents.flatMap((document) => {
		const found = isPattern(document.value) ? undefined : nearObject(document.value);
		return found === undefined ? [] : [{ ...found, document }];
	});
	return firstOfEach(near, () => "").map(({ one: { message, help, document }, more }) =>
		warningDiagnostic({
			code: "read/near-object",
			message: andMore(message, more, "in the file"),
			help,
			...document.locate(),
		}),
	);
}

/** Once for a file. */
function unrendered(source: SourceText, documents: readonly SnapshotDocument[]): readonly Diagnostic[] {
	if (!source.text.includes("{{")) return [];
	for (const document of documents) {
		const placeholder = isKubernetes(document) ? unrenderedPlaceholder(document.value) : undefined;
		if (placeholder === undefined) continue;
		const offset = source.text.indexOf(placeholder);
		return [
			warningDiagnostic({
				code: "read/unrendered-template",
				message: `this looks like an unrendered Helm template: ${oneLine(placeholder, 80)} is judged as it stands`,
				help: RENDER_FIRST,
				// Written with escapes it is not found.
				...(offset === -1 ? document.locate() : locationIn(source, offset)),
			}),
		];
	}
	return [];
}

/** Whether a document is a pattern of the registry's dialect (SEMANTICS.md 0), be it a correct one or not. */
export function isPattern(value: Json): boolean {
	if (!isJsonObject(value) || Object.hasOwn(value, "apiVersion")) return false;
	const version = ownValue(value, "version");
	return ownValue(value, "kind") === "Pattern" && typeof version === "string" && version.startsWith("kubepattern.");
}

/** One warning for all patterns that were given as manifests. */
export function patternWarnings(patterns: readonly Location[]): readonly Diagnostic[] {
	const [first] = patterns;
	if (first === undefined) return [];
	return [
		warningDiagnostic({
			code: "read/pattern-as-manifest",
			message: andMore("this is a pattern and not a manifest", patterns.length - 1, "in the run"),
			help: "give patterns with -p and manifests without it: `patternc check -p PATTERN MANIFESTS`",
			...first,
		}),
	];
}
