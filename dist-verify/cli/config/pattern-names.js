/**
 * Returns the names of patterns that judge and that do not, with the places of those of the configuration file, and the
 * sources of extra patterns.
 */
export function patternNames(settings) {
    const { options, origins, config } = settings;
    const isOfFile = (key) => origins.get(key)?.by === "file";
    return {
        only: options.only,
        skip: options.skip,
        extra: options.extraPatterns,
        placeOfName: (option, i) => (isOfFile(option) ? config?.locate([option, i]) : undefined),
        takesUnknownNames: (option) => isOfFile(option) && !hasOwnPatterns(settings),
    };
}
/**
 * Returns what a run knows of its patterns. What the configuration file and annotations say may be about others where
 * the command line names patterns.
 */
export function knownPatterns(settings, loaded) {
    const { patterns, available = [] } = loaded ?? {};
    return {
        judging: patterns?.names ?? [],
        ...(hasOwnPatterns(settings) ? { available } : {}),
        ...(isPart(settings) ? { isPart: true } : {}),
    };
}
/** Tells whether the command line or the environment names other inputs than the configuration file. */
function isPart({ origins, config }) {
    const { paths = [], snapshots = [] } = config?.values ?? {};
    const isOfFile = (key) => origins.get(key)?.by === "file";
    return paths.length + snapshots.length > 0 && !isOfFile("paths") && !isOfFile("snapshots");
}
/** Tells whether the patterns are those that the project always has: of the configuration file, or the registry's. */
function hasOwnPatterns({ origins }) {
    const by = origins.get("patterns")?.by;
    return by === "file" || by === "default";
}
//# sourceMappingURL=pattern-names.js.map