import leven from "leven";
/**
 * Finds the known word that a misspelt one most likely means and returns it: one that it begins, else the one with the
 * fewest letters changed, whatever their case; `undefined` where none is near.
 */
export function nearestWord(word, known) {
    if (word.length > 100)
        return undefined;
    const longer = word.length < 3 ? [] : known.filter((candidate) => startsWith(candidate, word));
    if (longer.length === 1)
        return longer[0];
    const scored = known.map((candidate) => ({
        candidate,
        distance: leven(word.toLowerCase(), candidate.toLowerCase()),
    }));
    scored.sort((a, b) => a.distance - b.distance);
    const best = scored[0];
    if (best === undefined || best.distance > mostChanges(word))
        return undefined;
    return best.candidate;
}
/** Two letters that changed places count as two changes. A word of one letter is one change away from every other. */
function mostChanges(word) {
    if (word.length < 2)
        return 0;
    return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function startsWith(text, beginning) {
    return text.toLowerCase().startsWith(beginning.toLowerCase());
}
//# sourceMappingURL=nearest-word.js.map