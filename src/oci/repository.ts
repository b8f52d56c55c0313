import type { Diagnostic } from "../base/diagnostic.js";
import type { Result } from "../base/result.js";
import type { OciFault } from "./oci-fault.js";

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

/** A manifest as the registry sent it: the digest is that of the bytes. */
export interface FetchedManifest {
	readonly descriptor: Descriptor;
	readonly bytes: Uint8Array;
}

/**
 * One repository of a registry. Whatever is downloaded has the digest that was requested. A failure is a diagnostic with
 * a code `oci/...`, never an exception.
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
	/**
	 * Gets a manifest.
	 *
	 * @param name a tag or a digest.
	 */
	getManifest(name: string): Promise<Result<FetchedManifest>>;
	/** Downloads a whole blob: as many bytes as the descriptor says, with its digest. */
	getBlob(descriptor: Descriptor): Promise<Result<Uint8Array>>;
	/**
	 * Lists the manifests that refer to this one, from the referrers API or, where there is none, the tag that stands
	 * in for it.
	 */
	referrers(digest: string): Promise<Result<readonly Descriptor[]>>;
	/** Lists all tags, in the registry's order. */
	tags(): Promise<Result<readonly string[]>>;
	/** Makes a diagnostic about the reference of the repository. */
	report(fault: OciFault): Diagnostic;
}
