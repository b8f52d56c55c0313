import { failure, success } from "../base/result.js";
import { backoffDelay } from "./retry-policy.js";
/**
 * Repeats work that is safe to repeat and returns the value of the first attempt that is ok. It gives up with the last
 * attempt's diagnostics as soon as another one cannot help, the policy has no attempt left, the registry asks to wait
 * longer than the policy allows, or no time is left after the delay.
 */
export async function retry(work, policy, { random, sleep, remaining = () => Number.POSITIVE_INFINITY }) {
    for (let attempts = 1;; attempts++) {
        const attempt = await work();
        if (attempt.is === "ok")
            return success(attempt.value);
        const after = attempt.is === "retry" ? (attempt.after ?? 0) : 0;
        if (attempt.is === "failed" || attempts >= policy.attempts || after > policy.maxRetryAfter)
            return failure(attempt.diagnostics);
        const delay = Math.max(after, backoffDelay(attempts, policy, random));
        if (delay >= remaining())
            return failure(attempt.diagnostics);
        await sleep(delay);
    }
}
//# sourceMappingURL=retry.js.map