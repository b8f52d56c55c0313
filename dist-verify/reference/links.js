import { Meetings } from "./meetings.js";
import { OwnerGraph } from "./owner-graph.js";
import { linked } from "./relationships.js";
/** Finds the candidates that links relate to a subject. */
export class Links {
    candidates;
    snapshot;
    #graph;
    #meetings = new Map();
    constructor(candidates, snapshot) {
        this.candidates = candidates;
        this.snapshot = snapshot;
    }
    /** Returns the first candidate that satisfies a link, under a binding of the subject; `undefined` where none does. */
    firstOf({ to, relation, excludesSelf }, subject, binding) {
        const relatedTo = this.#relatedTo(relation, subject, binding);
        for (const other of this.candidates.of(to)) {
            if (excludesSelf && other === subject)
                continue;
            const related = relatedTo(other);
            if (related !== undefined)
                return related;
        }
        return undefined;
    }
    #relatedTo(relation, subject, binding) {
        switch (relation.by) {
            case "type":
                return (other) => where(linked(relation.type, subject, other, this.snapshot.resources), other);
            case "ownership": {
                this.#graph ??= new OwnerGraph(this.snapshot.resources);
                const related = relation.owner === "subject" ? this.#graph.ownedBy(subject) : this.#graph.ownersOf(subject);
                return (other) => where(related.has(other), other);
            }
            case "criteria": {
                const meet = this.#meetingsOf(relation).with(subject, binding);
                return (other) => {
                    const meeting = meet(other);
                    return meeting === undefined ? undefined : { resource: other, meeting };
                };
            }
        }
    }
    #meetingsOf(relation) {
        const meetings = this.#meetings.get(relation) ?? new Meetings(relation);
        this.#meetings.set(relation, meetings);
        return meetings;
    }
}
function where(holds, resource) {
    return holds ? { resource } : undefined;
}
//# sourceMappingURL=links.js.map