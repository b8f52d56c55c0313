import { type Exchanged, exchange, type HttpRequest, type HttpResponse } from "./http-exchange.js";
import type { Origin } from "./origin.js";
import type { Patience, Surroundings } from "./patience.js";

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An answer, none, or a redirect that is not followed. */
export type Followed =
	| {
			readonly is: "response";
			readonly response: HttpResponse /** Whether another origin answered. */;
			readonly away: boolean;
	  }
	| Exclude<Exchanged, { readonly is: "response" }>
	| { readonly is: "redirect"; readonly why: string };

/**
 * Sends a request and follows where the answer leads, for what only reads. The authorization goes to the registry's own
 * origin alone, and no more once a redirect has left it.
 */
export async function followRedirects(
	request: HttpRequest,
	authorization: string | undefined,
	{ origin, patience, surroundings }: { origin: Origin; patience: Patience; surroundings: Surroundings },
): Promise<Followed> {
	let { url } = request;
	let away = false;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		away ||= url.origin !== origin.text;
		if (!origin.mayLeadTo(url)) return { is: "redirect", why: "to plain HTTP, or to what is no address" };
		const secret = away || authorization === undefined ? {} : { authorization };
		const headers = { ...request.headers, ...secret };
		const exchanged = await exchange({ ...request, url, headers }, patience, surroundings.fetch);
		if (exchanged.is !== "response") return exchanged;
		const { response } = exchanged;
		if (!REDIRECTS.has(response.status)) return { ...exchanged, away };
		if (request.method !== "GET" && request.method !== "HEAD")
			return { is: "redirect", why: "for an upload, which is not followed" };
		const next = locationOf(response);
		if (next === undefined) return { is: "redirect", why: "to nowhere" };
		url = next;
	}
	return { is: "redirect", why: `more than ${MOST_REDIRECTS} times` };
}

/** Where an answer points to, relative to where it came from; `undefined` where that is no URL. */
export function locationOf({ headers, url }: HttpResponse): URL | undefined {
	const location = headers.get("location");
	if (location === null || !URL.canParse(location, url.href)) return undefined;
	return new URL(location, url);
}
