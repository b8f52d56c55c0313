import { success } from "../base/result.js";
import { getBlob } from "./blob-download.js";
import { putBlob } from "./blob-upload.js";
import type { CredentialSource } from "./credentials.js";
import { digestOf } from "./digest.js";
import { getManifest, putManifest } from "./manifests.js";
import { PATIENCE, type Patience, SURROUNDINGS, type Surroundings } from "./patience.js";
import type { Progress } from "./progress.js";
import type { Reference } from "./reference.js";
import { listReferrers } from "./referrers.js";
import { addReferrer } from "./referrers-tag.js";
import type { Repository } from "./registry.js";
import { REGISTRY_LIMITS, type RegistryLimits } from "./registry-limits.js";
import { openSession } from "./session.js";
import { listTags } from "./tags.js";

export interface RepositoryOptions {
	/** Whom to say we are where a registry asks: `storedCredentials` of the environment. Default: nobody. */
	readonly credentials?: CredentialSource;
	/** Plain HTTP also to what is not the loopback interface. */
	readonly plainHttp?: boolean;
	readonly progress?: (progress: Progress) => void;
	readonly patience?: Partial<Patience>;
	readonly limits?: Partial<RegistryLimits>;
	readonly surroundings?: Partial<Surroundings>;
}

/**
 * The repository of a reference, over the OCI distribution protocol. Nothing is sent before something is asked. Every
 * call ends in bounded time (`Patience`) and reads a bounded number of bytes (`RegistryLimits`).
 */
export function openRepository(reference: Reference, options: RepositoryOptions = {}): Repository {
	const limits = { ...REGISTRY_LIMITS, ...options.limits };
	const progress = options.progress ?? (() => undefined);
	const session = openSession({
		reference,
		plainHttp: options.plainHttp ?? false,
		credentials: options.credentials ?? (async () => success(undefined)),
		patience: { ...PATIENCE, ...options.patience },
		surroundings: { ...SURROUNDINGS, ...options.surroundings },
	});
	return {
		putBlob: (bytes, mediaType) =>
			putBlob(session, { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes, progress),
		putManifest: async (name, bytes, mediaType) => {
			const put = await putManifest(session, name, bytes, mediaType);
			if (!put.ok) return put;
			const { descriptor, subject, isReferrer } = put.value;
			if (subject === undefined || isReferrer) return success(descriptor);
			const added = await addReferrer(session, subject, descriptor, bytes, limits.manifest);
			return added.ok ? success(descriptor) : added;
		},
		getManifest: (name) => getManifest(session, name, limits.manifest),
		getBlob: (descriptor) => getBlob(session, descriptor, limits.blob, progress),
		referrers: (digest) => listReferrers(session, digest, limits),
		tags: () => listTags(session, limits),
	};
}
