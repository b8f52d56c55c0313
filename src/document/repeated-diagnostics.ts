/** An entry, and the number of entries of its sort that were left out after it. */
export interface Repeated<T> {
	readonly first: T;
	readonly more: number;
}

/**
 * Returns the first `limit` entries of each sort, in their order. The last of a sort carries the number of those that
 * are left out.
 */
export function limitRepeated<T>(all: readonly T[], sortOf: (one: T) => string, limit: number): readonly Repeated<T>[] {
	const kept: { first: T; more: number }[] = [];
	const bySort = new Map<string, { count: number; last: { more: number } }>();
	for (const one of all) {
		const sort = sortOf(one);
		const before = bySort.get(sort);
		if (before !== undefined && before.count >= limit) before.last.more++;
		else {
			const last = { first: one, more: 0 };
			kept.push(last);
			bySort.set(sort, { count: (before?.count ?? 0) + 1, last });
		}
	}
	return kept;
}

/** Completes a message by the number of entries that were left out and returns it. */
export function withRepeats(message: string, more: number, where: string): string {
	return more === 0 ? message : `${message} (and ${more} more like this ${where})`;
}
