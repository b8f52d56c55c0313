import { exchange } from "./http-exchange.js";
import { retry } from "./retry.js";
import { RETRY_POLICY, retryAfterDelay } from "./retry-policy.js";
/** The environment of the process. */
export const HTTP_ENVIRONMENT = {
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/** Creates a client. What is not given is {@link RETRY_POLICY} and {@link HTTP_ENVIRONMENT}. Nothing is sent yet. */
export function createHttpClient(policyChanges = {}, environmentChanges = {}) {
    const policy = { ...RETRY_POLICY, ...policyChanges };
    const environment = { ...HTTP_ENVIRONMENT, ...environmentChanges };
    let started;
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
//# sourceMappingURL=http-client.js.map