import type { HttpClient } from "./http-client.js";
import type { HttpRequest, HttpResponse, NoResponse } from "./http-exchange.js";
import type { RegistryOrigin } from "./registry-origin.js";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An answer, the lack of one, or a redirect that is not followed. */
export type RedirectResult =
	| {
			readonly is: "response";
			readonly response: HttpResponse;
			/** Whether the answer came from another origin than the registry's. */
			readonly crossOrigin: boolean;
	  }
	| NoResponse
	| { readonly is: "redirect"; readonly why: string };

/**
 * Sends a request, follows the redirects of those that only read (GET, HEAD), and returns the last answer. The
 * authorization is sent to the registry's own origin alone, and not again once a redirect has left it.
 */
export async function followRedirects(
	request: HttpRequest,
	authorization: string | undefined,
	{ client, origin }: { readonly client: HttpClient; readonly origin: RegistryOrigin },
): Promise<RedirectResult> {
	let { url } = request;
	let crossOrigin = false;
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		crossOrigin ||= url.origin !== origin.text;
		if (!origin.isAllowedRedirect(url)) return { is: "redirect", why: "to plain HTTP, or to what is no address" };
		const secret = crossOrigin || authorization === undefined ? {} : { authorization };
		const result = await client.send({ ...request, url, headers: { ...request.headers, ...secret } });
		if (result.is !== "response") return result;
		const { response } = result;
		if (!REDIRECTS.has(response.status)) return { ...result, crossOrigin };
		if (request.method !== "GET" && request.method !== "HEAD")
			return { is: "redirect", why: "for an upload, which is not followed" };
		const next = locationOf(response);
		if (next === undefined) return { is: "redirect", why: "to nowhere" };
		url = next;
	}
	return { is: "redirect", why: `more than ${MAX_REDIRECTS} times` };
}

/** Reads where an answer points to, relative to where it came from; `undefined` where that is no URL. */
export function locationOf({ headers, url }: HttpResponse): URL | undefined {
	const location = headers.get("location");
	if (location === null || !URL.canParse(location, url.href)) return undefined;
	return new URL(location, url);
}
