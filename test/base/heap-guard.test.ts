import { getHeapStatistics } from "node:v8";
import { expect, test, vi } from "vitest";
import { HeapFull, HeapGuard } from "../../src/base/heap-guard.js";

vi.mock("node:v8", async (original) => ({ ...(await original<object>()), getHeapStatistics: vi.fn() }));

function heapUses(...shares: readonly number[]): void {
	const mock = vi.mocked(getHeapStatistics).mockReset();
	for (const share of shares)
		mock.mockReturnValueOnce({ used_heap_size: share, heap_size_limit: 100 } as ReturnType<typeof getHeapStatistics>);
}

test("a heap with room is not collected, one that is full after a collection refuses", () => {
	const guard = new HeapGuard(1);
	heapUses(50);
	expect(() => guard.check()).not.toThrow();
	// Much of it is garbage.
	heapUses(70, 55);
	expect(() => guard.check()).not.toThrow();
	// It is asked again only when more has come.
	heapUses(64);
	expect(() => guard.check()).not.toThrow();
	heapUses(70, 61);
	expect(() => guard.check()).toThrow(HeapFull);
});

test("only some calls ask", () => {
	const guard = new HeapGuard(10);
	heapUses(90, 90);
	for (let i = 0; i < 9; i++) guard.check();
	expect(() => guard.check()).toThrow(HeapFull);
});
