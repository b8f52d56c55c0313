/** A sentence about a pattern, and those that belong to it. */
export interface Sentence {
	readonly text: string;
	readonly parts?: readonly Sentence[];
}

/** Makes a sentence and returns it. Without parts it has no list of them. */
export function sentence(text: string, parts: readonly Sentence[] = []): Sentence {
	return parts.length === 0 ? { text } : { text, parts };
}
