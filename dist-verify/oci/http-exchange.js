import { byteStream } from "./byte-stream.js";
import { ProxyFailure } from "./proxy-failure.js";
import { watchTransferRate } from "./transfer-rate.js";
/** Bytes of the body of an unsuccessful answer that are read: enough for the registry's error codes. */
const MAX_ERROR_BODY = 64 * 1024;
/**
 * Sends a request once and returns the answer, in bounded time (`idleTimeout`, `minimumRate`, `requestTimeout`) and
 * space. No redirect is followed, and only what stands in `headers` identifies the sender. Never throws.
 *
 * @param remaining the milliseconds that are left for all requests together.
 */
export async function exchange(request, policy, fetcher, remaining) {
    const { idleTimeout, requestTimeout } = policy;
    if (remaining <= 0)
        return { is: "out-of-time" };
    const control = new AbortController();
    let ended;
    const end = (why) => {
        ended ??= why;
        control.abort();
    };
    const requestTimer = setTimeout(() => end(remaining < requestTimeout ? "out-of-time" : "too-slow"), Math.min(remaining, requestTimeout));
    let idleTimer = setTimeout(() => end("stalled"), idleTimeout);
    const resetIdleTimer = () => {
        clearTimeout(idleTimer);
        idleTimer = setTimeout(() => end("stalled"), idleTimeout);
    };
    let rate = watchTransferRate(policy, () => end("dripping"));
    try {
        const { method, url, headers, body } = request;
        // Until there is an answer, only a body that is sent has a rate: what the registry does meanwhile may take its time.
        if (body === undefined)
            rate.stop();
        const onSent = (bytes) => {
            resetIdleTimer();
            rate.moved(bytes);
            if (bytes === body?.length)
                rate.stop();
            request.onProgress?.(bytes);
        };
        const response = await fetcher(url, {
            method,
            // Compressed answers would be other bytes than the ones that were asked for.
            headers: { "accept-encoding": "identity", "user-agent": "patternc", ...headers, ...lengthOf(body) },
            ...(body === undefined ? {} : byteStream(body, onSent)),
            redirect: "manual",
            signal: control.signal,
        });
        resetIdleTimer();
        rate.stop();
        rate = watchTransferRate(policy, () => end("dripping"));
        const onReceived = (bytes) => {
            resetIdleTimer();
            rate.moved(bytes);
        };
        const isSuccess = response.status >= 200 && response.status < 300;
        const bounds = isSuccess ? request : { limit: MAX_ERROR_BODY };
        const bytes = method === "HEAD" ? new Uint8Array() : await readBody(response, bounds, onReceived, control);
        if (bytes === undefined && isSuccess)
            return { is: "too-large" };
        const { status } = response;
        return {
            is: "response",
            response: { status, headers: response.headers, body: bytes ?? new Uint8Array(), url },
        };
    }
    catch (error) {
        // The promise of a body that we aborted rejects in ways of its own: the reason why we aborted it is what counts.
        return ended === undefined ? noResponse(error) : { is: ended };
    }
    finally {
        clearTimeout(requestTimer);
        clearTimeout(idleTimer);
        rate.stop();
    }
}
function lengthOf(body) {
    return body === undefined ? {} : { "content-length": String(body.length) };
}
/** Reads the body; `undefined` as soon as it has, or claims to have, more bytes than the limit. */
async function readBody(response, { limit, onProgress }, onReceived, control) {
    if (response.body === null)
        return new Uint8Array();
    const chunks = [];
    let size = 0;
    const claimed = Number(response.headers.get("content-length") ?? 0);
    const reader = response.body.getReader();
    while (size <= limit && !(claimed > limit)) {
        const { done, value } = await reader.read();
        if (done)
            return Buffer.concat(chunks);
        chunks.push(value);
        size += value.length;
        onReceived(size);
        onProgress?.(Math.min(size, limit));
    }
    control.abort();
    return undefined;
}
/** Errors after which a repetition cannot help: a name or a port that nobody answers to, a certificate. */
const PERMANENT_ERRORS = /^(?:ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|.*CERT.*|ERR_TLS.*|ERR_SSL.*|.*SIGNATURE.*|EPROTO)$/;
function noResponse(error) {
    if (error instanceof ProxyFailure)
        return { is: "proxy", detail: error.reason };
    const detail = codeOf(error);
    if (detail === undefined)
        return { is: "broken" };
    if (/^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_EXCEEDED)/.test(detail))
        return { is: "not-http", detail };
    return { is: PERMANENT_ERRORS.test(detail) ? "unreachable" : "broken", detail };
}
/** The code of an error of Node's or of what caused it. */
function codeOf(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
        if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(cause.code))
            return cause.code;
        if (cause instanceof AggregateError && cause.errors[0] !== undefined) {
            const first = codeOf(cause.errors[0]);
            if (first !== undefined)
                return first;
        }
    }
    return undefined;
}
//# sourceMappingURL=http-exchange.js.map