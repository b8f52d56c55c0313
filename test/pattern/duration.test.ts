import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/pattern/duration.js";
import { resource, resourceOf } from "./resource-sample.js";

const LARGEST = 2n ** 63n;

describe("durations are those of Go (SEMANTICS-CRD.md 9)", () => {
	test.each<[string, bigint]>([
		["0", 0n],
		["+0", 0n],
		["-0", 0n],
		["-0s", 0n],
		["-0.4ns", 0n],
		["1h30m", 5_400_000_000_000n],
		[".5h", 1_800_000_000_000n],
		["1.s", 1_000_000_000n],
		["10ms5us3ns", 10_005_003n],
		["1us1\u00b5s1\u03bcs", 3_000n],
		["0.1ns", 0n],
		["1m1m", 120_000_000_000n],
		["9223372036854775807ns", LARGEST - 1n],
		[`${"0".repeat(100)}1s`, 1_000_000_000n],
		["0.3333333333333333333h", 1_199_999_999_999n],
	])("%s", (text, nanoseconds) => expect(parseDuration(text)).toEqual({ ok: true, nanoseconds }));

	test.each<[string, number]>([
		["", 0],
		["+", 1],
		["5", 0],
		["1h5", 2],
		[".", 0],
		[".s", 0],
		["s", 0],
		["1 h", 0],
		[" 1h", 0],
		["1h ", 2],
		["1d", 0],
		["1w", 0],
		["1H", 0],
		["--1h", 1],
		["-5m", 0],
		["1h-5m", 2],
		["1e3s", 0],
		["00", 0],
		["9223372036854775808ns", 0],
		["2562048h", 0],
		["1h9223372036854775807ns", 2],
		[`1${"0".repeat(50)}ns`, 0],
		["1..5h", 0],
		["١h", 0],
	])("%j is none, from its character %i on", (text, offset) => {
		expect(parseDuration(text)).toEqual({ ok: false, reason: expect.any(String), offset });
	});

	test("a long one takes no time", () => {
		const start = performance.now();
		expect(parseDuration("1ns".repeat(100_000)).ok).toBe(true);
		expect(parseDuration(`0.${"1".repeat(500_000)}s`).ok).toBe(true);
		expect(parseDuration("1".repeat(500_000)).ok).toBe(false);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test("a finding carries it as it is written, unless it is zero", () => {
		expect(resourceOf(resource({ for: "+1h" })).for).toBe("+1h");
		expect(resourceOf(resource({ for: "0.0h" })).for).toBeUndefined();
		expect(resourceOf(resource({ for: 0 })).for).toBeUndefined();
	});
});
