/**
 * Gives findings the ids of their elements: the fingerprint, so that a link to a finding lasts from run to run. Findings
 * with one fingerprint are numbered in the order in which they are asked for.
 */
export class ElementIds {
    #ids = new Map();
    #counts = new Map();
    /** Returns the id of a finding. */
    of(finding) {
        const known = this.#ids.get(finding);
        if (known !== undefined)
            return known;
        const fingerprint = `finding-${finding.fingerprint}`;
        const count = (this.#counts.get(fingerprint) ?? 0) + 1;
        this.#counts.set(fingerprint, count);
        const id = count === 1 ? fingerprint : `${fingerprint}-${count}`;
        this.#ids.set(finding, id);
        return id;
    }
}
//# sourceMappingURL=element-ids.js.map