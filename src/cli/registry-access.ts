import { failure, type Result, success } from "../base/result.js";
import { type Cache, openCache } from "../oci/cache.js";
import { networkFetch } from "../oci/network-fetch.js";
import { manifestName, parseReference, printReference, type Reference } from "../oci/reference.js";
import type { Repository } from "../oci/repository.js";
import { openRepository } from "../oci/repository-client.js";
import { storedCredentials } from "../oci/stored-credentials.js";
import { readCaFile } from "./ca-file.js";
import { type Terminal, usageError } from "./terminal.js";
import { TransferLine } from "./transfer-line.js";
import { userCacheFolder } from "./user-cache-folder.js";

/** The options with which commands reach a registry. */
export interface RegistryOptions {
	/** Allows plain HTTP to hosts beyond the loopback interface. */
	readonly plainHttp: boolean;
	/** A file with certificates of further authorities. With it, HTTPS is spoken on the loopback interface, too. */
	readonly caFile?: string;
	/** Seconds that the registry may take in all. Default: those of `RETRY_POLICY`. */
	readonly timeout?: number;
}

/** A reference of the command line, and the client of its repository. */
export interface OpenReference {
	readonly reference: Reference;
	/** The reference as places carry it: with the tag, also where the user left `latest` out. */
	readonly text: string;
	/** The tag or digest of the manifest. */
	readonly name: string;
	/** It sends nothing before its first call. */
	readonly repository: Repository;
	/** Shows what the client does; the caller ends it. */
	readonly line: TransferLine;
}

/**
 * Parses `oci://...` and returns the reference with the client of its repository, which has the credentials of docker's
 * and podman's files and goes through the proxy of the environment. Fails with `oci/reference`, and for `--ca-file` as
 * `readCaFile` does.
 */
export async function openReference(
	text: string,
	{ plainHttp, caFile, timeout }: RegistryOptions,
	terminal: Pick<Terminal, "progress">,
): Promise<Result<OpenReference>> {
	const parsed = parseReference(text);
	if (!parsed.ok) return parsed;
	if (plainHttp && caFile !== undefined)
		return failure([usageError("--ca-file is for HTTPS, and --plain-http goes without", "leave one of them out")]);
	const authorities = caFile === undefined ? success(undefined) : await readCaFile(caFile);
	if (!authorities.ok) return authorities;
	const reference = parsed.value;
	const line = new TransferLine(terminal);
	const repository = openRepository(reference, {
		...{ plainHttp, secure: caFile !== undefined, credentials: storedCredentials(process.env) },
		...{ onRequest: line.request, progress: line.transfer },
		...(timeout === undefined ? {} : { retryPolicy: { totalTimeout: timeout * 1_000 } }),
		environment: {
			fetch: networkFetch({
				environment: process.env,
				...(authorities.value === undefined ? {} : { authorities: authorities.value }),
			}),
		},
	});
	return success({ reference, text: printReference(reference), name: manifestName(reference), repository, line });
}

/** Opens the cache of the user for content of registries, and returns it. */
export function userCache(): Cache {
	return openCache(userCacheFolder());
}
