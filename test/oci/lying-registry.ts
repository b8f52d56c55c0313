import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { bytesOf, digestOf } from "./memory-repository.js";

/** A registry that gives out what no honest one would, on the loopback interface. */
export interface LyingRegistry {
	readonly host: string;
	/** Serves a blob, and gives its descriptor. */
	blob(text: string, mediaType?: string): { mediaType: string; digest: string; size: number };
	/** Serves a manifest under a tag of the repository `bad`, as it is. */
	manifest(tag: string, document: unknown, mediaType?: string): void;
	/** Paths that were asked for. */
	readonly asked: string[];
	stop(): Promise<void>;
}

export async function startLyingRegistry(): Promise<LyingRegistry> {
	const served = new Map<string, { bytes: Uint8Array; mediaType: string }>();
	const asked: string[] = [];
	const server = createServer(({ url = "", method }, response) => {
		asked.push(url);
		const found = served.get(url);
		if (found === undefined) return response.writeHead(404, { "content-type": "application/json" }).end("{}");
		const headers = { "content-type": found.mediaType, "content-length": found.bytes.length };
		return response.writeHead(200, headers).end(method === "HEAD" ? undefined : found.bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		blob(text, mediaType = MEDIA_TYPES.file) {
			const bytes = bytesOf(text);
			const digest = digestOf(bytes);
			served.set(`/v2/bad/blobs/${digest}`, { bytes, mediaType: "application/octet-stream" });
			return { mediaType, digest, size: bytes.length };
		},
		manifest(tag, document, mediaType = MEDIA_TYPES.manifest) {
			served.set(`/v2/bad/manifests/${tag}`, { bytes: bytesOf(document), mediaType });
		},
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
