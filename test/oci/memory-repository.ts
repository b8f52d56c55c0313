import { createHash } from "node:crypto";
import { type Diagnostic, errorDiagnostic } from "../../src/base/diagnostic.js";
import { failure, type Result, success } from "../../src/base/result.js";
import type { FetchedManifest, Repository } from "../../src/oci/repository.js";

/** A repository without a registry, whose content a test can look at and spoil. */
export interface MemoryRepository extends Repository {
	readonly blobs: Map<string, Uint8Array>;
	/** By tag and by digest. */
	readonly manifests: Map<string, FetchedManifest>;
	/** What was asked, in order: `getManifest 1.0`. */
	readonly asked: string[];
}

export function memoryRepository(): MemoryRepository {
	const blobs = new Map<string, Uint8Array>();
	const manifests = new Map<string, FetchedManifest>();
	const asked: string[] = [];
	const lacking = (what: string) =>
		failure([errorDiagnostic({ code: "oci/not-found", message: `no ${what}`, help: "push it first" })]);
	return {
		blobs,
		manifests,
		asked,
		async putBlob(bytes, mediaType) {
			asked.push(`putBlob ${mediaType}`);
			const digest = digestOf(bytes);
			blobs.set(digest, bytes);
			return success({ mediaType, digest, size: bytes.length });
		},
		async putManifest(name, bytes, mediaType) {
			asked.push(`putManifest ${name}`);
			const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
			manifests.set(name, { descriptor, bytes }).set(descriptor.digest, { descriptor, bytes });
			return success(descriptor);
		},
		async getManifest(name) {
			asked.push(`getManifest ${name}`);
			const got = manifests.get(name);
			return got === undefined ? lacking(name) : success(got);
		},
		async getBlob({ digest }) {
			asked.push(`getBlob ${digest}`);
			const got = blobs.get(digest);
			return got === undefined ? lacking(digest) : success(got);
		},
		async referrers(digest) {
			const all = new Map([...manifests.values()].map((manifest) => [manifest.descriptor.digest, manifest]));
			return success(
				[...all.values()]
					.filter(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).subject?.digest === digest)
					.map(({ descriptor }) => descriptor),
			);
		},
		report: errorDiagnostic,
		tags: async () => success([...manifests.keys()].filter((name) => !name.includes(":"))),
	};
}

export function digestOf(bytes: Uint8Array): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export function bytesOf(value: unknown): Uint8Array {
	return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

/** The value of what must have one. */
export function valueIn<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
	return result.value;
}

/** The only diagnostic of what must have failed. */
export function faultIn(result: Result<unknown>): Diagnostic {
	const [fault, ...others] = result.diagnostics;
	if (result.ok || fault === undefined || others.length > 0) throw new Error(JSON.stringify(result));
	return fault;
}
