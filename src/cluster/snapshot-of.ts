import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import { documentOf } from "../document/document-of.js";
import { inspectJson } from "../document/inspect-json.js";
import { normalise } from "../document/normalise.js";
import { unusableNumber } from "../document/read-diagnostic.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { flattenLists, type SnapshotDocument } from "./flatten-lists.js";
import { MANIFEST_LIMITS, nestedList, tooDeepManifest } from "./manifest-reading.js";
import { isKubernetes } from "./to-resource.js";

type DiagnosticWords = Pick<Diagnostic, "code" | "message" | "help">;

/**
 * Makes a snapshot of values in memory (case files, benches), each a document, and returns it. Places name the file
 * `objects` and a pointer such as `/0` or `/0/items/3`. The values are not changed. A value that nests too deep or
 * holds a number that is not JSON's is left out, with a diagnostic.
 */
export function snapshotOf(objects: readonly Json[], options: SnapshotOptions = {}): SnapshotReading {
	const documents: SnapshotDocument[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [i, value] of objects.entries()) {
		const { locate, startOf } = documentOf(value, "objects", `/${i}`);
		const refuse = ({ code, message, help }: DiagnosticWords, path: JsonPath = []) =>
			void diagnostics.push(errorDiagnostic({ code, message, help, ...locate(path) }));
		const mistake = mistakeOf(value);
		if (mistake !== undefined) {
			refuse(mistake);
			continue;
		}
		const flat = flattenLists(value, startOf);
		if (flat.tooDeep.length === 0) documents.push(...flat.documents);
		for (const path of flat.tooDeep) refuse(nestedList(), path);
	}
	const normalised = documents.map(({ value, locate }) => ({ value: normalise(value), locate }));
	const reading = buildSnapshot(normalised.filter(isKubernetes), documents.length, options);
	return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

function mistakeOf(value: Json): DiagnosticWords | undefined {
	const { isTooDeep, allFinite } = inspectJson(value, MANIFEST_LIMITS.depth);
	if (isTooDeep) return tooDeepManifest();
	return allFinite ? undefined : unusableNumber("a value of the object");
}
