import { formatValuePath } from "../pattern/value-path.js";
import { Candidates } from "./candidates.js";
import { matchesOf, NamedObjects } from "./finding-matches.js";
import { Links } from "./links.js";
import { sharedNeighbours } from "./relationships.js";
import { wantedLinks } from "./requirement.js";
/** Bindings of an object up to which links are asked. */
const MAX_BINDINGS = 5;
/** Finds what joins the resources of a pattern's findings, by its definition: it asks the same questions once more. */
export class FindingLinks {
    pattern;
    snapshot;
    named;
    #candidates;
    #links;
    /** @param named finds the objects that findings name; other patterns can share it. */
    constructor(pattern, snapshot, named = new NamedObjects(snapshot)) {
        this.pattern = pattern;
        this.snapshot = snapshot;
        this.named = named;
        this.#candidates = new Candidates(pattern, snapshot);
        this.#links = new Links(this.#candidates, snapshot);
    }
    /**
     * Returns what joins the resources of a finding, none twice: the subject and the object that each link of its finds,
     * and the two of a pair with what they have in common. No value of an object stands in it, only paths.
     */
    of(found) {
        const [subject, partner] = found;
        if (subject === undefined)
            return [];
        const links = [...this.#linksOf(subject), ...(partner === undefined ? [] : this.#inCommon(subject, partner))];
        return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
    }
    #linksOf(subject) {
        const asked = wantedLinks(this.pattern.requirement);
        if (asked.length === 0)
            return [];
        const holds = (link, resource, binding) => this.#links.firstOf(link, resource, binding) !== undefined;
        const matches = matchesOf(this.pattern, this.#candidates, this.named.meantBy(subject), holds);
        return matches.flatMap(({ resource, bindings }) => bindings.slice(0, MAX_BINDINGS).flatMap((binding) => asked.flatMap((link) => {
            const related = this.#links.firstOf(link, resource, binding);
            const by = related === undefined ? undefined : joining(link.relation);
            if (related === undefined || by === undefined)
                return [];
            return [{ from: objectOf(resource), to: objectOf(related.resource), by }];
        })));
    }
    #inCommon(found, other) {
        const [subject] = this.named.meantBy(found);
        const [partner] = this.named.meantBy(other);
        const { pairing } = this.pattern;
        if (subject === undefined || partner === undefined || pairing === undefined)
            return [];
        return wantedLinks(pairing).flatMap(({ relation: { type } }) => sharedNeighbours(type, subject, partner, this.snapshot.resources).flatMap((one) => {
            const to = typeof one === "string" ? objectOfThing(JSON.parse(one)) : objectOf(one);
            return [subject, partner].map((from) => ({ from: objectOf(from), to, by: type }));
        }));
    }
}
function objectOf(resource) {
    const { apiVersion, kind, namespace, name } = resource.workload ?? resource;
    return { apiVersion, kind, namespace, name };
}
function objectOfThing([kind, namespace, name]) {
    return { kind, namespace, name };
}
/**
 * What joins two objects, in a few words; `undefined` where they have no more in common than a namespace or what a text
 * looks like.
 */
function joining(relation) {
    if (relation.by === "type")
        return relation.type;
    if (relation.by === "ownership")
        return relation.owner === "subject" ? "owns" : "is owned by";
    if (relation.selector !== undefined)
        return relation.selector.of === "subject" ? "selects" : "is selected by";
    return relation.criteria.map(joiningPath).find((path) => path !== undefined);
}
/** The path at which one side names the other. */
function joiningPath({ subject, other }) {
    const paths = [subject, other].map(({ sources, transform }) => transform?.do === "regex" ? undefined : sources.find((source) => typeof source !== "string"));
    const [ours, theirs] = paths.map((path) => (path === undefined ? undefined : formatValuePath(path)));
    if (ours === undefined || theirs === undefined)
        return undefined;
    if (ours === "metadata.namespace" || theirs === "metadata.namespace")
        return undefined;
    return ours === "metadata.name" ? theirs : ours;
}
//# sourceMappingURL=finding-links.js.map