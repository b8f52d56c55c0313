import type { Diagnostic } from "../../base/diagnostic.js";
import type { Json } from "../../base/json.js";
import type { Snapshot } from "../../cluster/resource.js";
import type { KindCatalog } from "../../pattern/kind-catalog.js";

/** What a case expects: the findings' resources by actor, each as `Kind/namespace/name`; or that the pattern is refused. */
export type Expectation =
	| { readonly findings: readonly Readonly<Record<string, string>>[] }
	| { readonly refused: true };

/** A pattern, objects, and what is to come of them (INTERFACE.md, case files). */
export interface Case {
	/** `group/name`. */
	readonly id: string;
	/** The text of a pattern file. */
	readonly patternText: string;
	/** The name that places in the pattern carry. */
	readonly patternFile: string;
	readonly snapshot: Snapshot;
	readonly documents: readonly Json[];
	/** Those of its kinds file, by which the snapshot was read. Default: the built-in tables. */
	readonly kinds?: KindCatalog;
	/** About reading the objects. */
	readonly diagnostics: readonly Diagnostic[];
	/** Absent: it is enough that the engines agree. */
	readonly expected?: Expectation;
}
