import { includesKind } from "../../pattern/kinds.js";
import { Candidates } from "../candidates.js";
import { matchesOf } from "../finding-matches.js";
import { Links } from "../links.js";
import { AskedLinks } from "./asked-links.js";
import { lookedForOf, nearestThing } from "./evidence.js";
import { kindsLookedFor, nothingNearText } from "./evidence-words.js";
import { isThere, isVeryNear, mergeDifferences, nearestOf } from "./nearest-object.js";
/** A finding has as many at most. */
const MOST_EVIDENCE = 5;
/** The evidence of one pattern's findings. */
export class PatternEvidence {
    pattern;
    snapshot;
    #candidates;
    #links;
    #asked;
    #countsOf = new Map();
    constructor(pattern, snapshot, objects) {
        this.pattern = pattern;
        this.snapshot = snapshot;
        this.#candidates = new Candidates(pattern, snapshot);
        this.#links = new Links(this.#candidates, snapshot);
        this.#asked = new AskedLinks(pattern, this.#candidates, objects);
    }
    get compared() {
        return this.#asked.compared;
    }
    of(objects) {
        const { absent } = this.#asked;
        if (absent.length === 0)
            return [];
        const evidence = new Map();
        for (const { resource, bindings } of this.matches(objects)) {
            for (const binding of bindings) {
                for (const one of this.#ofBinding(resource, binding))
                    evidence.set(one.lookedFor.text, one);
                if (evidence.size >= MOST_EVIDENCE)
                    return [...evidence.values()].slice(0, MOST_EVIDENCE);
            }
        }
        return [...evidence.values()];
    }
    /** Returns what a finding's subject stands for, with the bindings under which it meets the pattern. */
    matches(objects) {
        return matchesOf(this.pattern, this.#candidates, objects, this.#holds);
    }
    /** Of the finding that there is no candidate of the subject. */
    ofNone() {
        const { kinds } = this.pattern.subject;
        const names = [...new Set(kinds.flatMap(({ kind }) => kind ?? []))];
        const count = this.snapshot.resources.filter((resource) => includesKind(kinds, resource)).length;
        const text = names.length === 0 ? ["object"] : names;
        return [
            {
                lookedFor: { text: `any ${text.join(" or ")} that passes the filter`, kinds: names, values: [] },
                nothingNear: nothingNearText(text, [], { here: count, elsewhere: 0 }),
            },
        ];
    }
    #holds = (link, subject, binding) => this.#asked.holds(link, subject, binding) ?? this.#links.firstOf(link, subject, binding) !== undefined;
    /** The link that matters most says what was looked for; what is nearest may be so by any of them. */
    #ofBinding(subject, binding) {
        const { absent } = this.#asked;
        for (const [i, link] of absent.entries()) {
            const primary = this.#askedBy(link, subject, binding);
            if (primary.length === 0)
                continue;
            const [only, another] = primary;
            const others = (question) => another !== undefined || only === undefined
                ? []
                : absent
                    .slice(i + 1)
                    .flatMap((other) => this.#askedBy(other, subject, binding))
                    .filter((other) => asksForTheSame(other.question.question, question));
            return primary.map((asked) => this.#answer(link, asked, { subject, binding }, others));
        }
        return [];
    }
    #askedBy(link, subject, binding) {
        const asked = link.wantedBy(subject, binding);
        return link.mayBeThere ? asked.filter(({ question, wanted }) => !question.finder.isThere(subject, wanted)) : asked;
    }
    /** @param others what else is asked for by the same text of the subject. It is only asked where it matters. */
    #answer(link, { question: { question, finder }, wanted }, { subject, binding }, others) {
        const own = finder.of(subject, wanted);
        let same;
        const asked = () => {
            same ??= others(question);
            return same;
        };
        const ways = isNamedBy(question) ? asked().length : 0;
        const lookedFor = lookedForOf(question, wanted, ways);
        let nearest = own;
        if (own !== undefined && isThere(own)) {
            nearest = withOtherTexts(own, asked().map((other) => other.question.finder.of(subject, other.wanted)));
        }
        else if (own === undefined || !isVeryNear(own)) {
            const alike = asked().flatMap((other) => other.question.finder.alike(subject, other.wanted) ?? []);
            nearest = nearestOf(own === undefined ? alike : [own, ...alike]);
        }
        const path = question.askedAt(subject, binding, wanted, decisivePart(question, own));
        return {
            lookedFor,
            ...(path === undefined ? {} : { askedAt: { resource: subject, path } }),
            ...(nearest === undefined
                ? { nothingNear: this.#nothingNear(link, question, wanted) }
                : { nearest: nearestThing(nearest) }),
        };
    }
    #nothingNear({ link }, question, wanted) {
        const where = question.parts.findIndex(({ role }) => role === "namespace");
        const namespaces = (wanted.texts[where] ?? []).filter((name) => name !== "");
        const counts = this.#countsOf.get(link) ?? byNamespace(this.#candidates.of(link.to));
        this.#countsOf.set(link, counts);
        const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
        const here = namespaces.length === 0 ? all : namespaces.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
        return nothingNearText(kindsLookedFor(question, wanted), namespaces, { here, elsewhere: all - here });
    }
}
/** The part that was not met by what is there; else what tells objects apart. None where a selector does. */
function decisivePart({ identity, labelsOf, parts }, own) {
    const [difference] = own !== undefined && isThere(own) ? own.differences : [];
    if (difference?.in === "part" && difference.part.from.length > 0)
        return difference.part;
    return labelsOf === undefined ? (identity ?? parts.find(({ role }) => role !== "namespace") ?? parts[0]) : undefined;
}
/** Whether objects are looked for that name the subject: there can be many ways to do so. */
function isNamedBy({ identity }) {
    return identity?.role === "field" && identity.from.includes("metadata.name");
}
/** Whether two questions ask for the same text of the subject: something else can stand for the object, or make it. */
function asksForTheSame({ identity }, other) {
    if (identity === undefined || other.identity === undefined)
        return identity === other.identity;
    return other.identity.from.some((path) => identity.from.includes(path));
}
/** An object that lacks something has it perhaps in another place, about which another question asks. */
function withOtherTexts(own, others) {
    return others.reduce((merged, other) => (other?.resource === own.resource ? mergeDifferences(merged, other) : merged), own);
}
function byNamespace(resources) {
    const counts = new Map();
    for (const { namespace } of resources)
        counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
    return counts;
}
//# sourceMappingURL=pattern-evidence.js.map