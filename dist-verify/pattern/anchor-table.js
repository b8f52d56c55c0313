/**
 * The anchors of one side of a pattern: paths with equal steps before a `[@]` share an anchor, the same object
 * (SEMANTICS-CRD.md 6).
 */
export class AnchorTable {
    #anchors = new Map();
    /** Every anchor, in the order in which paths named them first: an outer one stands before what is inside it. */
    get anchors() {
        return [...this.#anchors.values()];
    }
    /** Returns the path that these steps mean. Anchors that it names for the first time are added. */
    bind(steps) {
        return walk(steps, (key, list) => {
            const anchor = this.#anchors.get(key) ?? { list };
            this.#anchors.set(key, anchor);
            return anchor;
        });
    }
    /** Returns the path that these steps mean; `undefined` where it has an anchor that is not in the table. */
    find(steps) {
        return walk(steps, (key) => this.#anchors.get(key));
    }
}
/** Walks along the steps, from anchor to anchor. The key of an anchor spells all steps before it. */
function walk(steps, anchorOf) {
    let from;
    let start = 0;
    for (const [i, { step }] of steps.entries()) {
        if (step !== "bind")
            continue;
        const list = valuePath(from, steps.slice(start, i));
        from = anchorOf(JSON.stringify(steps.slice(0, i)), list);
        if (from === undefined)
            return undefined;
        start = i + 1;
    }
    return valuePath(from, steps.slice(start));
}
function valuePath(from, path) {
    return from === undefined ? { path } : { from, path };
}
//# sourceMappingURL=anchor-table.js.map