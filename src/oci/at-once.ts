import { failure, type Result, success } from "../base/result.js";

/** How many requests are under way together: enough to hide the way to the registry, few enough to be a polite guest. */
const AT_ONCE = 6;

/** Does the work for each item, several at once; the results in the items' order. After a failure nothing new is begun. */
export async function atOnce<I, T>(
	items: readonly I[],
	work: (item: I) => Promise<Result<T>>,
): Promise<Result<readonly T[]>> {
	const values = new Map<number, T>();
	const failed: Result<T>[] = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length && failed.length === 0) {
			const index = next++;
			const result = await work(items[index] as I);
			if (result.ok) values.set(index, result.value);
			else failed.push(result);
		}
	};
	await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
	const [first] = failed;
	if (first !== undefined) return failure(first.diagnostics);
	return success(items.map((_, index) => values.get(index) as T));
}
