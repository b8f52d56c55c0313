/**
 * Returns a text in lower case by Unicode's simple mapping: each code point by itself gives one code point
 * (SEMANTICS-CRD.md 8).
 *
 * JavaScript's own is the full mapping. A lone code point keeps it from looking at the letters around a final sigma;
 * what is left is İ (U+0130), the one code point whose full mapping in lower case has two.
 */
export function simpleLowerCase(text: string): string {
	return Array.from(text, (character) => (character === "\u0130" ? "i" : character.toLowerCase())).join("");
}
