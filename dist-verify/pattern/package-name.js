/** With the two documents `data` and `input`, which Rego reserves as well. */
const REGO_KEYWORDS = new Set("as contains data default else every false if import in input not null package some true with".split(" "));
/** Returns the last part of a pattern's Rego package (SEMANTICS.md 0): always an identifier of Rego, never a keyword. */
export function packageNameOf(patternName) {
    const name = patternName.replace(/[^A-Za-z0-9]/g, "_").toLowerCase();
    return /^[0-9]/.test(name) || REGO_KEYWORDS.has(name) ? `p_${name}` : name;
}
//# sourceMappingURL=package-name.js.map