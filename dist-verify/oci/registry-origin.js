/**
 * Returns the origin of a registry: HTTPS; plain HTTP on the loopback interface, or anywhere with `plainHttp`.
 *
 * @param host where it is reached.
 * @param secure HTTPS also on the loopback interface.
 */
export function registryOrigin(host, plainHttp, secure = false) {
    const { hostname } = new URL(`https://${host}`);
    const loopback = isLoopback(hostname);
    const plain = plainHttp || (loopback && !secure);
    const isPlain = (url) => plainHttp && url.protocol === "http:" && !hasUser(url);
    const isSafe = (url) => url.protocol === "https:" && !hasUser(url);
    const isLocal = (url) => url.protocol === "http:" && isLoopback(url.hostname) && !hasUser(url);
    return {
        text: new URL(`${plain ? "http" : "https"}://${host}`).origin,
        isAllowedRealm: (realm) => isSafe(realm) || (plain && loopback && isLocal(realm)) || isPlain(realm),
        isAllowedRedirect: (url) => isSafe(url) || (plain && isLocal(url)) || isPlain(url),
    };
}
/** @param hostname as a URL has it: addresses in their usual form, IPv6 in brackets. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function hasUser(url) {
    return url.username !== "" || url.password !== "";
}
//# sourceMappingURL=registry-origin.js.map