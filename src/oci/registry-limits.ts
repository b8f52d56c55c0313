/** The most that is read of a registry, whatever it claims. Sizes in bytes. */
export interface RegistryLimits {
	readonly blob: number;
	readonly manifest: number;
	/** Pages of a list, of tags or of referrers. */
	readonly pages: number;
	/** Entries of a list in all. */
	readonly entries: number;
}

/** The limits of every command. */
export const REGISTRY_LIMITS: RegistryLimits = {
	blob: 256 * 1024 * 1024,
	manifest: 4 * 1024 * 1024,
	pages: 100,
	entries: 10_000,
};

/** Requests that are under way at once: enough to hide the distance to the registry, few enough to be polite. */
export const CONCURRENCY = 6;
