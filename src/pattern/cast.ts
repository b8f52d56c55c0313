import type { Accepted } from "./accepted.js";
import type { Role } from "./pattern.js";

/** The actors of a document, by what its schema accepted. */
export class Cast {
	/** The ids that resources have. */
	readonly ids: readonly string[];
	/** Whether every resource has an id of its own: only then it is a mistake to name one that is not among them. */
	readonly isSure: boolean;
	readonly #byId = new Map<string, Role | undefined>();

	constructor(actors: readonly (Role | undefined)[], accepted: Accepted) {
		for (const actor of actors) {
			if (actor !== undefined) this.#byId.set(actor.id, this.#byId.has(actor.id) ? undefined : actor);
		}
		this.ids = [...this.#byId.keys()];
		this.isSure = accepted.isWholeInEach("resources", "id") && ![...this.#byId.values()].includes(undefined);
	}

	/** Whether some resource has this id. */
	has(id: string): boolean {
		return this.#byId.has(id);
	}

	/** The one actor with this id; `undefined` where there is none, or more than one. */
	actorOf(id: string): Role | undefined {
		return this.#byId.get(id);
	}
}
