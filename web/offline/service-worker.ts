/*
 * Keeps the site for the times without its server. Assets have their hash in their name, so one that is there is never
 * asked for again. Pages come from the server where it answers.
 */

/** What the build puts in: the version of the site, its assets, the file with all its pages and examples, and the compiler. */
declare const SITE: {
	readonly version: string;
	readonly files: readonly string[];
	readonly pack: string;
	readonly compiler: string;
};

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

const PREFIX = "patternc-site-";
const CACHE = `${PREFIX}${SITE.version}`;
const SCOPE = new URL("./", self.location.href);
const compiler = new URL(SITE.compiler, SCOPE).href;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(settle()));

/** Keeps the whole site. Where something cannot be had there is no new version: what was kept before stays. */
async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	await Promise.all([...SITE.files.map((file) => keepAsset(cache, addressOf(file))), keepPages(cache)]);
	await self.skipWaiting();
}

function addressOf(file: string): string {
	return new URL(file, SCOPE).href;
}

/** Keeps an asset, which the version before may have: its name carries a hash. */
async function keepAsset(cache: Cache, address: string): Promise<void> {
	const before = await caches.match(address);
	await (before === undefined ? cache.add(address) : cache.put(address, before));
}

async function keepPages(cache: Cache): Promise<void> {
	const response = await fetch(addressOf(SITE.pack));
	if (!response.ok) throw new Error(`the server answers ${response.status}`);
	const texts = JSON.parse(await decompressed(await response.blob())) as Readonly<Record<string, string>>;
	await Promise.all(
		Object.entries(texts).map(([file, text]) => {
			const type = file.endsWith(".html") ? "text/html; charset=utf-8" : "application/json";
			return cache.put(addressOf(file), new Response(text, { headers: { "Content-Type": type } }));
		}),
	);
}

/** The text of a file that is compressed, unless the server has decoded what it sent. */
async function decompressed(file: Blob): Promise<string> {
	const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
	return first === 0x1f ? new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).text() : file.text();
}

/** Drops old versions but for the last one: its pages may be open, and load a part of theirs later. */
async function settle(): Promise<void> {
	const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
	for (const name of others.slice(0, -1)) await caches.delete(name);
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
	return (await kept(request.url)) ?? fetched(request);
}

async function fromServerFirst(request: Request): Promise<Response> {
	try {
		return await fetched(request);
	} catch (error) {
		const found = await kept(request.url);
		if (found !== undefined) return found;
		const absent = request.mode === "navigate" ? await kept(addressOf("404.html")) : undefined;
		if (absent === undefined) throw error;
		return absent;
	}
}

/** What is kept of an address: of this version, or else of the one before. */
async function kept(address: string): Promise<Response | undefined> {
	const own = await caches.open(CACHE);
	return (await own.match(fileOf(address))) ?? (await caches.match(fileOf(address)));
}

async function fetched(request: Request): Promise<Response> {
	const response = await fetch(request);
	if (response.ok && response.type === "basic")
		await (await caches.open(CACHE)).put(fileOf(request.url), response.clone());
	return response;
}

/** The address of a file, whatever is asked of it. A folder is its first page. */
function fileOf(address: string): string {
	const { origin, pathname } = new URL(address);
	return `${origin}${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
}

// A module of its own: its names are not those of pages.
export {};
