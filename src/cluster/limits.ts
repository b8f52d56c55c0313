/** What the reader takes at most. Anything beyond ends in a diagnostic, in bounded time and memory. */
export const LIMITS = {
	/** Bytes of one file. */
	fileBytes: 256 * 1024 * 1024,
	/** Objects and lists inside each other: OPA in WASM gives up near 9,000. */
	depth: 1_000,
	/** Characters that the aliases (`*name`) of one YAML file may stand for in all. */
	aliasCharacters: 10_000_000,
	/** Lines and values of one YAML document (or of some that are parsed together): they bound the memory of parsing it. */
	yamlParts: 12_000_000,
	/** `kind: *List` inside each other. */
	listDepth: 3,
	/** Diagnostics of one kind about one file. */
	sameDiagnostics: 10,
} as const;
