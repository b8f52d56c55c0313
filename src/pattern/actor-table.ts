import type { Role } from "./pattern.js";

/** The symbol table of a document: its actors by id, as far as its schema accepted them. */
export class ActorTable {
	/** The ids that resources have. */
	readonly ids: readonly string[];
	/** Whether every resource has an id of its own: only then it is a mistake to name one that is not among them. */
	readonly isComplete: boolean;
	readonly #byId = new Map<string, Role | undefined>();

	/** `areIdsIntact`: no id was refused, and no resource. */
	constructor(actors: readonly (Role | undefined)[], areIdsIntact: boolean) {
		for (const actor of actors) {
			if (actor !== undefined) this.#byId.set(actor.id, this.#byId.has(actor.id) ? undefined : actor);
		}
		this.ids = [...this.#byId.keys()];
		this.isComplete = areIdsIntact && ![...this.#byId.values()].includes(undefined);
	}

	/** Tells whether some resource has this id. */
	has(id: string): boolean {
		return this.#byId.has(id);
	}

	/** Returns the one actor with this id; `undefined` where there is none, or more than one. */
	actorOf(id: string): Role | undefined {
		return this.#byId.get(id);
	}
}
