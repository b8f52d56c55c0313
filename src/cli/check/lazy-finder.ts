import type { Snapshot } from "../../cluster/resource.js";
import type { EvidenceFinder } from "../../reference/evidence/evidence-finder.js";

/** Returns what finds the evidence of a run's findings: one for all that ask. */
export type LazyFinder = () => Promise<EvidenceFinder>;

/** Makes a {@link LazyFinder}, which loads the code when it is called for the first time, and returns it. */
export function lazyFinder(snapshot: Snapshot): LazyFinder {
	let finder: Promise<EvidenceFinder> | undefined;
	return () => {
		finder ??= import("../../reference/evidence/evidence-finder.js").then((it) => new it.EvidenceFinder(snapshot));
		return finder;
	};
}
