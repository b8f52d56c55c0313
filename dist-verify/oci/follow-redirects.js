const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Sends a request, follows redirects and returns the last answer. An upload is sent again as it is, with its method and
 * body. The authorization is sent to the registry's own origin alone, and not again once a redirect has left it.
 */
export async function followRedirects(request, authorization, { client, origin }) {
    let { url } = request;
    let crossOrigin = false;
    const refused = (why) => ({ is: "redirect", why, crossOrigin });
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        crossOrigin ||= url.origin !== origin.text;
        if (!origin.isAllowedRedirect(url))
            return refused("to plain HTTP, or to what is no address");
        const secret = crossOrigin || authorization === undefined ? {} : { authorization };
        const result = await client.send({ ...request, url, headers: { ...request.headers, ...secret } });
        if (result.is !== "response")
            return { ...result, crossOrigin };
        const { response } = result;
        if (!REDIRECTS.has(response.status))
            return { is: "response", response: { ...response, crossOrigin } };
        // 303 means that the upload is done, and that a page about it is there.
        if (response.status === 303 && request.method !== "GET" && request.method !== "HEAD")
            return refused("for an upload to what is no place for it");
        const next = locationOf(response);
        if (next === undefined)
            return refused("to nowhere");
        url = next;
    }
    return refused(`more than ${MAX_REDIRECTS} times`);
}
/** Reads where an answer points to, relative to where it came from; `undefined` where that is no URL. */
export function locationOf({ headers, url }) {
    const location = headers.get("location");
    if (location === null || !URL.canParse(location, url.href))
        return undefined;
    return new URL(location, url);
}
//# sourceMappingURL=follow-redirects.js.map