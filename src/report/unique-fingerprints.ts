import type { ReportedFinding } from "./report.js";

/** Tells findings of one fingerprint apart, by how many there were before. */
export class UniqueFingerprints {
	readonly #counts = new Map<string, number>();

	/** Returns the fingerprint; of a second finding that has it, with `:2` behind it. */
	of({ fingerprint }: ReportedFinding): string {
		const count = (this.#counts.get(fingerprint) ?? 0) + 1;
		this.#counts.set(fingerprint, count);
		return count === 1 ? fingerprint : `${fingerprint}:${count}`;
	}
}
