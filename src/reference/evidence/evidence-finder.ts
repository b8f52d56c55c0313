import type { FoundResource } from "../../cluster/finding.js";
import type { Snapshot } from "../../cluster/resource.js";
import type { Pattern } from "../../pattern/pattern.js";
import { NamedObjects } from "../finding-matches.js";
import type { Evidence } from "./evidence.js";
import { ObjectsByName } from "./objects-by-name.js";
import { PatternEvidence } from "./pattern-evidence.js";

/** Works the evidence of findings out. What it asks of a snapshot is indexed once for all findings of a run. */
export class EvidenceFinder {
	readonly #named: NamedObjects;
	readonly #objects: ObjectsByName;
	readonly #byPattern = new Map<Pattern, PatternEvidence>();

	constructor(private readonly snapshot: Snapshot) {
		this.#named = new NamedObjects(snapshot);
		this.#objects = new ObjectsByName(snapshot);
	}

	/**
	 * Returns the evidence of the finding that names these resources, one for each thing that was looked for; none where
	 * the finding is not about something absent.
	 */
	of(pattern: Pattern, [subject]: readonly FoundResource[]): readonly Evidence[] {
		const ofPattern = this.#byPattern.get(pattern) ?? new PatternEvidence(pattern, this.snapshot, this.#objects);
		this.#byPattern.set(pattern, ofPattern);
		if (subject === undefined) return ofPattern.ofNone();
		return ofPattern.of(this.#named.meantBy(subject));
	}

	/** How often something of the snapshot was compared with what was looked for, once it was indexed. */
	get compared(): number {
		return [...this.#byPattern.values()].reduce((sum, { compared }) => sum + compared, 0);
	}
}
