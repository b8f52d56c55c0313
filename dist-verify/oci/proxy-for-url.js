import { BlockList, isIP } from "node:net";
/**
 * Returns the proxy for a URL, by the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (lower case, too) as docker
 * and other programs in Go read them; `undefined` where there is none. The loopback interface has none. The value of a
 * variable that is no URL comes back as it is, for the caller to refuse.
 */
export function proxyForUrl(url, environment) {
    const proxy = variable(url.protocol === "https:" ? "https_proxy" : "http_proxy", environment);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (proxy === "" || isLoopback(host))
        return undefined;
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    if (isExcluded(host, port, variable("no_proxy", environment)))
        return undefined;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    return URL.canParse(text) ? new URL(text) : proxy;
}
/** Whether any proxy is set. */
export function hasProxy(environment) {
    return ["https_proxy", "http_proxy"].some((name) => variable(name, environment) !== "");
}
function variable(name, environment) {
    return (environment[name.toUpperCase()] || environment[name] || "").trim();
}
function isLoopback(host) {
    return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
/** Whether one entry of NO_PROXY is about a host: `*`, a domain, `.domain`, an address or a range, perhaps with a port. */
function isExcluded(host, port, list) {
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== "")
        .some((entry) => entry === "*" || isRange(entry, host) || isNamed(entry, host, port));
}
function isNamed(entry, host, port) {
    const [, bracketed, plain = "", entryPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== undefined && entryPort !== port)
        return false;
    const name = bracketed ?? plain;
    if (isIP(name) !== 0)
        return name === host;
    const domain = name.replace(/^\*?\./, "");
    if (domain === "")
        return false;
    return host.endsWith(`.${domain}`) || (domain === name && host === domain);
}
function isRange(entry, host) {
    const [address = "", bits = "", ...more] = entry.split("/");
    const family = isIP(address);
    if (family === 0 || more.length > 0 || !/^\d{1,3}$/.test(bits) || isIP(host) !== family)
        return false;
    if (Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const range = new BlockList();
    const name = family === 4 ? "ipv4" : "ipv6";
    range.addSubnet(address, Number(bits), name);
    return range.check(host, name);
}
//# sourceMappingURL=proxy-for-url.js.map