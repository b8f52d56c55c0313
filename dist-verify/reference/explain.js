import { pluralize } from "../base/pluralize.js";
import { includesKind, kindsText } from "../pattern/kinds.js";
import { NOTHING_BOUND } from "./binding.js";
import { Candidates } from "./candidates.js";
import { explainFilter } from "./explain-filter.js";
import { explainLinks } from "./explain-links.js";
import { matchesOf, NamedObjects } from "./finding-matches.js";
import { inCommon } from "./in-common.js";
import { Links } from "./links.js";
/** Bindings of an object up to which each is explained. */
const MAX_BINDINGS = 5;
/** Says why a pattern's findings are there, by its definition: it asks the same questions once more. */
export class Explanation {
    pattern;
    snapshot;
    named;
    #candidates;
    #links;
    /** @param named finds the objects that findings name; explanations of other patterns can share it. */
    constructor(pattern, snapshot, named = new NamedObjects(snapshot)) {
        this.pattern = pattern;
        this.snapshot = snapshot;
        this.named = named;
        this.#candidates = new Candidates(pattern, snapshot);
        this.#links = new Links(this.#candidates, snapshot);
    }
    /**
     * Returns the reasons of the finding that names these resources, a line each and none twice: the conditions that held
     * and their values, with the elements that anchors were bound to; for each link the object that it found and the
     * texts that met, or that there is none; and what the two of a pair have in common.
     */
    of(found) {
        const [subject, partner] = found;
        if (subject === undefined)
            return [this.#absence()];
        const holds = (link, resource, binding) => this.#links.firstOf(link, resource, binding) !== undefined;
        const matches = matchesOf(this.pattern, this.#candidates, this.named.meantBy(subject), holds);
        const lines = matches.flatMap((match) => this.#subjectLines(match));
        return [...new Set([...lines, ...(partner === undefined ? [] : this.#pairLines(subject, partner))])];
    }
    #subjectLines({ resource, bindings }) {
        const { pattern } = this;
        const asking = { candidates: this.#candidates, links: this.#links };
        const lines = bindings
            .slice(0, MAX_BINDINGS)
            .flatMap((binding) => [
            ...explainFilter(resource, pattern.subject.filter, binding),
            ...explainLinks(asking, pattern.requirement, resource, binding),
        ]);
        const more = bindings.length - MAX_BINDINGS;
        return more > 0 ? [...lines, `and so for ${more} more of its elements`] : lines;
    }
    #pairLines(subject, partner) {
        const [one] = this.named.meantBy(subject);
        const [other] = this.named.meantBy(partner);
        if (one === undefined || other === undefined)
            return [];
        const filter = this.pattern.partner === undefined ? [] : explainFilter(other, this.pattern.partner.filter, NOTHING_BOUND);
        const shared = inCommon(this.pattern, this.snapshot, one, other);
        const lines = filter.map((line) => `${partner.actor}: ${line}`);
        return shared.length === 0 ? lines : [...lines, `both use ${shared.join(" and ")}`];
    }
    #absence() {
        const { kinds } = this.pattern.subject;
        const count = this.snapshot.resources.filter((resource) => includesKind(kinds, resource)).length;
        if (count === 0)
            return `the input has no object of ${kindsText(kinds)}`;
        const lists = this.pattern.anchors.length === 0 ? "" : ", with an element of each list that it asks about";
        return `of ${pluralize(count, "object")} of ${kindsText(kinds)} none passes the filter${lists}`;
    }
}
//# sourceMappingURL=explain.js.map