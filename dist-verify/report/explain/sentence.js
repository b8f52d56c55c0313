/** Makes a sentence and returns it. Without parts it has no list of them. */
export function sentence(text, parts = []) {
    return parts.length === 0 ? { text } : { text, parts };
}
//# sourceMappingURL=sentence.js.map