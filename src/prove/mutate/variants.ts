/** Ways to change a value in one place: each gives all the values that differ there, in the order of the places. */

/** Returns the lists that differ in one element. */
export function replaceOne<T>(list: readonly T[], change: (element: T, at: number) => readonly T[]): readonly T[][] {
	return list.flatMap((element, at) => change(element, at).map((changed) => list.with(at, changed)));
}

/** Returns the lists that lack one element. */
export function removeOne<T>(list: readonly T[]): readonly T[][] {
	return list.map((_, at) => list.toSpliced(at, 1));
}

/** Returns the objects that have another value under a key. */
export function setOne<T extends object, K extends keyof T>(object: T, key: K, values: readonly T[K][]): T[] {
	return values.map((value) => ({ ...object, [key]: value }));
}
