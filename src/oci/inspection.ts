import { type Result, success } from "../base/result.js";
import type { BundleVerification } from "../targets/bundle/signature.js";
import { type BundleInfo, builtDigests, bundleFacts } from "./bundle-info.js";
import { ANNOTATIONS } from "./media-types.js";
import { proofsOf } from "./proof-artefact.js";
import type { FoundArtefact } from "./pull-artefact.js";
import { type ProofInfo, readProof } from "./read-proof.js";
import type { Repository } from "./repository.js";

/** What is in a bundle, or in an artefact of a registry. */
export interface InspectionReport {
	/** As it was asked for. */
	readonly subject: string;
	/** Absent for a file. */
	readonly artefact?: ArtefactInfo;
	/** Absent in an artefact that has none: the one for Gatekeeper. */
	readonly bundle?: BundleInfo;
	readonly proofs: readonly AttachedProof[];
}

export interface ArtefactInfo {
	readonly digest: string;
	readonly mediaType: string;
	readonly annotations: Readonly<Record<string, string>>;
	readonly layers: readonly LayerInfo[];
}

export interface LayerInfo {
	readonly title?: string;
	readonly mediaType: string;
	readonly digest: string;
	readonly size: number;
}

export interface AttachedProof extends Omit<ProofInfo, "subjects"> {
	readonly digest: string;
	/** Whether it speaks of this very bundle. */
	readonly ofThisBundle: boolean;
}

/** What is in the bundle of a file. */
export async function inspectBundle(
	bytes: Uint8Array,
	file: string,
	verification?: BundleVerification,
): Promise<Result<InspectionReport>> {
	const bundle = await bundleFacts(bytes, file, verification);
	return bundle.ok ? success({ subject: file, bundle: bundle.value, proofs: [] }) : bundle;
}

/**
 * What is in an artefact, and what is attached to it.
 *
 * @param bundle its bundle, if it has one, as it was got.
 */
export async function inspectArtefact(
	repository: Repository,
	{ descriptor, manifest }: FoundArtefact,
	bundle: Uint8Array | undefined,
	reference: string,
	verification?: BundleVerification,
): Promise<Result<InspectionReport>> {
	const facts = bundle === undefined ? undefined : await bundleFacts(bundle, reference, verification);
	if (facts?.ok === false) return facts;
	const proofs = await proofsOf(repository, descriptor.digest, reference);
	const known = bundle === undefined ? [] : await builtDigests(bundle, reference);
	const { mediaType, digest } = descriptor;
	return success({
		subject: reference,
		artefact: {
			...{ digest, mediaType, annotations: manifest.annotations },
			layers: manifest.layers.map(({ annotations, artifactType: _, ...layer }) => {
				const title = annotations?.[ANNOTATIONS.title];
				return { ...(title === undefined ? {} : { title }), ...layer };
			}),
		},
		...(facts === undefined ? {} : { bundle: facts.value }),
		proofs: proofs.flatMap(({ digest: own, bytes }) => {
			const proof = readProof(bytes);
			if (proof === undefined) return [];
			const { subjects, ...rest } = proof;
			return [{ digest: own, ...rest, ofThisBundle: subjects.some((hex) => known.includes(`sha256:${hex}`)) }];
		}),
	});
}
