/** The limits of every command. */
export const REGISTRY_LIMITS = {
    blob: 256 * 1024 * 1024,
    manifest: 4 * 1024 * 1024,
    pages: 100,
    entries: 10_000,
};
/** Requests that are under way at once: enough to hide the distance to the registry, few enough to be polite. */
export const CONCURRENCY = 6;
//# sourceMappingURL=registry-limits.js.map