import { below, elements } from "./members.js";
import { isParent } from "./ownership.js";
/**
 * Knows who owns whom in a snapshot, over any number of owners in between (SEMANTICS-CRD.md 7): p owns c when p is a
 * parent of c, or owns a parent of c. It walks level by level, so that a chain may be long, and to no object twice, so
 * that a circle ends.
 */
export class OwnerGraph {
    #parents = new Map();
    #children = new Map();
    /** Only the last answers are kept: those about all objects of a long chain would fill the memory. */
    #owners = new LastAnswer((resource) => reachable(resource, this.#parents));
    #owned = new LastAnswer((resource) => reachable(resource, this.#children));
    constructor(resources) {
        const byText = new Map();
        for (const parent of resources) {
            const texts = [below(parent.object, "metadata", "uid"), below(parent.object, "metadata", "name")];
            for (const text of new Set(texts))
                if (typeof text === "string")
                    append(byText, text, parent);
        }
        for (const child of resources) {
            const references = elements(child.object, "metadata", "ownerReferences");
            const texts = references.flatMap((entry) => [below(entry, "uid"), below(entry, "name")]);
            // A parent has the uid or the name of some entry.
            const likely = texts.flatMap((text) => (typeof text === "string" ? (byText.get(text) ?? []) : []));
            for (const parent of new Set(likely)) {
                if (!isParent(parent, child))
                    continue;
                append(this.#parents, child, parent);
                append(this.#children, parent, child);
            }
        }
    }
    /** Returns the objects that own an object; itself only where a circle leads back to it. */
    ownersOf(resource) {
        return this.#owners.of(resource);
    }
    /** Returns the objects that an object owns; itself only where a circle leads back to it. */
    ownedBy(resource) {
        return this.#owned.of(resource);
    }
}
class LastAnswer {
    ask;
    #last;
    constructor(ask) {
        this.ask = ask;
    }
    of(resource) {
        if (this.#last?.to !== resource)
            this.#last = { to: resource, answer: this.ask(resource) };
        return this.#last.answer;
    }
}
function reachable(start, next) {
    const reached = new Set();
    let level = [start];
    for (;;) {
        const following = new Set();
        for (const resource of level) {
            for (const one of next.get(resource) ?? [])
                if (!reached.has(one))
                    following.add(one);
        }
        if (following.size === 0)
            return reached;
        for (const resource of following)
            reached.add(resource);
        level = following;
    }
}
function append(lists, key, resource) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [resource]);
    else
        list.push(resource);
}
//# sourceMappingURL=owner-graph.js.map