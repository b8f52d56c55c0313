/** Writes a number and what it counts, for people: `1 object`, `2 objects`. */
export function pluralize(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
