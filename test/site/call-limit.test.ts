import { expect, test } from "vitest";
import { callLimit } from "../../web/playground/call-limit.js";

const textOf = (length: number) => ({ file: "pattern.yaml", text: "a".repeat(length) });

test("a call may take longer, the longer its texts are", () => {
	expect(callLimit("compile", [textOf(5_000)])).toBe(121_000);
	// Sixty patterns took 59 s where 20 processes shared two cores, and 120 s are reached there sooner or later.
	expect(callLimit("compile", [textOf(560_000)])).toBeGreaterThan(200_000);
	expect(callLimit("check", [textOf(10_000), textOf(40_000), "wasm"])).toBe(40_000);
});
