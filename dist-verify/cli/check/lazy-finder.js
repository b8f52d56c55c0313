/** Makes a {@link LazyFinder}, which loads the code when it is called for the first time, and returns it. */
export function lazyFinder(snapshot) {
    let finder;
    return () => {
        finder ??= import("../../reference/evidence/evidence-finder.js").then((it) => new it.EvidenceFinder(snapshot));
        return finder;
    };
}
//# sourceMappingURL=lazy-finder.js.map