/** An entry, and the number of entries of its sort that were left out after it. */
export interface Repeated<T> {
	readonly first: T;
	readonly more: number;
}

/** Collects the first entries of each sort, and the number of the others. */
export class RepeatedEntries<T> {
	readonly #kept: { first: T; more: number }[] = [];
	readonly #byWords = new Map<string, { more: number }>();
	readonly #bySort = new Map<string, { count: number; last: { more: number } }>();

	/** @param limit entries of one sort that are kept. */
	constructor(readonly limit: number) {}

	/**
	 * Adds an entry. It is made only where it is kept.
	 *
	 * @param words what the entry says, where only the first of those that say the same is kept.
	 */
	add(sort: string, make: () => T, words?: string): void {
		const equal = words === undefined ? undefined : this.#byWords.get(words);
		if (equal !== undefined) {
			equal.more++;
			return;
		}
		const before = this.#bySort.get(sort);
		if (before !== undefined && before.count >= this.limit) {
			before.last.more++;
			return;
		}
		const last = { first: make(), more: 0 };
		this.#kept.push(last);
		if (words !== undefined) this.#byWords.set(words, last);
		this.#bySort.set(sort, { count: (before?.count ?? 0) + 1, last });
	}

	/** The entries in their order. The last of a sort carries the number of those that are left out. */
	get entries(): readonly Repeated<T>[] {
		return this.#kept;
	}
}

/** Returns the first `limit` entries of each sort, in their order ({@link RepeatedEntries}). */
export function limitRepeated<T>(all: readonly T[], sortOf: (one: T) => string, limit: number): readonly Repeated<T>[] {
	const repeated = new RepeatedEntries<T>(limit);
	for (const one of all) repeated.add(sortOf(one), () => one);
	return repeated.entries;
}

/** Completes a message by the number of entries that were left out and returns it. */
export function withRepeats(message: string, more: number, where: string): string {
	return more === 0 ? message : `${message} (and ${more} more like this ${where})`;
}
