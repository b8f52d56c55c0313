import type { Diagnostic } from "../../base/diagnostic.js";
import type { Json } from "../../base/json.js";
import type { Result } from "../../base/result.js";
import type { Snapshot } from "../../cluster/resource.js";
import type { KindCatalog } from "../../pattern/kind-catalog.js";
import type { Pattern } from "../../pattern/pattern.js";

/**
 * What a case expects: the findings' resources by actor, each as `Kind/namespace/name`, with severity, message and
 * perhaps time in the resource dialect; or that the pattern is refused.
 */
export type Expectation =
	| { readonly findings: readonly Readonly<Record<string, string>>[] }
	| { readonly refused: true };

/** A pattern, objects, and what is to come of them (INTERFACE.md, case files). */
export interface Case {
	/** `group/name`. */
	readonly id: string;
	/** The pattern as it was read, or why it is refused. */
	readonly pattern: Result<Pattern>;
	/** The file of the pattern, which its places name. */
	readonly patternFile: string;
	/** What the pattern was read from: cases of the same text share one pattern. */
	readonly patternText: string;
	readonly snapshot: Snapshot;
	readonly documents: readonly Json[];
	/** Those of its kinds file, by which the snapshot was read. Default: the built-in tables. */
	readonly kinds?: KindCatalog;
	/** About reading the objects. */
	readonly diagnostics: readonly Diagnostic[];
	/** Absent: it is enough that the engines agree. */
	readonly expected?: Expectation;
}
