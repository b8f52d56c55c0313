import { byteStream } from "./byte-stream.js";
import type { Patience } from "./patience.js";

/** A request as it goes over the line once. */
export interface HttpRequest {
	readonly method: "GET" | "HEAD" | "POST" | "PUT";
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: Uint8Array;
	/** Most bytes of the body of a good answer (2xx) that are read, whatever its headers say. */
	readonly limit: number;
	/** Told how many bytes of the body went out, or came in with a good answer. */
	readonly moved?: (bytes: number) => void;
}

export interface HttpResponse {
	readonly status: number;
	readonly headers: Headers;
	/** Of another answer than a good one, its first 64 KiB at most. */
	readonly body: Uint8Array;
	/** Where the answer came from. */
	readonly url: URL;
}

/** Why there is no answer. `detail` is an error code of Node's, never a text from the other side. */
export interface NoResponse {
	readonly is: "unreachable" | "broken" | "stalled" | "too-slow" | "too-large" | "not-http";
	readonly detail?: string;
}

export type Exchanged = { readonly is: "response"; readonly response: HttpResponse } | NoResponse;

const LONGEST_COMPLAINT = 64 * 1024;

/**
 * Sends a request once and reads the answer, in bounded time and space. No redirect is followed, and nothing but what
 * stands in `headers` is sent of who we are. Never throws.
 */
export async function exchange(request: HttpRequest, patience: Patience, fetcher: typeof fetch): Promise<Exchanged> {
	const control = new AbortController();
	let ended: NoResponse["is"] | undefined;
	const end = (why: NoResponse["is"]) => {
		ended ??= why;
		control.abort();
	};
	const whole = setTimeout(() => end("too-slow"), patience.request);
	let stall = setTimeout(() => end("stalled"), patience.stall);
	const alive = () => {
		clearTimeout(stall);
		stall = setTimeout(() => end("stalled"), patience.stall);
	};
	try {
		const { method, url, headers, body } = request;
		const sent = (bytes: number) => {
			alive();
			request.moved?.(bytes);
		};
		const response = await fetcher(url, {
			method,
			// Compressed answers would be other bytes than the ones that were asked for.
			headers: { "accept-encoding": "identity", "user-agent": "patternc", ...headers, ...lengthOf(body) },
			...(body === undefined ? {} : byteStream(body, sent)),
			redirect: "manual",
			signal: control.signal,
		});
		alive();
		const good = response.status >= 200 && response.status < 300;
		const bytes =
			method === "HEAD"
				? new Uint8Array()
				: await readBody(response, good ? request : { limit: LONGEST_COMPLAINT }, alive, control);
		if (bytes === undefined && good) return { is: "too-large" };
		const { status } = response;
		return {
			is: "response",
			response: { status, headers: response.headers, body: bytes ?? new Uint8Array(), url },
		};
	} catch (error) {
		// The promise of a body that we aborted rejects in ways of its own: what we meant by it is what counts.
		return ended === undefined ? noResponse(error) : { is: ended };
	} finally {
		clearTimeout(whole);
		clearTimeout(stall);
	}
}

function lengthOf(body: Uint8Array | undefined): Record<string, string> {
	return body === undefined ? {} : { "content-length": String(body.length) };
}

/** The body; `undefined` as soon as there is, or is said to be, more of it than the limit. */
async function readBody(
	response: Response,
	{ limit, moved }: Pick<HttpRequest, "limit" | "moved">,
	alive: () => void,
	control: AbortController,
): Promise<Uint8Array | undefined> {
	if (response.body === null) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let size = 0;
	const said = Number(response.headers.get("content-length") ?? 0);
	const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
	while (size <= limit && !(said > limit)) {
		const { done, value } = await reader.read();
		if (done) return Buffer.concat(chunks);
		alive();
		chunks.push(value);
		size += value.length;
		moved?.(Math.min(size, limit));
	}
	control.abort();
	return undefined;
}

/** Errors after which it is of no use to ask again: a name or a port that nobody answers to, a certificate. */
const USELESS =
	/^(?:ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|.*CERT.*|ERR_TLS.*|ERR_SSL.*|.*SIGNATURE.*|EPROTO)$/;

function noResponse(error: unknown): NoResponse {
	const detail = codeOf(error);
	if (detail === undefined) return { is: "broken" };
	if (/^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_EXCEEDED)/.test(detail)) return { is: "not-http", detail };
	return { is: USELESS.test(detail) ? "unreachable" : "broken", detail };
}

/** The code of an error of Node's or of what caused it. */
function codeOf(error: unknown): string | undefined {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(cause.code)) return cause.code;
		if (cause instanceof AggregateError && cause.errors[0] !== undefined) {
			const first = codeOf(cause.errors[0]);
			if (first !== undefined) return first;
		}
	}
	return undefined;
}
