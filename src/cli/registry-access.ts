import { type Result, success } from "../base/result.js";
import { type Cache, openCache } from "../oci/cache.js";
import { manifestName, parseReference, printReference, type Reference } from "../oci/reference.js";
import type { Repository } from "../oci/repository.js";
import { openRepository } from "../oci/repository-client.js";
import { storedCredentials } from "../oci/stored-credentials.js";
import { userCacheFolder } from "./user-cache-folder.js";

/** A reference of the command line, and the client of its repository. */
export interface OpenReference {
	readonly reference: Reference;
	/** The reference as places carry it: with the tag, also where the user left `latest` out. */
	readonly text: string;
	/** The tag or digest of the manifest. */
	readonly name: string;
	/** It sends nothing before its first call. */
	readonly repository: Repository;
}

/**
 * Parses `oci://...` and returns the reference with the client of its repository, which has the credentials of docker's
 * and podman's files. Fails with `oci/reference`.
 */
export function openReference(text: string, plainHttp: boolean): Result<OpenReference> {
	const parsed = parseReference(text);
	if (!parsed.ok) return parsed;
	const repository = openRepository(parsed.value, { plainHttp, credentials: storedCredentials(process.env) });
	const reference = parsed.value;
	return success({ reference, text: printReference(reference), name: manifestName(reference), repository });
}

/** Opens the cache of the user for content of registries, and returns it. */
export function userCache(): Cache {
	return openCache(userCacheFolder());
}
