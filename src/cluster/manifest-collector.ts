import { type Diagnostic, errorDiagnostic, type Place, type SourceLocation } from "../base/diagnostic.js";
import type { Json, JsonObject } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import { normalise } from "../document/normalise.js";
import { RepeatedEntries, withRepeats } from "../document/repeated-diagnostics.js";
import type { SourceDocument } from "../document/source-document.js";
import { type GroupKind, groupOf } from "../pattern/kinds.js";
import { DocumentWarnings, isPatternDocument } from "./document-warnings.js";
import { flattenLists, type SnapshotDocument } from "./flatten-lists.js";
import { MANIFEST_LIMITS, nestedList } from "./manifest-reading.js";
import { isKubernetes, type KubernetesDocument } from "./to-resource.js";

/** Cuts an object to what a run reads of it and returns the rest. It keeps what {@link snapshotFields} names. */
export type CutObject = (object: JsonObject, kind: GroupKind) => JsonObject;

/** What one file gave. It is empty, but for diagnostics, when one of these is an error. */
export interface ManifestReading {
	/** The documents as they were read. Empty without `keepDocuments`. */
	readonly documents: readonly Json[];
	readonly objects: readonly KubernetesDocument[];
	/** The number of documents, each item of a list included. */
	readonly documentCount: number;
	/** The starts of documents that are patterns. */
	readonly patterns: readonly SourceLocation[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Collects the documents of one file as soon as each is read: takes lists apart, normalises, warns, and cuts objects to
 * what the run reads. So a file's values are never in memory all at once, unless they are one document.
 */
export class ManifestCollector {
	readonly #documents: Json[] = [];
	readonly #objects: KubernetesDocument[] = [];
	readonly #patterns: SourceLocation[] = [];
	readonly #warnings = new DocumentWarnings();
	readonly #nested = new RepeatedEntries<SourceLocation>(MANIFEST_LIMITS.sameDiagnostics);
	#searched: { readonly source: SourceText; readonly hasBraces: boolean } | undefined;
	#count = 0;

	/** @param keepsDocuments whether the documents are kept as they were read, too. */
	constructor(
		readonly file: string,
		private readonly keepsDocuments: boolean,
		private readonly cut: CutObject | undefined,
	) {}

	/**
	 * Adds a document.
	 *
	 * @param source the text that it is from.
	 * @param keepsText whether the text stays in memory. Otherwise places are looked up at once.
	 */
	add({ value, startOf, isNormal }: SourceDocument, source: SourceText, keepsText: boolean): void {
		if (this.keepsDocuments) this.#documents.push(value);
		const flat = flattenLists(value, startOf);
		for (const path of flat.tooDeep) this.#nested.add("", startOf(path));
		this.#count += flat.documents.length;
		const mayBeTemplate = this.#hasBraces(source);
		for (const part of flat.documents) {
			const document = { value: isNormal ? part.value : normalise(part.value), locate: part.locate };
			if (isKubernetes(document)) {
				if (mayBeTemplate) this.#warnings.addObject(source, document);
				this.#objects.push(this.#kept(document, keepsText));
			} else this.#addOther(document);
		}
	}

	/** Tells whether a text has the braces of templates. It is searched once. */
	#hasBraces(source: SourceText): boolean {
		if (this.#searched?.source !== source) this.#searched = { source, hasBraces: source.text.includes("{{") };
		return this.#searched.hasBraces;
	}

	#kept({ value, locate }: KubernetesDocument, keepsText: boolean): KubernetesDocument {
		const { apiVersion, kind } = value;
		const kept = this.cut?.(value, { group: groupOf(apiVersion), kind }) as KubernetesDocument["value"] | undefined;
		return { value: kept ?? value, locate: keepsText ? locate : always(locate().place) };
	}

	#addOther(document: SnapshotDocument): void {
		if (isPatternDocument(document)) this.#patterns.push(document.locate());
		else this.#warnings.addOther(document);
	}

	/**
	 * Returns what was collected.
	 *
	 * @param diagnostics those of the reader.
	 */
	finish(diagnostics: readonly Diagnostic[]): ManifestReading {
		const nested = this.#nested.entries.map(({ first, more }) => this.#nestedList(first, more));
		if (nested.length > 0) return refusedManifests([...diagnostics, ...nested]);
		return {
			documents: this.#documents,
			objects: this.#objects,
			documentCount: this.#count,
			patterns: this.#patterns,
			diagnostics: [...diagnostics, ...this.#warnings.diagnostics],
		};
	}

	#nestedList(location: SourceLocation, more: number): Diagnostic {
		const { code, message, help } = nestedList();
		// Like all diagnostics about a text: by line and column only.
		const { pointer: _, ...place } = location.place;
		return errorDiagnostic({ ...location, code, message: withRepeats(message, more, "in the file"), help, place });
	}
}

/** A function of its own, so that what it makes keeps nothing but the place in memory. */
function always(place: Place): () => SourceLocation {
	return () => ({ place });
}

/** Returns the reading of a file that is left out. */
export function refusedManifests(diagnostics: readonly Diagnostic[]): ManifestReading {
	return { documents: [], objects: [], documentCount: 0, patterns: [], diagnostics };
}
