import type { Result } from "../base/result.js";

/** Content of a registry by its digest, as the OCI image specification describes it. */
export interface Descriptor {
	readonly mediaType: string;
	/** `sha256:` and 64 hex digits. */
	readonly digest: string;
	/** In bytes. */
	readonly size: number;
	/** What the manifest is for; on those that refer to another one. */
	readonly artifactType?: string;
	readonly annotations?: Readonly<Record<string, string>>;
}

/** A manifest as it was got: its bytes are what the digest is of. */
export interface FetchedManifest {
	readonly descriptor: Descriptor;
	readonly bytes: Uint8Array;
}

/**
 * One repository of a registry. Whatever is got has the digest that was asked for; what goes wrong is a diagnostic of the
 * stage `oci`, never an exception.
 */
export interface Repository {
	/** Uploads a blob, unless the registry has it. */
	putBlob(bytes: Uint8Array, mediaType: string): Promise<Result<Descriptor>>;
	/**
	 * Puts a manifest under a tag, or under its own digest.
	 *
	 * @param name a tag or a digest.
	 */
	putManifest(name: string, bytes: Uint8Array, mediaType: string): Promise<Result<Descriptor>>;
	/** @param name a tag or a digest. */
	getManifest(name: string): Promise<Result<FetchedManifest>>;
	/** The whole blob: no more bytes than the descriptor says, and no other ones. */
	getBlob(descriptor: Descriptor): Promise<Result<Uint8Array>>;
	/** Manifests that refer to this one, from the referrers API or, where there is none, the tag that stands in for it. */
	referrers(digest: string): Promise<Result<readonly Descriptor[]>>;
	tags(): Promise<Result<readonly string[]>>;
}
