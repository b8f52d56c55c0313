/** The policy of every command. */
export const RETRY_POLICY = {
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
export function backoffDelay(failures, { initialDelay, maxDelay }, random) {
    return Math.min(maxDelay, initialDelay * 2 ** (failures - 1)) * (0.5 + random() / 2);
}
/**
 * Reads a Retry-After header (seconds, or a date) and returns the delay in milliseconds; `undefined` for anything else.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfterDelay(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
//# sourceMappingURL=retry-policy.js.map