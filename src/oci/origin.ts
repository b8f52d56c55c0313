/** Where a registry is, and what may be reached on its word. */
export interface Origin {
	/** As URLs give it: `https://host:port`. */
	readonly text: string;
	/** Whether credentials of this registry may be sent to where tokens are made: never in the clear over a network. */
	readonly mayAsk: (realm: URL) => boolean;
	/** Whether a redirect or the place for an upload may lead there: never from HTTPS to plain HTTP. */
	readonly mayLeadTo: (url: URL) => boolean;
}

/**
 * The origin of a registry: HTTPS, and plain HTTP on the loopback interface, or anywhere where that is asked for.
 *
 * @param host of a `Reference`.
 */
export function originOf(host: string, plainHttp: boolean): Origin {
	const { hostname } = new URL(`https://${host}`);
	const loopback = isLoopback(hostname);
	const plain = plainHttp || loopback;
	const isSafe = (url: URL) => url.protocol === "https:" && !hasUser(url);
	const isLocal = (url: URL) => url.protocol === "http:" && isLoopback(url.hostname) && !hasUser(url);
	return {
		text: new URL(`${plain ? "http" : "https"}://${host}`).origin,
		mayAsk: (realm) => isSafe(realm) || (loopback && isLocal(realm)),
		mayLeadTo: (url) =>
			isSafe(url) || (plain && isLocal(url)) || (plainHttp && url.protocol === "http:" && !hasUser(url)),
	};
}

/** @param hostname as a URL has it: addresses in their usual form, IPv6 in brackets. */
function isLoopback(hostname: string): boolean {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function hasUser(url: URL): boolean {
	return url.username !== "" || url.password !== "";
}
