import { readFile } from "node:fs/promises";
import * as tls from "node:tls";
import { ProxyFailure } from "./proxy-failure.js";
import { hasProxy, proxyForUrl } from "./proxy-for-url.js";
/**
 * Makes the fetch of a network: through the proxies of the environment, and with further authorities. Without either it
 * is the fetch of Node. The other one is loaded with the first request.
 *
 * @throws ProxyFailure by what it returns, where the proxy and not the registry prevents a request.
 */
export function networkFetch({ environment, authorities }) {
    if (authorities === undefined && !hasProxy(environment))
        return (input, init) => fetch(input, init);
    const agents = new Map();
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const proxy = proxyForUrl(url, environment);
        if (typeof proxy === "string" || (proxy !== undefined && !/^https?:$/.test(proxy.protocol)))
            throw new ProxyFailure("NO_HTTP_PROXY");
        const isTunnel = url.protocol === "https:";
        const name = `${isTunnel} ${proxy?.href ?? ""}`;
        const agent = agents.get(name) ?? makeAgent(proxy, isTunnel, environment, authorities);
        agents.set(name, agent);
        const undici = await import("undici");
        try {
            const settings = { ...init, dispatcher: await agent };
            return (await undici.fetch(url, settings));
        }
        catch (error) {
            throw proxy === undefined ? error : proxyFailure(error);
        }
    };
}
/** @param isTunnel whether the proxy connects us; plain HTTP it forwards itself, as docker has it do. */
async function makeAgent(proxy, isTunnel, { NODE_EXTRA_CA_CERTS = "" }, authorities) {
    const { Agent, ProxyAgent } = await import("undici");
    const trusted = authorities === undefined ? {} : { ca: [...(await usualAuthorities(NODE_EXTRA_CA_CERTS)), authorities] };
    return proxy === undefined
        ? new Agent({ connect: trusted })
        : new ProxyAgent({ uri: proxy.href, proxyTunnel: isTunnel, requestTls: trusted, proxyTls: trusted });
}
/** The authorities that Node trusts: a list of one's own takes their place, and so must have them. */
async function usualAuthorities(extraFile) {
    const extra = extraFile === "" ? "" : await readFile(extraFile, "utf8").catch(() => "");
    return [...tls.rootCertificates, ...(extra === "" ? [] : [extra])];
}
/** Errors of a connection: with a proxy they are of the connection to it, since it looks up and connects to the rest. */
const CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function proxyFailure(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
        const status = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1];
        if (status !== undefined)
            return new ProxyFailure(`HTTP ${status}`);
        const first = cause instanceof AggregateError ? cause.errors[0] : cause;
        if (first instanceof Error && "code" in first && CONNECTION.test(String(first.code)))
            return new ProxyFailure(String(first.code));
    }
    return error;
}
//# sourceMappingURL=network-fetch.js.map