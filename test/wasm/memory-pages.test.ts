import { expect, test } from "vitest";
import { memoryPages } from "../../src/wasm/memory-pages.js";

const PAGE = 65_536;

test("an empty input gets half a GiB, and a larger one more", () => {
	expect(memoryPages(0)).toBe((512 * 1024 * 1024) / PAGE);
	expect(memoryPages(1)).toBe(memoryPages(0) + 1);
	expect(memoryPages(PAGE)).toBe(memoryPages(0) + 150);
});
