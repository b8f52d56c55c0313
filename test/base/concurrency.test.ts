import { describe, expect, test } from "vitest";
import { mapConcurrently } from "../../src/base/concurrency.js";
import { errorDiagnostic } from "../../src/base/diagnostic.js";
import { failure, success } from "../../src/base/result.js";

const FAULT = errorDiagnostic({ code: "oci/not-found", message: "planted", help: "none" });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("work for several items at once", () => {
	test("gives its values in the order of the items, whichever ends first", async () => {
		const result = await mapConcurrently([30, 1, 15], 3, async (milliseconds, index) => {
			await pause(milliseconds);
			return success(`${index}: ${milliseconds}`);
		});
		expect(result).toMatchObject({ ok: true, value: ["0: 30", "1: 1", "2: 15"] });
	});

	test.each([
		[1, 1],
		[3, 3],
		[50, 8],
	])("is never more than the limit of %i", async (limit, expected) => {
		let running = 0;
		let most = 0;
		await mapConcurrently(Array(8).fill(1), limit, async () => {
			most = Math.max(most, ++running);
			await pause(2);
			running--;
			return success(undefined);
		});
		expect(most).toBe(expected);
	});

	test("ends with the first failure: what runs is waited for, and nothing new is begun", async () => {
		const begun: number[] = [];
		const ended: number[] = [];
		const result = await mapConcurrently([0, 1, 2, 3, 4, 5], 2, async (item) => {
			begun.push(item);
			await pause(item === 0 ? 20 : 1);
			ended.push(item);
			return item === 1 ? failure([FAULT]) : success(item);
		});
		expect(result).toEqual(failure([FAULT]));
		expect(begun).toEqual([0, 1]);
		expect(ended).toEqual([1, 0]);
	});

	test("without items is done at once", async () => {
		expect(await mapConcurrently([], 6, async () => failure([FAULT]))).toMatchObject({ ok: true, value: [] });
	});
});
