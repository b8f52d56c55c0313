/**
 * Capitals of Unicode 16 and 17. Versions of Node differ in whether they know them; the engines, with the tables of
 * Unicode 15, do not.
 */
const LATER_CAPITALS = /[\u1c89\ua7cb\ua7cc\ua7ce\ua7d2\ua7d4\ua7da\ua7dc\u{10d50}-\u{10d65}\u{16ea0}-\u{16eb8}]/u;
/**
 * Returns a text in lower case by the simple mapping of Unicode 15: each code point by itself gives one code point
 * (SEMANTICS-CRD.md 8).
 *
 * JavaScript's own is the full mapping. A lone code point keeps it from looking at the letters around a final sigma;
 * what is left is İ (U+0130), the one code point whose full mapping in lower case has two.
 */
export function simpleLowerCase(text) {
    return Array.from(text, lowerCaseOf).join("");
}
function lowerCaseOf(character) {
    if (character === "\u0130")
        return "i";
    return LATER_CAPITALS.test(character) ? character : character.toLowerCase();
}
//# sourceMappingURL=lower-case.js.map