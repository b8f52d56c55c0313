import { didYouMean } from "../base/did-you-mean.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { placeOfField } from "./field-place.js";
import { formatPath } from "./path.js";
/**
 * Explains a key that is no field (`pattern/unknown-field`). Help is the nearest field here, else the place of the
 * field of that name elsewhere in the kind.
 */
export function unknownField(place, fields, key) {
    const known = [...fields.keys()];
    const elsewhere = nearestWord(key, known) === undefined ? placeOfField(place.root, key) : undefined;
    const help = elsewhere === undefined
        ? didYouMean(key, known)
        : `did you mean ${textOf(elsewhere)}? known here: ${known.join(", ")}`;
    return { code: "pattern/unknown-field", message: `${nameOf(place)} has no field ${quote(key)}`, help };
}
/** Explains a step by a key into a list (`pattern/step-into-list`). `rest` is the path from that key on. */
export function stepIntoList(place, key, rest) {
    const mended = textOf([...place.path, { step: "each" }, ...rest]);
    return {
        code: "pattern/step-into-list",
        message: `${nameOf(place)} is a list, so the step ${quote(key)} into it finds nothing`,
        help: `write ${mended} for every element, or [0] for the first`,
    };
}
/**
 * Explains a step into a single value (`pattern/step-into-scalar`). `rest` is what follows the key of a map, as far as
 * it may be the rest of that key: the dots of `labels.app.kubernetes.io/name` are in the label's name.
 */
export function stepIntoScalar(place, key, rest) {
    const keys = [...place.path.slice(-1), ...rest].map((step) => (step.step === "key" ? step.key : "[]"));
    // A key of other characters stands in brackets already.
    const isOneKey = rest.length > 0 && keys.every((one) => /^[\w/-]+$/.test(one));
    const mended = textOf([...place.path.slice(0, -1), { step: "key", key: keys.join(".") }]);
    return {
        code: "pattern/step-into-scalar",
        message: `${nameOf(place)} is a single value, so the step ${quote(key)} into it finds nothing`,
        help: isOneKey
            ? `did you mean ${mended}? a key with dots stands in brackets`
            : `end the path at ${textOf(place.path)}`,
    };
}
/** Explains `[*]` or `[n]` behind what is no list (`pattern/not-a-list`). */
export function notAList(place, shape, brackets) {
    const actual = { object: "an object", map: "an object with keys of its own", scalar: "a single value" }[shape];
    return {
        code: "pattern/not-a-list",
        message: `${nameOf(place)} is ${actual}, not a list, so ${formatPath([brackets])} finds nothing`,
        help: shape === "map" ? "name one of its keys, or end the path before the brackets" : "leave out the brackets",
    };
}
function nameOf({ kind, path }) {
    return path.length === 0 ? `the kind ${kind}` : `${textOf(path)} of the kind ${kind}`;
}
/** Quoted, since a path may hold any character. */
function textOf(path) {
    return quote(`.${formatPath(path)}`);
}
//# sourceMappingURL=field-diagnostic.js.map