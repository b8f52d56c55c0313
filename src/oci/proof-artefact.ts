import { isJsonList, isJsonObject, type Json, ownValue } from "../base/json.js";
import type { Result } from "../base/result.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { findArtefact } from "./pull-artefact.js";
import { putByDigest } from "./push-artefact.js";
import type { Descriptor, Repository } from "./repository.js";

const EMPTY = new TextEncoder().encode("{}");

/** How many of the artefacts that refer to one are read. */
const MAX_REFERRERS = 20;

/**
 * Attaches a proof to an artefact and returns the descriptor of its manifest, whose subject is the artefact. The
 * statement is uploaded as it is, `application/vnd.in-toto+json`, or in its DSSE envelope where it is signed.
 */
export async function attachProof(
	repository: Repository,
	subject: Descriptor,
	proof: Uint8Array,
): Promise<Result<Descriptor>> {
	const type = isEnvelope(proof) ? MEDIA_TYPES.envelope : MEDIA_TYPES.statement;
	const config = await repository.putBlob(EMPTY, MEDIA_TYPES.empty);
	if (!config.ok) return config;
	const { mediaType, digest, size } = subject;
	const blob = await repository.putBlob(proof, type);
	if (!blob.ok) return blob;
	return putByDigest(repository, {
		artifactType: type,
		config: { mediaType: MEDIA_TYPES.empty, digest: config.value.digest, size: EMPTY.length },
		layers: [
			{
				...{ mediaType: type, digest: blob.value.digest, size: proof.length },
				annotations: { [ANNOTATIONS.title]: "proof.json" },
			},
		],
		subject: { mediaType, digest, size },
		annotations: {},
	});
}

/** Downloads the proofs that refer to an artefact. What else refers to it, or cannot be downloaded, is left out. */
export async function proofsOf(
	repository: Repository,
	digest: string,
	reference: string,
): Promise<readonly { readonly digest: string; readonly bytes: Uint8Array }[]> {
	const listed = await repository.referrers(digest);
	if (!listed.ok) return [];
	const proofs: { digest: string; bytes: Uint8Array }[] = [];
	for (const referrer of listed.value.slice(0, MAX_REFERRERS)) {
		const artefact = await findArtefact(repository, referrer.digest, reference);
		// Whoever may push can let anything refer to it: what is no proof must not keep the artefact from being looked
		// at.
		const [layer] =
			artefact.ok && artefact.value.manifest.subject?.digest === digest ? artefact.value.manifest.layers : [];
		if (layer === undefined || ![MEDIA_TYPES.statement, MEDIA_TYPES.envelope].some((type) => type === layer.mediaType))
			continue;
		const bytes = await repository.getBlob(layer);
		if (!bytes.ok) continue;
		proofs.push({ digest: referrer.digest, bytes: bytes.value });
	}
	return proofs;
}

function isEnvelope(bytes: Uint8Array): boolean {
	const document = jsonOf(bytes);
	return isJsonObject(document) && isJsonList(ownValue(document, "signatures"));
}

function jsonOf(bytes: Uint8Array): Json | undefined {
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as Json;
	} catch {
		return undefined;
	}
}
