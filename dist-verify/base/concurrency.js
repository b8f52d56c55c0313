import { failure, success } from "./result.js";
/**
 * Does asynchronous work for each item, at most `limit` at once, and returns the values in the order of the items.
 * After the first failure no further item is started. Its diagnostics are returned when the running work has ended.
 */
export async function mapConcurrently(items, limit, work) {
    const values = new Map();
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            const result = await work(items[index], index);
            if (result.ok)
                values.set(index, result.value);
            else
                failures.push(result);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    const [first] = failures;
    if (first !== undefined)
        return failure(first.diagnostics);
    return success(items.map((_, index) => values.get(index)));
}
//# sourceMappingURL=concurrency.js.map