import type { Diagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { backoffDelay, type RetryPolicy } from "./retry-policy.js";

/** The result of one attempt, which says whether another attempt may help. */
export type Attempt<T> =
	| { readonly is: "ok"; readonly value: T }
	| { readonly is: "failed"; readonly diagnostics: readonly Diagnostic[] }
	/** `after`: the milliseconds that the registry asks to wait. */
	| { readonly is: "retry"; readonly diagnostics: readonly Diagnostic[]; readonly after?: number };

/** Where the delays and their jitter come from. */
export interface RetryClock {
	/** At least 0, below 1. */
	readonly random: () => number;
	readonly sleep: (milliseconds: number) => Promise<void>;
	/** The milliseconds that are left for all attempts. Default: no bound. */
	readonly remaining?: () => number;
}

/**
 * Repeats work that is safe to repeat and returns the value of the first attempt that is ok. It gives up with the last
 * attempt's diagnostics as soon as another one cannot help, the policy has no attempt left, the registry asks to wait
 * longer than the policy allows, or no time is left after the delay.
 */
export async function retry<T>(
	work: () => Promise<Attempt<T>>,
	policy: RetryPolicy,
	{ random, sleep, remaining = () => Number.POSITIVE_INFINITY }: RetryClock,
): Promise<Result<T>> {
	for (let attempts = 1; ; attempts++) {
		const attempt = await work();
		if (attempt.is === "ok") return success(attempt.value);
		const after = attempt.is === "retry" ? (attempt.after ?? 0) : 0;
		if (attempt.is === "failed" || attempts >= policy.attempts || after > policy.maxRetryAfter)
			return failure(attempt.diagnostics);
		const delay = Math.max(after, backoffDelay(attempts, policy, random));
		if (delay >= remaining()) return failure(attempt.diagnostics);
		await sleep(delay);
	}
}
