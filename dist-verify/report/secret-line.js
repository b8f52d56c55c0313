/** What a line may have that other objects hold: a Secret beside the resource, in a text without line ends. */
const MAY_HAVE_SECRET = /\bSecret\b|\b(?:data|stringData)["']?\s*:|last-applied-configuration|\\[ux]/;
/** Tells whether a line of an input may show what a Secret holds, also where it is shown for another object. */
export function mayHoldSecret(line) {
    return line !== undefined && MAY_HAVE_SECRET.test(line);
}
//# sourceMappingURL=secret-line.js.map