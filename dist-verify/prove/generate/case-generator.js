import { isJsonList } from "../../base/json.js";
import { DOCUMENT_EDITS, knownScalarsOf, namespacesIn, renameNamespace } from "./document-edits.js";
import { corrupt, wrapInLists } from "./input-corruption.js";
import { copyOf, memberAt } from "./mutable-object.js";
/** Edits of a snapshot that starts from a case, at most. */
const MOST_EDITS = 3;
/**
 * Makes snapshots for a pattern that has cases: some start from the documents of a case and are changed at a few places,
 * the others are those of the generator that only knows the pattern. A definition can ask for what that one hits upon by
 * chance alone, such as a text that a long expression matches; the author of a case had to write it.
 */
export class CaseGenerator {
    pattern;
    #directed;
    #all;
    #withFinding;
    #scalars;
    /** @param cases of the directed generator's pattern, at least one. */
    constructor(directed, cases) {
        this.pattern = directed.pattern;
        this.#directed = directed;
        this.#all = cases;
        this.#withFinding = cases.filter(({ isFinding }) => isFinding);
        this.#scalars = knownScalarsOf(cases.flatMap(({ documents }) => documents));
    }
    /** @param number decides the goal of a snapshot that starts from no case. */
    documents(random, number) {
        if (!random.chance("fromCase"))
            return this.#directed.documents(random, number);
        const documents = this.#withOthers(random, this.#case(random), number);
        const count = random.chance("caseUnchanged") ? 0 : 1 + random.below(MOST_EDITS);
        for (let i = 0; i < count; i++)
            random.pick(DOCUMENT_EDITS)(random, documents, this.#scalars);
        const shuffled = random.chance("even") ? random.shuffled(documents) : documents;
        const all = shuffled.map((document) => corrupt(random, document, "corrupted"));
        // Directed documents may be in lists three deep already, and no deeper ones are read everywhere.
        const isWrapped = all.some((document) => isJsonList(document) || isJsonList(memberAt(document, "items")));
        return !isWrapped && random.chance("wrapped") ? wrapInLists(random, all) : all;
    }
    /** Copies the documents of a case. */
    #case(random) {
        const isOfFinding = this.#withFinding.length > 0 && random.chance("caseWithFinding");
        return random.pick(isOfFinding ? this.#withFinding : this.#all).documents.map(copyOf);
    }
    /** The documents of a case, at times with those of another one, with one of its objects, or with directed ones. */
    #withOthers(random, documents, number) {
        if (random.chance("casesJoined")) {
            const others = this.#case(random);
            if (random.chance("even")) {
                for (const namespace of namespacesIn(others))
                    renameNamespace(others, namespace, `${namespace}-2`);
            }
            return [...documents, ...(random.chance("even") ? others : [random.pick(others.length > 0 ? others : [{}])])];
        }
        if (!random.chance("caseWithDirected"))
            return documents;
        const directed = this.#directed.documents(random, number).map(copyOf);
        const [namespace] = namespacesIn(documents);
        if (namespace !== undefined && random.chance("even")) {
            for (const other of namespacesIn(directed))
                renameNamespace(directed, other, namespace);
        }
        return [...documents, ...directed];
    }
}
//# sourceMappingURL=case-generator.js.map