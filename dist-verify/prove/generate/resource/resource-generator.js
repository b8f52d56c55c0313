import { undirectedDocuments } from "../undirected-documents.js";
import { resourceGoalFor, resourceModelOf } from "./resource-model.js";
import { resourceDocuments } from "./resource-snapshot.js";
/** Numbers of snapshots are drawn below this where nobody counts them. */
const NUMBERS = 4_000_000;
/** Makes snapshots for one pattern of the resource dialect. */
export class ResourceGenerator {
    pattern;
    model;
    constructor(pattern) {
        this.pattern = pattern;
        this.model = resourceModelOf(pattern);
    }
    /**
     * Makes documents that are directed at the pattern: they meet all that it asks, or all but one thing, which is missed
     * by little. A few are not directed at all.
     *
     * @param number decides the goal of the snapshot: who counts numbers up gets each goal in its turn.
     */
    documents(random, number = random.below(NUMBERS)) {
        const goal = resourceGoalFor(this.model.goals, number);
        if (goal === undefined && random.chance("undirected"))
            return undirectedDocuments(random);
        return resourceDocuments(random, this.model, goal);
    }
}
//# sourceMappingURL=resource-generator.js.map