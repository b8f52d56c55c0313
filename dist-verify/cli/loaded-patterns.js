/** Makes the {@link NamedPatterns} of patterns that are all read, and returns them. */
export function namedPatterns(patterns) {
    return {
        length: patterns.length,
        names: patterns.map(({ name }) => name),
        named: async (names) => patterns.filter(({ name }) => names.has(name)),
        all: async () => patterns,
    };
}
//# sourceMappingURL=loaded-patterns.js.map