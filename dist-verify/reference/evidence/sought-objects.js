import { kindNames } from "../../pattern/kinds.js";
import { Candidates } from "../candidates.js";
import { matchesOf, NamedObjects } from "../finding-matches.js";
import { Links } from "../links.js";
import { AskedLinks } from "./asked-links.js";
import { kindsLookedFor } from "./evidence-words.js";
import { ObjectsByName } from "./objects-by-name.js";
/** Knows what objects would make findings about something absent go away. What it asks is indexed once for a run. */
export class SoughtObjects {
    snapshot;
    #named;
    #objects;
    #byPattern = new Map();
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.#named = new NamedObjects(snapshot);
        this.#objects = new ObjectsByName(snapshot);
    }
    /**
     * Returns what would do for the finding that names these resources: an entry for each thing that it misses, with the
     * objects of which one is enough. The finding would go away where each entry has one. No entry where it is not about
     * something absent.
     */
    of(pattern, [subject]) {
        if (subject === undefined)
            return [[{ kinds: kindNames(pattern.subject.kinds) ?? [], isAny: true }]];
        const links = this.#byPattern.get(pattern) ?? new PatternLinks(pattern, this.snapshot, this.#objects);
        this.#byPattern.set(pattern, links);
        return links.of(this.#named.meantBy(subject));
    }
}
class PatternLinks {
    pattern;
    #candidates;
    #links;
    #asked;
    constructor(pattern, snapshot, objects) {
        this.pattern = pattern;
        this.#candidates = new Candidates(pattern, snapshot);
        this.#links = new Links(this.#candidates, snapshot);
        this.#asked = new AskedLinks(pattern, this.#candidates, objects);
    }
    of(objects) {
        if (this.#asked.unwanted.length === 0)
            return [];
        const holds = (link, subject, binding) => this.#asked.holds(link, subject, binding) ?? this.#links.firstOf(link, subject, binding) !== undefined;
        const matches = matchesOf(this.pattern, this.#candidates, objects, holds);
        return matches.flatMap(({ resource, bindings }) => bindings.map((binding) => this.#soughtBy(resource, binding)));
    }
    /**
     * Any link that found its object would do. Of those that only make an exception, such as a program that makes the
     * object, the ones count that ask for the object by a name which the subject gives.
     */
    #soughtBy(subject, binding) {
        const absent = new Set(this.#asked.absent.map(({ link }) => link));
        const asked = this.#asked.unwanted.flatMap((one) => one.wantedBy(subject, binding).filter((asked) => absent.has(one.link) || isNamed(asked)));
        return withoutLooser(asked.map(soughtObject));
    }
}
/** Tells whether an object is asked for by its name, other than the subject's own. */
function isNamed({ question: { question } }) {
    const { identity } = question;
    return identity?.role === "name" && identity.from.length > 0 && !identity.from.includes("metadata.name");
}
/** Leaves out what asks in any namespace for what is asked for in some: it is about certain namespaces in another way. */
function withoutLooser(objects) {
    const keyOf = ({ kinds, names }) => JSON.stringify([kinds, names]);
    const placed = new Set(objects.filter(({ namespaces }) => namespaces !== undefined).map(keyOf));
    return objects.filter((object) => object.namespaces !== undefined || !placed.has(keyOf(object)));
}
function soughtObject({ question: { question }, wanted }) {
    const textsOf = (role) => {
        const index = question.parts.findIndex((part) => part.role === role);
        return index === -1 ? undefined : wanted.texts[index];
    };
    const [names, namespaces] = [textsOf("name"), textsOf("namespace")];
    return {
        kinds: kindsLookedFor(question, wanted).filter((kind) => kind !== "object"),
        ...(names === undefined ? {} : { names }),
        ...(namespaces === undefined ? {} : { namespaces }),
    };
}
//# sourceMappingURL=sought-objects.js.map