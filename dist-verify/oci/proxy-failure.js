/** Tells that a proxy, and not the registry behind it, prevents a request. */
export class ProxyFailure extends Error {
    reason;
    name = "ProxyFailure";
    /** @param reason a code of Node's, or the status of the proxy's answer: never a text of the proxy's. */
    constructor(reason) {
        super(`the proxy prevents the request: ${reason}`);
        this.reason = reason;
    }
}
//# sourceMappingURL=proxy-failure.js.map