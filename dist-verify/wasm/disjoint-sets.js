/** Sets of texts that have no member in common; two of them can be united. */
export class DisjointSets {
    #indexes = new Map();
    #parents = [];
    /** Returns the number of a text, which is a set of its own when it is new. */
    indexOf(text) {
        const known = this.#indexes.get(text);
        if (known !== undefined)
            return known;
        const index = this.#parents.length;
        this.#indexes.set(text, index);
        this.#parents.push(index);
        return index;
    }
    /** Unites the sets of two numbers. */
    unite(a, b) {
        const one = this.setOf(a);
        const other = this.setOf(b);
        // The earlier number stands for both, so that the result does not depend on the order.
        this.#parents[Math.max(one, other)] = Math.min(one, other);
    }
    /** Returns the number that stands for the set of a number. */
    setOf(index) {
        let root = index;
        while (this.#parents[root] !== root) {
            const parent = this.#parents[root];
            this.#parents[root] = this.#parents[parent];
            root = parent;
        }
        return root;
    }
    /** Returns a copy that can be united further by itself. The numbers stay; texts must not be added any more. */
    copy() {
        const copy = new DisjointSets();
        copy.#parents = [...this.#parents];
        return copy;
    }
}
//# sourceMappingURL=disjoint-sets.js.map