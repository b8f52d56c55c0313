import { expect, test } from "vitest";
import { memoryPages } from "../../src/wasm/memory-pages.js";

const PAGE = 65_536;

test("an empty input gets half a GiB, and a larger one more", () => {
	expect(memoryPages(0)).toBe((512 * 1024 * 1024) / PAGE);
	expect(memoryPages(1)).toBe(memoryPages(0) + 1);
	expect(memoryPages(PAGE)).toBe(memoryPages(0) + 100);
});

test("no instance gets more than 2 GiB ahead, however large the input is", () => {
	const most = (2 * 1024 * 1024 * 1024) / PAGE;
	for (const bytes of [16, 17, 100, 4_000].map((mebibytes) => mebibytes * 1024 * 1024)) {
		expect(memoryPages(bytes)).toBeLessThanOrEqual(most);
	}
	expect(memoryPages(1024 * 1024 * 1024)).toBe(most);
});
