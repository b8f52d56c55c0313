/** What ES2024 gives every string and Node 20 has; TypeScript's library of our target does not know it yet. */
type WellFormedness = { isWellFormed(): boolean; toWellFormed(): string };

/**
 * Replaces each lone surrogate by U+FFFD, as Go reads it, and returns the text. The policy engine in WASM refuses lone
 * surrogates.
 */
export function wellFormed(text: string): string {
	const typed = text as string & WellFormedness;
	return typed.isWellFormed() ? text : typed.toWellFormed();
}
