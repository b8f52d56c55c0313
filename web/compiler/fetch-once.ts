import type { CompilerFile } from "./compiler-messages.js";

/** The cache in which the compiler stays. The service worker knows it by this name, too. */
export const COMPILER_CACHE = "patternc-compiler";

/**
 * Fetches the compiler's file, or takes it from the browser's cache, and returns its bytes. Older ones are removed from
 * the cache.
 *
 * @param onBytes is told how many bytes have come.
 * @throws where it cannot be had, or is not the published one.
 */
export async function fetchOnce(
	file: CompilerFile,
	onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	// Where a page is not from a secure origin there is no cache.
	const cache = "caches" in globalThis ? await caches.open(COMPILER_CACHE) : undefined;
	const cached = await cache?.match(file.url);
	if (cached !== undefined) {
		const bytes = new Uint8Array(await cached.arrayBuffer());
		if (await isPublished(bytes, file)) return bytes;
	}
	const response = await fetch(file.url);
	if (!response.ok) throw new Error(`the server answers ${response.status}`);
	const bytes = await readAll(response, onBytes);
	if (!(await isPublished(bytes, file))) throw new Error("it is not the published file");
	if (cache !== undefined) {
		for (const other of await cache.keys()) await cache.delete(other);
		await cache.put(file.url, new Response(bytes));
	}
	return bytes;
}

async function readAll(response: Response, onBytes: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: BlobPart[] = [];
	let length = 0;
	const reader = response.body?.getReader();
	for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
		chunks.push(part.value);
		length += part.value.byteLength;
		onBytes(length);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Tells whether the bytes are the published ones. A server that decodes what it sends, or no secure origin, leaves no way to tell. */
async function isPublished(bytes: Uint8Array<ArrayBuffer>, { sha256 }: CompilerFile): Promise<boolean> {
	if (isWasm(bytes) || globalThis.crypto?.subtle === undefined) return true;
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}

/** Tells whether bytes begin like a WebAssembly module: then they are decoded already. */
export function isWasm(bytes: Uint8Array): boolean {
	return bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d;
}
