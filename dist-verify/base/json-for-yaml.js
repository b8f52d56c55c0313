/** Characters that some reader of YAML takes for the end of a line, or refuses; and those that turn the direction of text. */
export const UNSAFE_IN_YAML = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Writes a value as JSON and returns the text, with escapes for the characters that some reader of YAML refuses. */
export function jsonForYaml(value) {
    return JSON.stringify(value).replace(UNSAFE_IN_YAML, escapeForYaml);
}
/** Returns a character of the basic plane as it is written in double quotes. */
export function escapeForYaml(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
//# sourceMappingURL=json-for-yaml.js.map