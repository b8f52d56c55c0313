/** How long a registry is waited for, and how often it is asked again. All times in milliseconds. */
export interface Patience {
	/** Requests in all for one thing that is asked. */
	readonly attempts: number;
	/** The first pause; each further one is twice as long. */
	readonly firstPause: number;
	readonly longestPause: number;
	/** What a registry may ask for with Retry-After. Where it asks for more, it is not waited for at all. */
	readonly longestRetryAfter: number;
	/** For how long nothing at all may move, in either direction. */
	readonly stall: number;
	/** For how long a single request with its answer may take. */
	readonly request: number;
}

export const PATIENCE: Patience = {
	attempts: 4,
	firstPause: 500,
	longestPause: 8_000,
	longestRetryAfter: 30_000,
	stall: 30_000,
	request: 600_000,
};

/** What time and chance are taken from. Tests put their own in. */
export interface Surroundings {
	readonly fetch: typeof fetch;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** At least 0, below 1. */
	readonly random: () => number;
	readonly sleep: (milliseconds: number) => Promise<void>;
}

export const SURROUNDINGS: Surroundings = {
	fetch: (input, init) => fetch(input, init),
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * The pause before a request is put again: twice as long each time, and of that a random half to the whole, so that
 * clients which failed together do not come back together.
 *
 * @param failed how many requests failed, from 1 on.
 */
export function pauseAfter(failed: number, { firstPause, longestPause }: Patience, random: () => number): number {
	return Math.min(longestPause, firstPause * 2 ** (failed - 1)) * (0.5 + random() / 2);
}

/** The milliseconds that a Retry-After header asks for: seconds or a date; `undefined` for anything else. */
export function retryAfter(header: string | null, now: number): number | undefined {
	if (header === null) return undefined;
	if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
