import { type Result, success } from "../base/result.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
import { type BundleInfo, builtDigests, bundleInfo } from "./bundle-info.js";
import { ANNOTATIONS } from "./media-types.js";
import { proofsOf } from "./proof-artefact.js";
import type { FoundArtefact } from "./pull-artefact.js";
import { type ProofInfo, readProof } from "./read-proof.js";
import type { Repository } from "./repository.js";

/** What is in a bundle, or in an artefact of a registry, as `patternc inspect` prints it. */
export interface InspectionReport {
	/** The file or reference, as the user named it. */
	readonly subject: string;
	/** Absent for a file. */
	readonly artefact?: ArtefactInfo;
	/** Absent in an artefact that has none: the one for Gatekeeper. */
	readonly bundle?: BundleInfo;
	/** Absent where the registry did not tell which there are. */
	readonly proofs?: readonly AttachedProof[];
}

/** What is said of an artefact. */
export interface ArtefactInfo {
	readonly digest: string;
	/** The digest of the index around it, if there is one. */
	readonly index?: string;
	/** What kind of artefact it is, as a media type. */
	readonly artifactType?: string;
	/** There only where the artefact itself, and not its bundle, is signed with the key that was given. */
	readonly signature?: "verified";
	readonly mediaType: string;
	readonly annotations: Readonly<Record<string, string>>;
	readonly layers: readonly LayerInfo[];
}

/** What is said of a layer of an artefact. `size` in bytes. */
export interface LayerInfo {
	readonly title?: string;
	readonly mediaType: string;
	readonly digest: string;
	readonly size: number;
}

/** What is said of a proof that is attached to an artefact. */
export interface AttachedProof extends Omit<ProofInfo, "subjects"> {
	readonly digest: string;
	/** Whether its subjects include the bundle of the artefact. */
	readonly ofThisBundle: boolean;
}

/**
 * Returns what is in the bundle of a file.
 *
 * @param file as the user named it.
 */
export function inspectBundle(bundle: OpenedBundle, file: string): InspectionReport {
	return { subject: file, bundle: bundleInfo(bundle), proofs: [] };
}

/**
 * Returns what is in an artefact, and the proofs that are attached to it. What is no proof is left out; where the registry
 * does not tell, there are no proofs in the report, and a warning beside it.
 *
 * @param bundle its bundle, if it has one.
 * @param reference as the user named it, with the tag.
 * @param isVerified whether the artefact is signed itself, with the key that was given.
 */
export async function inspectArtefact(
	repository: Repository,
	{ descriptor, manifest, index }: FoundArtefact,
	bundle: OpenedBundle | undefined,
	reference: string,
	isVerified = false,
): Promise<Result<InspectionReport>> {
	const { proofs, diagnostics } = await proofsOf(repository, descriptor.digest, reference);
	const digests = bundle === undefined ? [] : await builtDigests(bundle);
	const { mediaType, digest } = descriptor;
	const report: InspectionReport = {
		subject: reference,
		artefact: {
			...{ digest, mediaType, annotations: manifest.annotations },
			...(index === undefined ? {} : { index: index.digest }),
			...(manifest.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
			...(isVerified ? { signature: "verified" as const } : {}),
			layers: manifest.layers.map(({ annotations, artifactType: _, ...layer }) => {
				const title = annotations?.[ANNOTATIONS.title];
				return { ...(title === undefined ? {} : { title }), ...layer };
			}),
		},
		...(bundle === undefined ? {} : { bundle: bundleInfo(bundle) }),
		...(diagnostics.length > 0 && proofs.length === 0
			? {}
			: {
					proofs: proofs.flatMap((attached) => {
						const proof = readProof(attached.bytes);
						if (proof === undefined) return [];
						const { subjects, ...rest } = proof;
						const ofThisBundle = subjects.some((hex) => digests.includes(`sha256:${hex}`));
						return [{ digest: attached.digest, ...rest, ofThisBundle }];
					}),
				}),
	};
	return success(report, diagnostics);
}
