import { success } from "../base/result.js";
import { getBlob } from "./blob-download.js";
import { putBlob } from "./blob-upload.js";
import type { CredentialSource } from "./credentials.js";
import { digestOf } from "./digest.js";
import { createHttpClient, type HttpEnvironment } from "./http-client.js";
import { getManifest, putManifest } from "./manifests.js";
import type { Reference } from "./reference.js";
import { listReferrers } from "./referrers.js";
import { addReferrer } from "./referrers-tag.js";
import { REGISTRY_LIMITS, type RegistryLimits } from "./registry-limits.js";
import type { Repository } from "./repository.js";
import type { RetryPolicy } from "./retry-policy.js";
import { openSession } from "./session.js";
import { listTags } from "./tags.js";
import type { TransferProgress } from "./transfer-progress.js";

/** How a repository is reached. */
export interface RepositoryOptions {
	/** The source of credentials where a registry asks for some: `storedCredentials`. Default: none. */
	readonly credentials?: CredentialSource;
	/** Plain HTTP also to what is not the loopback interface. */
	readonly plainHttp?: boolean;
	/** HTTPS also on the loopback interface. Default: plain HTTP there. */
	readonly secure?: boolean;
	/** Called with the purpose of each request, as in "could not ...". */
	readonly onRequest?: (purpose: string) => void;
	/** Called while blobs are transferred. */
	readonly progress?: (progress: TransferProgress) => void;
	/** What differs from `RETRY_POLICY`. */
	readonly retryPolicy?: Partial<RetryPolicy>;
	/** What differs from `REGISTRY_LIMITS`. */
	readonly limits?: Partial<RegistryLimits>;
	/** What differs from `HTTP_ENVIRONMENT`: for tests. */
	readonly environment?: Partial<HttpEnvironment>;
}

/**
 * Opens the repository of a reference, over the OCI distribution protocol. Nothing is sent before the first call. Every
 * call ends in bounded time (`RetryPolicy`) and reads a bounded number of bytes (`RegistryLimits`).
 */
export function openRepository(reference: Reference, options: RepositoryOptions = {}): Repository {
	const limits = { ...REGISTRY_LIMITS, ...options.limits };
	const progress = options.progress ?? (() => undefined);
	const session = openSession({
		reference,
		plainHttp: options.plainHttp ?? false,
		secure: options.secure ?? false,
		...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
		credentials: options.credentials ?? (async () => success(undefined)),
		client: createHttpClient(options.retryPolicy, options.environment),
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
		report: session.report,
	};
}
