import type { Diagnostic } from "../../src/base/diagnostic.js";
import type { Result } from "../../src/base/result.js";
import { parseReference, type Reference } from "../../src/oci/reference.js";
import type { Descriptor, Repository } from "../../src/oci/repository.js";
import type { RepositoryOptions } from "../../src/oci/repository-client.js";

/** Password of the user `tester` in the registries of the tests: a test greps all that is said for it. */
export const PASSWORD = "hunter2-Zm9vYmFy";

export const IMAGE_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
export const IMAGE_INDEX = "application/vnd.oci.image.index.v1+json";

export function referenceOf(text: string): Reference {
	return must(parseReference(text));
}

/** The value of what must have one. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
	return result.value;
}

/** The only diagnostic of what must have failed. */
export function faultOf(result: Result<unknown>): Diagnostic {
	const [fault, ...others] = result.diagnostics;
	if (result.ok || fault === undefined || others.length > 0) throw new Error(JSON.stringify(result));
	return fault;
}

export function bytesOf(value: unknown): Uint8Array {
	return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

/** An image manifest of one layer, and perhaps about another manifest. */
export function manifestOf(layer: Descriptor, config: Descriptor, more: object = {}): Uint8Array {
	return bytesOf({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers: [layer], ...more });
}

/** Pushes an artefact with one layer under a tag. */
export async function pushSample(repository: Repository, tag: string, text: string, more: object = {}) {
	const config = must(await repository.putBlob(bytesOf("{}"), "application/vnd.oci.image.config.v1+json"));
	const layer = must(await repository.putBlob(bytesOf(text), "application/octet-stream"));
	const manifest = manifestOf(layer, config, more);
	return { layer, manifest, put: await repository.putManifest(tag, manifest, IMAGE_MANIFEST) };
}

/**
 * A registry that fails is asked again at once. How long it is waited for says a test that waits: machines can be busy.
 */
export const HURRIED: RepositoryOptions = { environment: { sleep: async () => undefined } };
