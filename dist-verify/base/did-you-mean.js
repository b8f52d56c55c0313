import { nearestWord } from "./nearest-word.js";
/** Writes the help line for an unknown word and returns it: the nearest known one, and all of them. */
export function didYouMean(word, known) {
    const nearest = nearestWord(word, known);
    const list = `known here: ${known.join(", ")}`;
    return nearest === undefined ? list : `did you mean ${JSON.stringify(nearest)}? ${list}`;
}
//# sourceMappingURL=did-you-mean.js.map