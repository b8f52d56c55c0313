/** What ES2024 gives every string and Node 20 has; TypeScript's library of our target does not know it yet. */
type WellFormedness = { isWellFormed(): boolean; toWellFormed(): string };

/**
 * The text with U+FFFD for each lone surrogate, as Go reads it. The policy engine in WASM refuses lone surrogates.
 */
export function wellFormed(text: string): string {
	const asked = text as string & WellFormedness;
	return asked.isWellFormed() ? text : asked.toWellFormed();
}
