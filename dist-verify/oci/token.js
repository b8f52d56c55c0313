import { noResponseFault } from "./no-response-fault.js";
import { statusFault } from "./status-fault.js";
/** Bytes of an answer, and characters of a token. */
const MAX_TOKEN_SIZE = 256 * 1024;
const PURPOSE = "get a token for the registry";
/** Seconds that a token lives where the answer does not say, by the specification of tokens. */
const DEFAULT_LIFETIME = 60;
/** Returns the Authorization header of a user with a password. */
export function basicHeader({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
/**
 * Requests a token and returns it: with Basic where there is a password, by POST where there is an identity token, else
 * anonymously. No redirect is followed, since credentials are in the request. Fails with `oci/unauthorized`,
 * `oci/unreachable` or `oci/response`.
 */
export async function requestToken(request, { client, report }) {
    const failed = (fault) => ({ is: "failed", diagnostics: [report(fault)] });
    const result = await client.send(httpRequest(request));
    if (result.is !== "response") {
        const fault = noResponseFault(PURPOSE, result, client.policy, MAX_TOKEN_SIZE);
        // An identity token may be good for one use: what went out with it is not sent again.
        const isRepeatable = result.is === "broken" && request.credentials?.is !== "identity-token";
        return isRepeatable ? { is: "retry", diagnostics: [report(fault)] } : failed(fault);
    }
    const { status, body, headers } = result.response;
    if (status === 429 || status >= 500) {
        const after = client.retryAfter(headers);
        const diagnostics = [report(statusFault({ purpose: PURPOSE, action: "pull", response: result.response }))];
        return { is: "retry", diagnostics, ...(after === undefined ? {} : { after }) };
    }
    if (status >= 400 && status < 500)
        return failed({
            code: "oci/unauthorized",
            message: `could not ${PURPOSE}: the answer is ${status}${request.credentials ? ", so the credentials are refused" : ""}`,
            help: "log in with an account that may do this: docker login, or podman login",
        });
    const token = status === 200 ? readToken(body, client.now()) : undefined;
    if (token === undefined)
        return failed({
            code: "oci/response",
            message: `could not ${PURPOSE}: the answer holds none`,
            help: "ask who runs the registry: the realm that it names does not give tokens",
        });
    return { is: "ok", value: token };
}
function httpRequest({ realm, scope, service, credentials }) {
    const parameters = { ...(service === undefined ? {} : { service }), scope };
    if (credentials?.is === "identity-token") {
        const grant = { grant_type: "refresh_token", client_id: "patternc", refresh_token: credentials.identityToken };
        const body = new TextEncoder().encode(new URLSearchParams({ ...grant, ...parameters }).toString());
        const headers = { "content-type": "application/x-www-form-urlencoded" };
        return { method: "POST", url: realm, headers, body, limit: MAX_TOKEN_SIZE };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(parameters))
        url.searchParams.set(name, value);
    const headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
    return { method: "GET", url, headers, limit: MAX_TOKEN_SIZE };
}
function readToken(body, now) {
    let answer;
    try {
        answer = JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
    if (typeof answer !== "object" || answer === null)
        return undefined;
    const { token, access_token, expires_in } = answer;
    const text = typeof token === "string" && token !== "" ? token : access_token;
    if (typeof text !== "string" || text.length > MAX_TOKEN_SIZE || !/^[\x21-\x7e]+$/.test(text))
        return undefined;
    const lifetime = typeof expires_in === "number" && expires_in > 0 ? expires_in : DEFAULT_LIFETIME;
    // A tenth early: clocks differ, and the request takes its time.
    return { header: `Bearer ${text}`, expires: now + lifetime * 900 };
}
//# sourceMappingURL=token.js.map