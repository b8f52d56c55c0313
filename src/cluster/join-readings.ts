import type { Diagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { patternWarnings } from "./document-warnings.js";
import { withoutSecretValues } from "./hide-secrets.js";
import type { ManifestReading } from "./manifest-collector.js";
import type { MissingInput } from "./missing-input.js";
import { type NamespaceQuestion, namespaceQuestion } from "./namespace-question.js";

/** A snapshot of files. */
export interface FilesReading extends SnapshotReading {
	/**
	 * With `keepDocuments` the documents of the files, with `null` and lists, for engines that normalise themselves; else
	 * empty.
	 */
	readonly documents: readonly Json[];
	/**
	 * Present where some objects state a namespace and others do not, and the run has no `namespace`.
	 *
	 * @internal
	 */
	readonly namespaceQuestion?: NamespaceQuestion;
}

/** What a run knows of its inputs beside what their texts gave. */
export interface InputsAround {
	/** The number of documents that no reading counts. */
	readonly documentCount: number;
	readonly missing: readonly MissingInput[];
	/** The namespaces that a kustomization puts objects into. */
	readonly namespaces: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_AROUND: InputsAround = { documentCount: 0, missing: [], namespaces: [], diagnostics: [] };

/** Joins what the texts of a run gave to one snapshot and returns it, in their order (SEMANTICS.md 1). */
export function joinReadings(
	readings: readonly ManifestReading[],
	options: SnapshotOptions = {},
	around = NOTHING_AROUND,
): FilesReading {
	const objects = readings.flatMap((each) => each.objects);
	const documentCount = readings.reduce((sum, each) => sum + each.documentCount, around.documentCount);
	const missing = [...around.missing, ...readings.flatMap((each) => each.missing)];
	const { snapshot, diagnostics } = buildSnapshot(objects, documentCount, options, missing);
	const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
	const aboutFiles = [around, ...readings].flatMap((each) => each.diagnostics);
	return {
		snapshot,
		documents: readings.flatMap(({ documents }) => documents),
		diagnostics: [...aboutFiles, ...withoutSecretValues([...patterns, ...diagnostics], undefined)],
		...namespaceQuestion(
			snapshot,
			objects,
			around.namespaces,
			options,
			(namespace) => buildSnapshot(objects, documentCount, { ...options, namespace }, missing).snapshot,
		),
	};
}
