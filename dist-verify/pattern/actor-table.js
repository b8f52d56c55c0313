/** The symbol table of a document: its actors by id, as far as its schema accepted them. */
export class ActorTable {
    /** The ids that resources have. */
    ids;
    /** Whether every resource has an id of its own: only then it is a mistake to name one that is not among them. */
    isComplete;
    #byId = new Map();
    /** `areIdsIntact`: no id was refused, and no resource. */
    constructor(actors, areIdsIntact) {
        for (const actor of actors) {
            if (actor !== undefined)
                this.#byId.set(actor.id, this.#byId.has(actor.id) ? undefined : actor);
        }
        this.ids = [...this.#byId.keys()];
        this.isComplete = areIdsIntact && ![...this.#byId.values()].includes(undefined);
    }
    /** Tells whether some resource has this id. */
    has(id) {
        return this.#byId.has(id);
    }
    /** Returns the one actor with this id; `undefined` where there is none, or more than one. */
    actorOf(id) {
        return this.#byId.get(id);
    }
}
//# sourceMappingURL=actor-table.js.map