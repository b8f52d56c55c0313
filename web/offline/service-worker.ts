/*
 * Keeps the site for the times without its server. Assets have their hash in their name, so one that is there is never
 * asked for again. Pages come from the server where it answers.
 */

/** What the build puts in: the version of the site, its first pages and assets, and the compiler. */
declare const SITE: { readonly version: string; readonly files: readonly string[]; readonly compiler: string };

/** The parts of a service worker that the types of a page lack. */
interface ServiceWorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ServiceWorkerEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
declare const self: {
	readonly location: Location;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
	addEventListener(name: "install" | "activate", listener: (event: ServiceWorkerEvent) => void): void;
	addEventListener(name: "fetch", listener: (event: FetchEvent) => void): void;
};

const CACHE = `patternc-site-${SITE.version}`;
const SCOPE = new URL("./", self.location.href);
const compiler = new URL(SITE.compiler, SCOPE).href;

self.addEventListener("install", (event) => {
	event.waitUntil(
		caches
			.open(CACHE)
			.then((cache) => cache.addAll(SITE.files.map((file) => new URL(file, SCOPE).href)))
			.then(() => self.skipWaiting()),
	);
});

self.addEventListener("activate", (event) => event.waitUntil(settle()));

async function settle(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith("patternc-site-") && name !== CACHE) await caches.delete(name);
	await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
	const { request } = event;
	// The compiler's worker has a cache of its own.
	if (request.method !== "GET" || !request.url.startsWith(SCOPE.href) || request.url === compiler) return;
	event.respondWith(
		request.url.startsWith(new URL("assets/", SCOPE).href) ? fromCacheFirst(request) : fromServerFirst(request),
	);
});

async function fromCacheFirst(request: Request): Promise<Response> {
	const cached = await caches.match(request, { ignoreSearch: true });
	return cached ?? fetched(request);
}

async function fromServerFirst(request: Request): Promise<Response> {
	try {
		return await fetched(request);
	} catch (error) {
		const cached = await caches.match(request, { ignoreSearch: true });
		if (cached !== undefined) return cached;
		const absent = request.mode === "navigate" ? await caches.match(new URL("404.html", SCOPE).href) : undefined;
		if (absent === undefined) throw error;
		return absent;
	}
}

async function fetched(request: Request): Promise<Response> {
	const response = await fetch(request);
	if (response.ok && response.type === "basic") await (await caches.open(CACHE)).put(request, response.clone());
	return response;
}

// A module of its own: its names are not those of pages.
export {};
