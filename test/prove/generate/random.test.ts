import { describe, expect, test } from "vitest";
import { Random } from "../../../src/prove/generate/random.js";

function draws(random: Random, count = 8): readonly number[] {
	return Array.from({ length: count }, () => random.next());
}

describe("a stream of random choices", () => {
	test("is decided by its seed", () => {
		expect(draws(new Random(7))).toEqual(draws(new Random(7)));
		expect(draws(new Random(7))).not.toEqual(draws(new Random(8)));
		expect(draws(new Random(7 + 2 ** 40))).not.toEqual(draws(new Random(7)));
	});

	test("stays the same from release to release, for a proof names its seeds", () => {
		const random = new Random(1);
		expect([random.below(1000), random.below(1000), random.fork(2, 3).below(1000)]).toEqual([245, 491, 211]);
	});

	test("a fork does not depend on what was drawn before, and nothing depends on it", () => {
		const fresh = new Random(1);
		const used = new Random(1);
		draws(used);
		expect(draws(used.fork(4, 2))).toEqual(draws(fresh.fork(4, 2)));
		fresh.fork(9).next();
		draws(fresh);
		expect(draws(fresh)).toEqual(draws(used));
	});

	test("forks with other keys are other streams, from the first choice on", () => {
		const root = new Random(1);
		const keys = Array.from({ length: 100 }, (_, i) => [[i], [i, 0], [0, i + 1], [i, i]]).flat();
		const firsts = keys.map((own) => draws(root.fork(...own), 2).join());
		expect(new Set(firsts).size).toBe(new Set(keys.map((own) => own.join())).size);
	});

	test("is spread evenly, within a stream and over forks", () => {
		const root = new Random(5);
		const counts = (next: (i: number) => number) => {
			const found = new Array<number>(10).fill(0);
			for (let i = 0; i < 20_000; i++) {
				const at = Math.floor(next(i) * 10);
				found[at] = (found[at] ?? 0) + 1;
			}
			return found;
		};
		for (const found of [counts(() => root.next()), counts((i) => root.fork(i).next())]) {
			expect(Math.min(...found)).toBeGreaterThan(1_800);
			expect(Math.max(...found)).toBeLessThan(2_200);
		}
	});

	test("an order holds each thing once", () => {
		const order = new Random(3).shuffled([1, 2, 3, 4, 5, 6]);
		expect([...order].sort()).toEqual([1, 2, 3, 4, 5, 6]);
		expect(order).not.toEqual([1, 2, 3, 4, 5, 6]);
	});
});
