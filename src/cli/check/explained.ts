import type { Snapshot } from "../../cluster/resource.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Report } from "../../report/report.js";
import type { LazyFinder } from "./lazy-finder.js";

/** The findings of a run, and what they were found in. */
export interface Explained {
	readonly report: Report;
	readonly snapshot: Snapshot;
	/** The patterns of the findings. */
	readonly patterns: readonly Pattern[];
	readonly finder: LazyFinder;
}
