/** Where a registry is, and which other places its answers may send us to. */
export interface RegistryOrigin {
	/** As URLs have it: `https://host:port`. */
	readonly text: string;
	/**
	 * Whether credentials of this registry may be sent to a token service: in the clear over a network only where the
	 * user allows that for the registry.
	 */
	readonly isAllowedRealm: (realm: URL) => boolean;
	/** Whether a redirect or the place for an upload may lead there: never from HTTPS to plain HTTP. */
	readonly isAllowedRedirect: (url: URL) => boolean;
}

/**
 * Returns the origin of a registry: HTTPS; plain HTTP on the loopback interface, or anywhere with `plainHttp`.
 *
 * @param host where it is reached.
 * @param secure HTTPS also on the loopback interface.
 */
export function registryOrigin(host: string, plainHttp: boolean, secure = false): RegistryOrigin {
	const { hostname } = new URL(`https://${host}`);
	const loopback = isLoopback(hostname);
	const plain = plainHttp || (loopback && !secure);
	const isPlain = (url: URL) => plainHttp && url.protocol === "http:" && !hasUser(url);
	const isSafe = (url: URL) => url.protocol === "https:" && !hasUser(url);
	const isLocal = (url: URL) => url.protocol === "http:" && isLoopback(url.hostname) && !hasUser(url);
	return {
		text: new URL(`${plain ? "http" : "https"}://${host}`).origin,
		isAllowedRealm: (realm) => isSafe(realm) || (plain && loopback && isLocal(realm)) || isPlain(realm),
		isAllowedRedirect: (url) => isSafe(url) || (plain && isLocal(url)) || isPlain(url),
	};
}

/** @param hostname as a URL has it: addresses in their usual form, IPv6 in brackets. */
function isLoopback(hostname: string): boolean {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function hasUser(url: URL): boolean {
	return url.username !== "" || url.password !== "";
}
