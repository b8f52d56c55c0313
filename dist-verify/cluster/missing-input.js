/** Makes the entry of a part of a file that could not be read, and returns it with what its text tells of it. */
export function unreadPart(text, place) {
    const { file, line, column } = place;
    const where = [file, line, column].filter((part) => part !== undefined).join(":");
    return { reason: `${where} could not be read`, place, ...factsOf(text) };
}
/** Matches a document's kind, or its namespace, where it is written on a line of its own in plain style. */
const KIND = /^kind:[ \t]*["']?([A-Z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/gm;
const NAMESPACE = /^(?:[ ]+|metadata:.*[{,][ ]*)namespace:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:[,}].*|#.*)?\r?$/gm;
/** What may hold several objects, or make other ones. */
const MAKES_OTHERS = /^kind:[ \t]*["']?(?:[A-Za-z]*List|Template)\b|\{\{/m;
/** Longer texts are not searched for what they may be. */
const MAX_SEARCHED = 1_000_000;
/** Returns the kind and namespace of a document, each where its text says exactly one. */
function factsOf(text) {
    if (text.length > MAX_SEARCHED || MAKES_OTHERS.test(text))
        return {};
    const kind = onlyMatch(text, KIND);
    const namespace = onlyMatch(text, NAMESPACE);
    return {
        ...(kind === undefined ? {} : { kinds: [kind] }),
        ...(namespace === undefined || kind === undefined ? {} : { namespace }),
    };
}
function onlyMatch(text, expression) {
    const found = new Set([...text.matchAll(expression)].map(([, value]) => value));
    const [only] = found;
    return found.size === 1 ? only : undefined;
}
//# sourceMappingURL=missing-input.js.map