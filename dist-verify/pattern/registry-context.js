import { ActorTable } from "./actor-table.js";
import { PatternContext } from "./pattern-context.js";
/** What the checks of one registry document share, with what has been found out about it so far. */
export class RegistryContext extends PatternContext {
    /** Set by the reader once the resources are read. */
    actors = new ActorTable([], false);
    /** Set by the reader once the actors are known. */
    roles = { leader: undefined, follower: undefined, areResolved: false };
}
//# sourceMappingURL=registry-context.js.map