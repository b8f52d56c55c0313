/** Limits for readers without limits of their own. Honest texts are far below them. */
export const DEFAULT_LIMITS = {
    size: Number.POSITIVE_INFINITY,
    depth: 1_000,
    aliasCharacters: 10_000_000,
    yamlParts: 12_000_000,
    sameDiagnostics: 10,
};
//# sourceMappingURL=read-options.js.map