/** Matches what a text has that may be a Secret, or a list with one: its kind, or the member that only Secrets have. */
const MAY_BE_SECRET = /\bkind["']?\s*:\s*["']?Secret(?:List)?\b|\bstringData["']?\s*:|last-applied-configuration/;
/** The beginnings of messages that quote a value, and what is said in their place. */
const QUOTING = [
    [/^the whole number \S+ is read as \S+, the nearest/, "a whole number of a Secret is read as the nearest"],
    [/^.* is not a number that JSON can hold/su, "a number of a Secret is not one that JSON can hold"],
    [/^".*" does not fit its tag/su, "a text of a Secret does not fit its tag"],
];
/**
 * Returns diagnostics about a text without what a Secret holds: those about a document that may be a Secret show no
 * line of it, and quote no value. A document is what stands between two lines of `---`, and all of a JSON text.
 *
 * @param source absent: only the lines themselves are looked at.
 */
export function withoutSecretValues(diagnostics, source) {
    return diagnostics.map((diagnostic) => {
        const { sourceLine, ...rest } = diagnostic;
        const isInSecret = (sourceLine !== undefined && MAY_BE_SECRET.test(sourceLine)) ||
            (source !== undefined && isOfSecret(diagnostic, source));
        if (!isInSecret)
            return diagnostic;
        const quoting = QUOTING.find(([expression]) => expression.test(rest.message));
        return quoting === undefined ? rest : { ...rest, message: rest.message.replace(...quoting) };
    });
}
function isOfSecret({ place }, source) {
    return place?.line !== undefined && MAY_BE_SECRET.test(source.documentAt(place.line));
}
//# sourceMappingURL=hide-secrets.js.map