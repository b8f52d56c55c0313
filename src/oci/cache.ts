import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject, type Json, ownValue, stableStringify } from "../base/json.js";
import { sha256Hex } from "../base/sha256.js";
import { storeInCache } from "../base/store-in-cache.js";
import { digestOf, isDigest } from "./digest.js";
import type { Descriptor } from "./repository.js";

/**
 * Content from registries, by digest, and what tags last named. Content that was changed in the folder is not returned;
 * a failure to write is ignored, since the cache can do without.
 */
export interface Cache {
	/** Returns content by its digest; `undefined` where it is not there or has another digest. */
	get(digest: string): Promise<Uint8Array | undefined>;
	/** Stores content under its digest. */
	put(bytes: Uint8Array): Promise<void>;
	/** Returns what a reference last named. */
	recall(reference: string): Promise<Descriptor | undefined>;
	/** Stores what a reference names now. */
	remember(reference: string, descriptor: Descriptor): Promise<void>;
}

/** Opens the cache in a folder. The folder is made when something is first stored. */
export function openCache(folder: string): Cache {
	const blobFile = (digest: string) => join(folder, "blobs", "sha256", digest.slice("sha256:".length));
	// A reference is somebody's text: its hash is a name that leads nowhere.
	const tagFile = (reference: string) => join(folder, "tags", `${sha256Hex(reference)}.json`);
	return {
		async get(digest) {
			if (!isDigest(digest)) return undefined;
			const bytes = await readFile(blobFile(digest)).catch(() => undefined);
			return bytes !== undefined && digestOf(bytes) === digest ? bytes : undefined;
		},
		put: (bytes) => storeInCache(blobFile(digestOf(bytes)), bytes),
		async recall(reference) {
			const text = await readFile(tagFile(reference), "utf8").catch(() => "null");
			const { mediaType, digest, size } = descriptorOf(text);
			if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest)) return undefined;
			return { mediaType, digest, size: Number(size) };
		},
		remember: (reference, { mediaType, digest, size }) =>
			storeInCache(tagFile(reference), stableStringify({ reference, mediaType, digest, size })),
	};
}

function descriptorOf(text: string): Readonly<Record<string, Json | undefined>> {
	try {
		const value = JSON.parse(text) as Json;
		if (!isJsonObject(value)) return {};
		return Object.fromEntries(["mediaType", "digest", "size"].map((key) => [key, ownValue(value, key)]));
	} catch {
		return {};
	}
}
