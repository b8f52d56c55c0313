import type { Result } from "../base/result.js";
import { exchange, type HttpRequest, type HttpResult } from "./http-exchange.js";
import { type Attempt, type RetryClock, retry } from "./retry.js";
import { RETRY_POLICY, type RetryPolicy, retryAfterDelay } from "./retry-policy.js";

/** What the client takes from outside: the network, the clock and the random numbers. Tests put their own in. */
export interface HttpEnvironment extends RetryClock {
	readonly fetch: typeof fetch;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** The environment of the process. */
export const HTTP_ENVIRONMENT: HttpEnvironment = {
	fetch: (input, init) => fetch(input, init),
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Sends requests in bounded time, each and all together, and repeats them. Made once for a repository and shared by all that send. */
export interface HttpClient {
	/** The bounds in time, for messages. */
	readonly policy: RetryPolicy;
	/** Sends a request once; see {@link exchange}. */
	send(request: HttpRequest): Promise<HttpResult>;
	/** Repeats work of one or several requests; see {@link retry}. */
	retry<T>(work: () => Promise<Attempt<T>>): Promise<Result<T>>;
	/** The milliseconds that the headers of an answer ask to wait; `undefined` where they ask for none. */
	retryAfter(headers: Headers): number | undefined;
	/** Milliseconds since 1970. */
	now(): number;
}

/** Creates a client. What is not given is {@link RETRY_POLICY} and {@link HTTP_ENVIRONMENT}. Nothing is sent yet. */
export function createHttpClient(
	policyChanges: Partial<RetryPolicy> = {},
	environmentChanges: Partial<HttpEnvironment> = {},
): HttpClient {
	const policy = { ...RETRY_POLICY, ...policyChanges };
	const environment = { ...HTTP_ENVIRONMENT, ...environmentChanges };
	let started: number | undefined;
	const remaining = () => policy.totalTimeout - (performance.now() - (started ?? performance.now()));
	return {
		policy,
		send: (request) => {
			started ??= performance.now();
			return exchange(request, policy, environment.fetch, remaining());
		},
		retry: (work) => retry(work, policy, { ...environment, remaining }),
		retryAfter: (headers) => retryAfterDelay(headers.get("retry-after"), environment.now()),
		now: () => environment.now(),
	};
}
