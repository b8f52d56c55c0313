import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import type { Cache } from "./cache.js";
import { isDigest } from "./digest.js";
import type { ReadableRepository } from "./pull-artefact.js";
import type { Descriptor, FetchedManifest, Repository } from "./repository.js";

/**
 * A repository as it is read, with a cache in front. Content is asked of the registry only where the cache lacks it; what
 * a tag names, always.
 *
 * @param reference with the tag, as the cache remembers it.
 * @param repository absent for work without the network: then a tag names what it last named, and `oci/not-cached` says
 * what is lacking.
 */
export function cachedRepository(
	cache: Cache,
	reference: string,
	repository: Repository | undefined,
): ReadableRepository {
	const notCached = <T>(what: string): Result<T> =>
		failure([
			errorDiagnostic({
				code: "oci/not-cached",
				message: `${what} is not in the cache, and the network is not to be used`,
				help: "run the command once without --offline",
				place: { file: reference },
			}),
		]);

	async function known(descriptor: Descriptor | undefined): Promise<FetchedManifest | undefined> {
		const bytes = descriptor === undefined ? undefined : await cache.get(descriptor.digest);
		return descriptor === undefined || bytes === undefined
			? undefined
			: { descriptor: { ...descriptor, size: bytes.length }, bytes };
	}

	return {
		async getManifest(name) {
			const recalled = isDigest(name) || repository === undefined ? await cache.recall(keyOf(name)) : undefined;
			// What a digest names is no matter of memory.
			const there = await known(isDigest(name) && recalled?.digest !== name ? undefined : recalled);
			if (there !== undefined) return success(there);
			if (repository === undefined) return notCached(isDigest(name) ? name : "what the tag names");
			const got = await repository.getManifest(name);
			if (!got.ok) return got;
			const { descriptor, bytes } = got.value;
			await cache.put(bytes);
			await cache.remember(keyOf(name), descriptor);
			await cache.remember(descriptor.digest, descriptor);
			return got;
		},
		async getBlob(descriptor) {
			const bytes = await cache.get(descriptor.digest);
			if (bytes !== undefined && bytes.length === descriptor.size) return success(bytes);
			if (repository === undefined) return notCached(`the layer ${descriptor.digest}`);
			const got = await repository.getBlob(descriptor);
			if (got.ok) await cache.put(got.value);
			return got;
		},
	};

	/** A digest means the same in every repository. */
	function keyOf(name: string): string {
		return isDigest(name) ? name : reference;
	}
}
