import { coverageGoalsOf, goalFor } from "./coverage-goals.js";
import { DirectedSnapshot } from "./directed-snapshot.js";
import { generationModelOf } from "./generation-model.js";
import { undirectedDocuments } from "./undirected-documents.js";
/** Numbers of snapshots are drawn below this where nobody counts them: a multiple of the six turns of goals. */
const NUMBERS = 6_000_000;
/** Makes snapshots for one pattern. Made once for a pattern; what it keeps depends on the pattern alone. */
export class PatternGenerator {
    pattern;
    model;
    goals;
    constructor(pattern) {
        this.pattern = pattern;
        this.model = generationModelOf(pattern);
        this.goals = coverageGoalsOf(this.model);
    }
    /**
     * Makes documents that are directed at the pattern. Of every two snapshots about one meets all conditions and
     * rules, and the other is changed in one thing: a value next to the other side of a condition, a link that is
     * missing, nearly there or too many. A few are not directed at all.
     *
     * @param number decides the goal of the snapshot: who counts numbers up gets each goal in its turn.
     */
    documents(random, number = random.below(NUMBERS)) {
        const goal = goalFor(this.goals, number);
        if (goal === undefined && random.chance("undirected"))
            return undirectedDocuments(random);
        return new DirectedSnapshot(random, this.model, goal).documents();
    }
}
//# sourceMappingURL=pattern-generator.js.map