import type { Diagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { type Patience, pauseAfter, type Surroundings } from "./patience.js";

/** What came of one try. */
export type Outcome<T> =
	| { readonly is: "done"; readonly value: T }
	| { readonly is: "failed"; readonly diagnostics: readonly Diagnostic[] }
	/** The next try may go better. `after`: the milliseconds that the registry asks to wait. */
	| { readonly is: "again"; readonly diagnostics: readonly Diagnostic[]; readonly after?: number };

/** Tries something that is safe to repeat, with pauses, as long as it may help and patience lasts. */
export async function persist<T>(
	attempt: () => Promise<Outcome<T>>,
	patience: Patience,
	{ random, sleep }: Surroundings,
): Promise<Result<T>> {
	for (let tries = 1; ; tries++) {
		const outcome = await attempt();
		if (outcome.is === "done") return success(outcome.value);
		const after = outcome.is === "again" ? (outcome.after ?? 0) : 0;
		if (outcome.is === "failed" || tries >= patience.attempts || after > patience.longestRetryAfter)
			return failure(outcome.diagnostics);
		await sleep(Math.max(after, pauseAfter(tries, patience, random)));
	}
}
