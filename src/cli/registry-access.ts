import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { type Result, success } from "../base/result.js";
import { type Cache, openCache } from "../oci/cache.js";
import { manifestName, parseReference, printReference, type Reference } from "../oci/reference.js";
import type { Repository } from "../oci/repository.js";
import { openRepository } from "../oci/repository-client.js";
import { storedCredentials } from "../oci/stored-credentials.js";

/** A reference of the command line, and where it leads. */
export interface OpenReference {
	readonly reference: Reference;
	/** As places carry it: with the tag, also where that goes without saying. */
	readonly text: string;
	/** The tag or digest that is asked for. */
	readonly name: string;
	/** Nothing is sent before something is asked of it. */
	readonly repository: Repository;
}

/** Opens the repository of `oci://...`, as whom docker's and podman's files say; `oci/reference` where it is none. */
export function openReference(text: string, plainHttp: boolean): Result<OpenReference> {
	const parsed = parseReference(text);
	if (!parsed.ok) return parsed;
	const repository = openRepository(parsed.value, { plainHttp, credentials: storedCredentials(process.env) });
	const reference = parsed.value;
	return success({ reference, text: printReference(reference), name: manifestName(reference), repository });
}

/** The cache of this user: below $XDG_CACHE_HOME, else below `~/.cache`. */
export function userCache(): Cache {
	const given = process.env.XDG_CACHE_HOME ?? "";
	// The specification has relative paths passed over.
	return openCache(join(isAbsolute(given) ? given : join(homedir(), ".cache"), "patternc"));
}
