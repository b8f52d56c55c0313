/** What is read of a registry at most, whatever it says of itself. Sizes in bytes. */
export interface RegistryLimits {
	readonly blob: number;
	readonly manifest: number;
	/** Pages of a list, of tags or of referrers. */
	readonly pages: number;
	/** Entries of a list in all. */
	readonly entries: number;
}

export const REGISTRY_LIMITS: RegistryLimits = {
	blob: 256 * 1024 * 1024,
	manifest: 4 * 1024 * 1024,
	pages: 100,
	entries: 10_000,
};
