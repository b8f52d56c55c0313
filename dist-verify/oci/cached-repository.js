import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { isDigest } from "./digest.js";
/**
 * Puts a cache in front of a repository and returns the two as one to read from. Content is requested from the registry
 * only where the cache lacks it; what a tag names is requested always.
 *
 * @param reference with the tag, as the cache stores it.
 * @param repository absent for work without the network: then a tag names what it last named, and what is lacking fails
 * with `oci/not-cached`.
 */
export function cachedRepository(cache, reference, repository) {
    const notCached = (what) => failure([
        errorDiagnostic({
            code: "oci/not-cached",
            message: `${what} is not in the cache, and the network is not to be used`,
            help: "run the command once without --offline",
            place: { file: reference },
        }),
    ]);
    async function cachedManifest(descriptor) {
        const bytes = descriptor === undefined ? undefined : await cache.get(descriptor.digest);
        return descriptor === undefined || bytes === undefined
            ? undefined
            : { descriptor: { ...descriptor, size: bytes.length }, bytes };
    }
    return {
        async getManifest(name) {
            const recalled = isDigest(name) || repository === undefined ? await cache.recall(keyOf(name)) : undefined;
            // What a digest names never changes.
            const cached = await cachedManifest(isDigest(name) && recalled?.digest !== name ? undefined : recalled);
            if (cached !== undefined)
                return success(cached);
            if (repository === undefined)
                return notCached(isDigest(name) ? name : "what the tag names");
            const fetched = await repository.getManifest(name);
            if (!fetched.ok)
                return fetched;
            const { descriptor, bytes } = fetched.value;
            await cache.put(bytes);
            await cache.remember(keyOf(name), descriptor);
            await cache.remember(descriptor.digest, descriptor);
            return fetched;
        },
        async getBlob(descriptor) {
            const bytes = await cache.get(descriptor.digest);
            if (bytes !== undefined && bytes.length === descriptor.size)
                return success(bytes);
            if (repository === undefined)
                return notCached(`the layer ${descriptor.digest}`);
            const fetched = await repository.getBlob(descriptor);
            if (fetched.ok)
                await cache.put(fetched.value);
            return fetched;
        },
    };
    /** A digest means the same in every repository. Another tag than the reference's is that of a signature. */
    function keyOf(name) {
        if (isDigest(name))
            return name;
        return reference.endsWith(`:${name}`) ? reference : `${reference} ${name}`;
    }
}
//# sourceMappingURL=cached-repository.js.map