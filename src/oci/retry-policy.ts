/** How long a registry is waited for, and how often a request is repeated. All times are in milliseconds. */
export interface RetryPolicy {
	/** Attempts in all, the first one included. */
	readonly attempts: number;
	/** The delay before the second attempt; each further delay is twice as long. */
	readonly initialDelay: number;
	readonly maxDelay: number;
	/** The longest Retry-After that is obeyed. A registry that asks for more is not waited for at all. */
	readonly maxRetryAfter: number;
	/** How long a connection may be idle: no byte moves in either direction. */
	readonly idleTimeout: number;
	/** How long a single request may take, its answer included. */
	readonly requestTimeout: number;
	/** How many bytes a body must move in each second, on the average of a window. */
	readonly minimumRate: number;
	readonly rateWindow: number;
	/** How long a registry may take in all, from the first request on. */
	readonly totalTimeout: number;
}

/** The policy of every command. */
export const RETRY_POLICY: RetryPolicy = {
	attempts: 4,
	initialDelay: 500,
	maxDelay: 8_000,
	maxRetryAfter: 30_000,
	idleTimeout: 30_000,
	requestTimeout: 600_000,
	minimumRate: 1_024,
	rateWindow: 60_000,
	totalTimeout: 600_000,
};

/**
 * Computes the delay in milliseconds before a request is repeated: exponential, with a jitter of a half, so that clients
 * which failed together do not come back together.
 *
 * @param failures how many attempts failed, from 1 on.
 * @param random a number source, at least 0 and below 1.
 */
export function backoffDelay(failures: number, { initialDelay, maxDelay }: RetryPolicy, random: () => number): number {
	return Math.min(maxDelay, initialDelay * 2 ** (failures - 1)) * (0.5 + random() / 2);
}

/**
 * Reads a Retry-After header (seconds, or a date) and returns the delay in milliseconds; `undefined` for anything else.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfterDelay(header: string | null, now: number): number | undefined {
	if (header === null) return undefined;
	if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
