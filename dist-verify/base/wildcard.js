/**
 * Tells whether a text matches a wildcard: `*` stands for any characters, `?` for one, and all else for itself. It takes
 * at most the product of the two lengths, whatever stands in them: a regular expression made of `*` could take for ever.
 */
export function matchesWildcard(wildcard, text) {
    return matchesSequence(wildcard.length, text.length, (i) => wildcard[i] === "*", (i, j) => wildcard[i] === "?" || wildcard[i] === text[j]);
}
/** Tells whether a text has `*` or `?` and may so match several others. */
export function isWildcard(text) {
    return /[*?]/.test(text);
}
/**
 * Tells whether a sequence matches a pattern of parts, of which some take any number of elements. Where an element does
 * not fit, only the last of those has to take one more.
 *
 * @param takesMany whether the part with this index takes any number of elements.
 * @param takesOne whether the part with the first index takes the element with the second.
 */
export function matchesSequence(parts, elements, takesMany, takesOne) {
    let part = 0;
    let element = 0;
    let lastMany = -1;
    let takenUpTo = 0;
    while (element < elements) {
        if (part < parts && takesMany(part)) {
            lastMany = part++;
            takenUpTo = element;
        }
        else if (part < parts && takesOne(part, element)) {
            part++;
            element++;
        }
        else if (lastMany !== -1) {
            part = lastMany + 1;
            element = ++takenUpTo;
        }
        else
            return false;
    }
    while (part < parts && takesMany(part))
        part++;
    return part === parts;
}
//# sourceMappingURL=wildcard.js.map