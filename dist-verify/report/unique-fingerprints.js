/** Tells findings of one fingerprint apart, by how many there were before. */
export class UniqueFingerprints {
    #counts = new Map();
    /** Returns the fingerprint; of a second finding that has it, with `:2` behind it. */
    of({ fingerprint }) {
        const count = (this.#counts.get(fingerprint) ?? 0) + 1;
        this.#counts.set(fingerprint, count);
        return count === 1 ? fingerprint : `${fingerprint}:${count}`;
    }
}
//# sourceMappingURL=unique-fingerprints.js.map