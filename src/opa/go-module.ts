/** What a Go module of ours has that builds tools of others. Versions are without their `v`. */
export interface GoModule {
	/** Modules that are required, and their versions. */
	readonly requires?: Readonly<Record<string, string>>;
	/** Modules that are taken at this version, whatever anything requires. */
	readonly replaces?: Readonly<Record<string, string>>;
	/** For the linker. */
	readonly linkerFlags?: readonly string[];
}
