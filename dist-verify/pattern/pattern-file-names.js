/** What the file of a pattern is called that has a folder of its own, beside its page and its cases. */
export const PATTERN_FILE_NAMES = ["pattern.json", "pattern.yaml", "pattern.yml"];
/** Tells whether a file of this name is the pattern of its folder. */
export function isPatternFileName(name) {
    return PATTERN_FILE_NAMES.includes(name);
}
//# sourceMappingURL=pattern-file-names.js.map