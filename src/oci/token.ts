import type { Diagnostic } from "../base/diagnostic.js";
import type { Credentials } from "./credentials.js";
import { noResponseFault, statusFault } from "./exchange-faults.js";
import { exchange, type HttpRequest } from "./http-exchange.js";
import type { OciFault } from "./oci-fault.js";
import type { Outcome } from "./outcome.js";
import { type Patience, retryAfter, type Surroundings } from "./patience.js";

/** A token as the header that it makes. */
export interface Token {
	readonly header: string;
	/** Milliseconds since 1970. */
	readonly expires: number;
}

export interface TokenContext {
	readonly patience: Patience;
	readonly surroundings: Surroundings;
	readonly report: (fault: OciFault) => Diagnostic;
}

interface Wanted {
	readonly realm: URL;
	readonly scope: string;
	readonly service: string | undefined;
	readonly credentials: Credentials | undefined;
}

const LIMIT = 256 * 1024;
const WHAT = "get a token for the registry";
/** What the specification of tokens takes for granted where nothing is said, in seconds. */
const LIFE = 60;

/** The Authorization header of a user with a password. */
export function basic({ username, password }: Extract<Credentials, { is: "password" }>): string {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/**
 * Asks for a token: with Basic where there is a password, by POST where there is an identity token, else as nobody. No
 * redirect is followed, since credentials are in the request.
 */
export async function requestToken(wanted: Wanted, context: TokenContext): Promise<Outcome<Token>> {
	const { patience, surroundings, report } = context;
	const failed = (fault: OciFault): Outcome<never> => ({ is: "failed", diagnostics: [report(fault)] });
	const exchanged = await exchange(requestOf(wanted), patience, surroundings.fetch);
	if (exchanged.is !== "response") {
		const fault = noResponseFault(WHAT, exchanged, patience, LIMIT);
		// An identity token may be good for one use: what went out with it is not sent again.
		const repeatable = exchanged.is === "broken" && wanted.credentials?.is !== "identity-token";
		return repeatable ? { is: "again", diagnostics: [report(fault)] } : failed(fault);
	}
	const { status, body, headers } = exchanged.response;
	if (status === 429 || status >= 500) {
		const after = retryAfter(headers.get("retry-after"), surroundings.now());
		const diagnostics = [report(statusFault(WHAT, status, body))];
		return { is: "again", diagnostics, ...(after === undefined ? {} : { after }) };
	}
	if (status >= 400 && status < 500)
		return failed({
			code: "oci/unauthorized",
			message: `could not ${WHAT}: the answer is ${status}${wanted.credentials ? ", so the credentials are refused" : ""}`,
			help: "log in with an account that may do this: docker login, or podman login",
		});
	const token = status === 200 ? readToken(body, surroundings.now()) : undefined;
	if (token === undefined)
		return failed({
			code: "oci/response",
			message: `could not ${WHAT}: the answer holds none`,
			help: "ask who runs the registry: the realm that it names does not give tokens",
		});
	return { is: "done", value: token };
}

function requestOf({ realm, scope, service, credentials }: Wanted): HttpRequest {
	const parameters = { ...(service === undefined ? {} : { service }), scope };
	if (credentials?.is === "identity-token") {
		const grant = { grant_type: "refresh_token", client_id: "patternc", refresh_token: credentials.identityToken };
		const body = new TextEncoder().encode(new URLSearchParams({ ...grant, ...parameters }).toString());
		const headers = { "content-type": "application/x-www-form-urlencoded" };
		return { method: "POST", url: realm, headers, body, limit: LIMIT };
	}
	const url = new URL(realm);
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
	return { method: "GET", url, headers, limit: LIMIT };
}

function readToken(body: Uint8Array, now: number): Token | undefined {
	let answer: unknown;
	try {
		answer = JSON.parse(new TextDecoder().decode(body));
	} catch {
		return undefined;
	}
	if (typeof answer !== "object" || answer === null) return undefined;
	const { token, access_token, expires_in } = answer as Readonly<Record<string, unknown>>;
	const text = typeof token === "string" && token !== "" ? token : access_token;
	if (typeof text !== "string" || text.length > LIMIT || !/^[\x21-\x7e]+$/.test(text)) return undefined;
	const life = typeof expires_in === "number" && expires_in > 0 ? expires_in : LIFE;
	// A tenth early: clocks differ, and the request takes its time.
	return { header: `Bearer ${text}`, expires: now + life * 900 };
}
