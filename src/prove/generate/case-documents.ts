import type { Json } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";

/** The documents of one case of a pattern. Generated snapshots may start from them. */
export interface CaseDocuments {
	readonly documents: readonly Json[];
	/** Whether the case expects a finding. */
	readonly isFinding: boolean;
}

/** The documents of patterns' cases. A pattern without cases is not among the keys. */
export type CaseDocumentsOf = ReadonlyMap<Pattern, readonly CaseDocuments[]>;
