/** Collects the first entries of each sort, and the number of the others. */
export class RepeatedEntries {
    limit;
    #kept = [];
    #byWords = new Map();
    #bySort = new Map();
    /** @param limit entries of one sort that are kept. */
    constructor(limit) {
        this.limit = limit;
    }
    /**
     * Adds an entry. It is made only where it is kept.
     *
     * @param words what the entry says, where only the first of those that say the same is kept.
     */
    add(sort, make, words) {
        const equal = words === undefined ? undefined : this.#byWords.get(words);
        if (equal !== undefined) {
            equal.more++;
            return;
        }
        const before = this.#bySort.get(sort);
        if (before !== undefined && before.count >= this.limit) {
            before.last.more++;
            return;
        }
        const last = { first: make(), more: 0 };
        this.#kept.push(last);
        if (words !== undefined)
            this.#byWords.set(words, last);
        this.#bySort.set(sort, { count: (before?.count ?? 0) + 1, last });
    }
    /** The entries in their order. The last of a sort carries the number of those that are left out. */
    get entries() {
        return this.#kept;
    }
}
/** Returns the first `limit` entries of each sort, in their order ({@link RepeatedEntries}). */
export function limitRepeated(all, sortOf, limit) {
    const repeated = new RepeatedEntries(limit);
    for (const one of all)
        repeated.add(sortOf(one), () => one);
    return repeated.entries;
}
/** Completes a message by the number of entries that were left out and returns it. */
export function withRepeats(message, more, where) {
    return more === 0 ? message : `${message} (and ${more} more like this ${where})`;
}
//# sourceMappingURL=repeated-diagnostics.js.map