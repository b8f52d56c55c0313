/** The methods of ES2024 that Node 20 has and the library of our TypeScript target does not declare. */
type WellFormedness = { isWellFormed(): boolean; toWellFormed(): string };

/**
 * Replaces each lone surrogate by U+FFFD, as Go reads it, and returns the text. The policy engine in WASM refuses lone
 * surrogates.
 */
export function wellFormed(text: string): string {
	const typed = text as string & WellFormedness;
	return typed.isWellFormed() ? text : typed.toWellFormed();
}
