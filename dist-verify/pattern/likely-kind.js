import leven from "leven";
import { knownKinds } from "./field-table.js";
/** Kinds of well-known operators that are near to one of Kubernetes' own, and meant. */
const OTHERS = new Set(["Endpoint"]);
/** Of shorter words, one slip away is another word: `Rule` and `Role`, `Scaler` and `Scale`. */
const LEAST_LETTERS = 6;
/**
 * Returns the kind that a `resource` most likely means: itself, but for what is written unlike one of Kubernetes' own
 * kinds by hardly more than a slip: its case, a plural, one letter, two that changed places. Everything else is taken
 * as a custom kind, of which nothing is known.
 */
export function likelyKind(kind) {
    let likely = likelyKinds.get(kind);
    if (likely === undefined) {
        likely = findLikelyKind(kind);
        likelyKinds.set(kind, likely);
    }
    return likely;
}
/** The answers so far. Patterns repeat their kinds, and each answer is a search of all names. */
const likelyKinds = new Map();
function findLikelyKind(kind) {
    const known = knownKinds();
    if (known.includes(kind) || OTHERS.has(kind) || kind.length > 100)
        return kind;
    const word = kind.toLowerCase();
    const likely = known.find((one) => pluralsOf(one.toLowerCase()).includes(word)) ??
        known.find((one) => isOneSlipAway(word, one.toLowerCase()));
    return likely ?? kind;
}
/** The word, and what `kubectl get` takes for it. */
function pluralsOf(word) {
    return [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")];
}
function isOneSlipAway(word, other) {
    const lengths = [word.length, other.length];
    if (Math.min(...lengths) < LEAST_LETTERS || Math.max(...lengths) > Math.min(...lengths) + 1)
        return false;
    const distance = leven(word, other);
    if (distance !== 2 || word.length !== other.length)
        return distance === 1;
    const at = [...word].findIndex((letter, i) => letter !== other[i]);
    return word[at] === other[at + 1] && word[at + 1] === other[at];
}
//# sourceMappingURL=likely-kind.js.map