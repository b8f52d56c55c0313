import { type Result, success } from "../base/result.js";
import { shortDigest } from "./digest.js";
import type { Repository } from "./repository.js";

/** What a tag names, compared with what it is to name. */
export type TagState =
	| { readonly is: "same" }
	| { readonly is: "absent" }
	/** `digest`: shortened for messages. */
	| { readonly is: "other"; readonly digest: string }
	/** The registry does not tell this account. */
	| { readonly is: "unknown" };

/**
 * Looks up what a tag names. Fails with `oci/unreachable` where the registry cannot be asked, and with what is wrong with
 * the credentials.
 */
export async function lookUpTag(
	repository: Pick<Repository, "getManifest">,
	tag: string,
	digest: string,
): Promise<Result<TagState>> {
	const manifest = await repository.getManifest(tag);
	if (manifest.ok) {
		const named = manifest.value.descriptor.digest;
		return success(named === digest ? { is: "same" } : { is: "other", digest: shortDigest(named) });
	}
	const codes = manifest.diagnostics.map(({ code }) => code);
	if (codes.includes("oci/not-found")) return success({ is: "absent" });
	if (codes.some((code) => code === "oci/unreachable" || code === "oci/credentials")) return manifest;
	return success({ is: "unknown" });
}
