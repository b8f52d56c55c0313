/** What prints the names of the registry's patterns, a line each. */
export const PATTERN_NAMES = "patternc list -o names 2>/dev/null";
/** Quotes a text for bash and zsh and returns it. */
export function singleQuoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=shell-text.js.map