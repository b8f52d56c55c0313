import { expect, test } from "vitest";
import { HeapFull, HeapGuard } from "../../src/base/heap-guard.js";

/** A guard of a heap of which so many percent are in use, answer by answer. */
function guardOf(every: number, ...answers: readonly number[]): HeapGuard {
	const remaining = [...answers];
	return new HeapGuard(every, () => ({ used_heap_size: remaining.shift() ?? 0, heap_size_limit: 100 }));
}

test("a heap with room is not collected, one that is full after a collection refuses", () => {
	// With room; full of garbage; asked again only when more has come; full.
	const guard = guardOf(1, 50, ...[70, 55], 64, ...[70, 61]);
	for (let i = 0; i < 3; i++) expect(() => guard.check()).not.toThrow();
	expect(() => guard.check()).toThrow(HeapFull);
});

test("only some calls ask", () => {
	const guard = guardOf(10, 90, 90);
	for (let i = 0; i < 9; i++) guard.check();
	expect(() => guard.check()).toThrow(HeapFull);
});
