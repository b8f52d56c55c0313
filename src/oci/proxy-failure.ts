/** Tells that a proxy, and not the registry behind it, prevents a request. */
export class ProxyFailure extends Error {
	override readonly name = "ProxyFailure";

	/** @param reason a code of Node's, or the status of the proxy's answer: never a text of the proxy's. */
	constructor(readonly reason: string) {
		super(`the proxy prevents the request: ${reason}`);
	}
}
