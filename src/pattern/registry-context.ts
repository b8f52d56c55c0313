import { ActorTable } from "./actor-table.js";
import type { Role } from "./pattern.js";
import { PatternContext } from "./pattern-context.js";
import type { RegistryDocument } from "./registry-document.js";

/** Who plays which part, as far as it could be found out. */
export interface Roles {
	readonly leader: Role | undefined;
	readonly follower: Role | undefined;
	/** Whether that is all: nobody reported is missing. */
	readonly areResolved: boolean;
}

/** What the checks of one registry document share, with what has been found out about it so far. */
export class RegistryContext extends PatternContext<RegistryDocument> {
	/** Set by the reader once the resources are read. */
	actors = new ActorTable([], false);
	/** Set by the reader once the actors are known. */
	roles: Roles = { leader: undefined, follower: undefined, areResolved: false };
}
