import leven from "leven";
import { oneLine } from "./one-line.js";

/**
 * The known word that a misspelt one most likely means: one that it begins, else the one with the fewest letters
 * changed; `undefined` where none is near. Case is the least of sins.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	if (word.length > 100) return undefined;
	const longer = word.length < 3 ? [] : known.filter((candidate) => startsWith(candidate, word));
	if (longer.length === 1) return longer[0];
	const scored = known.map((candidate) => ({
		candidate,
		distance: leven(word.toLowerCase(), candidate.toLowerCase()),
	}));
	scored.sort((a, b) => a.distance - b.distance);
	const best = scored[0];
	if (best === undefined || best.distance > mostChanges(word)) return undefined;
	return best.candidate;
}

/** Two letters that changed places count as two changes. A word of one letter is one change away from every other. */
function mostChanges(word: string): number {
	if (word.length < 2) return 0;
	return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

function startsWith(text: string, beginning: string): boolean {
	return text.toLowerCase().startsWith(beginning.toLowerCase());
}

/** The help line for an unknown word: the nearest known one, and all of them. */
export function knownWordsHelp(word: string, known: readonly string[]): string {
	const nearest = nearestWord(word, known);
	const list = `known here: ${known.join(", ")}`;
	return nearest === undefined ? list : `did you mean ${JSON.stringify(nearest)}? ${list}`;
}

/** A text as it stands in a one-line message: quoted, escaped, and cut when it is long. */
export function quoted(text: string, limit = 80): string {
	const characters = [...text.slice(0, 2 * limit + 1)];
	const shown = JSON.stringify(characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text);
	return oneLine(shown, shown.length);
}
