import { compareCodePoints } from "../base/json.js";
import { predicatesOf } from "../plan/scan.js";
import { call, holds, infix, literal, reference, set } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
/** Shorter lists stand where they are used. */
const SHORT = 3;
/** A set that is compared with more keys than these is not named for them. */
const MOST_KEYS = 3;
/**
 * The lists of texts that a pattern compares with. A long list, or one that stands in several conditions, becomes a
 * rule of its own: said once, and in WASM a lookup where `in` would go through the list.
 */
export class ConstantSets {
    byKey;
    constructor(scans, module) {
        const uses = new Map();
        for (const scan of scans) {
            for (const predicate of predicatesOf(scan)) {
                if (predicate.test !== "in")
                    continue;
                const key = keyOf(predicate.texts);
                const use = uses.get(key) ?? { roles: new Set(), keys: new Set(), texts: predicate.texts, count: 0 };
                uses.set(key, { ...use, count: use.count + 1 });
                use.roles.add(scan.role);
                use.keys.add(lastKeyOf(predicate));
            }
        }
        const named = [...uses].filter(([, { texts, count }]) => texts.length > SHORT || (count > 1 && texts.length > 1));
        this.byKey = new Map(named.map(([key, { roles, keys, texts }]) => {
            // A set is named for what all its uses have in common: the role, and the key or keys.
            const role = roles.size === 1 ? [...roles] : [];
            const words = [...keys].flatMap((one, i) => [...(i === 0 ? [] : ["or"]), one]);
            const name = module.firstName([...role, ...(keys.size === 1 ? words : []), "values"], ...(keys.size <= MOST_KEYS ? [[...role, ...words, "values"]] : []), [...role, ...texts.slice(0, 1), "values"]);
            return [key, { name, texts: sortedTexts(texts) }];
        }));
    }
    /** The rules that hold the lists. */
    rules() {
        return [...this.byKey.values()].map(({ name, texts }) => ({
            head: { head: "value", name, value: set(...texts.map(literal)) },
            body: [],
        }));
    }
    /** The statement that a value has the string form of one of the texts. */
    contains(texts, value) {
        // Most texts are the form of no number and no boolean, so only a text can be equal to one of them.
        const text = texts.some(isScalarForm) ? call(FUNCTIONS.text.name, value) : value;
        const list = this.byKey.get(keyOf(texts));
        if (list !== undefined)
            return holds(reference(list.name, text));
        const [only] = texts;
        if (texts.length === 1 && only !== undefined)
            return holds(infix(text, "==", literal(only)));
        return holds(infix(text, "in", set(...sortedTexts(texts).map(literal))));
    }
}
/** Whether it may be the string form of something else than itself (SEMANTICS.md 2). */
function isScalarForm(text) {
    return /^(-?[0-9]|true$|false$)/.test(text);
}
function lastKeyOf({ at }) {
    const step = at.path.findLast((candidate) => candidate.step === "key");
    // Of a label, what stands behind the domain.
    return step?.step === "key" ? (step.key.split("/").at(-1) ?? "") : "";
}
function keyOf(texts) {
    return JSON.stringify(sortedTexts(texts));
}
function sortedTexts(texts) {
    return [...new Set(texts)].sort(compareCodePoints);
}
//# sourceMappingURL=constant-sets.js.map