import { mapConcurrently } from "../base/concurrency.js";
import { quote } from "../base/quote.js";
import { failure, type Result, success } from "../base/result.js";
import { type ArtefactFile, BUNDLE_TITLE } from "./artefact.js";
import { clashingTitle, titleFault } from "./file-title.js";
import { type ImageManifest, readManifest } from "./image-manifest.js";
import { artefactInIndex, isIndex } from "./manifest-index.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { ociDiagnostic } from "./oci-fault.js";
import type { OnFile } from "./push-artefact.js";
import { CONCURRENCY } from "./registry-limits.js";
import type { Descriptor, FetchedManifest, Repository } from "./repository.js";

/** The part of a repository that reading an artefact needs. */
export type ReadableRepository = Pick<Repository, "getManifest" | "getBlob">;

/** The manifest of an artefact, and what names it. */
export interface FoundArtefact {
	readonly descriptor: Descriptor;
	readonly manifest: ImageManifest;
	/** The index around it, if there is one. */
	readonly index?: Descriptor;
}

/** Media types of layers that are files. */
const FILE_TYPES: readonly string[] = [MEDIA_TYPES.bundle, MEDIA_TYPES.file, MEDIA_TYPES.yaml];

const HELP = "name an artefact that `patternc push` published";

/**
 * Gets the manifest of an artefact by tag or digest, without its files, also where an index of one artefact is around it.
 * Fails as {@link readManifest} and {@link artefactInIndex} do.
 *
 * @param reference the name that places carry.
 */
export async function findArtefact(
	repository: ReadableRepository,
	name: string,
	reference: string,
): Promise<Result<FoundArtefact>> {
	const fetched = await repository.getManifest(name);
	if (!fetched.ok) return fetched;
	if (!isIndex(fetched.value)) return foundIn(fetched.value, reference);
	const only = artefactInIndex(fetched.value, reference);
	if (!only.ok) return only;
	const inner = await repository.getManifest(only.value.digest);
	if (!inner.ok) return inner;
	// An index in an index is refused as what it is.
	const found = foundIn(inner.value, reference);
	return found.ok ? success({ ...found.value, index: fetched.value.descriptor }) : found;
}

function foundIn(fetched: FetchedManifest, reference: string): Result<FoundArtefact> {
	const manifest = readManifest(fetched, reference);
	return manifest.ok ? success({ descriptor: fetched.descriptor, manifest: manifest.value }) : manifest;
}

/** Returns the layer with the bundle, which is the one that OPA takes: the first gzipped tarball. */
export function bundleLayer({ layers }: ImageManifest): Descriptor | undefined {
	return layers.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
}

/** Downloads the bundle of an artefact and returns its bytes. Fails with `oci/no-bundle` where there is none. */
export async function getBundle(
	repository: ReadableRepository,
	{ manifest }: FoundArtefact,
	reference: string,
): Promise<Result<Uint8Array>> {
	const layer = bundleLayer(manifest);
	if (layer !== undefined) return repository.getBlob(layer);
	const message = "the artefact has no bundle: no layer is a gzipped tarball";
	const help = "name the artefact with the policies; the one for Gatekeeper, <tag>-gatekeeper, has none";
	return failure([ociDiagnostic({ code: "oci/no-bundle", message, help }, reference)]);
}

/**
 * Downloads all files of an artefact and returns them in the order of its layers. Fails with `oci/title` where a path is
 * no path below a folder or two are the same, and with `oci/layout` where a layer is no file; both before any download.
 */
export async function getFiles(
	repository: ReadableRepository,
	{ manifest: { layers } }: FoundArtefact,
	reference: string,
	onFile: OnFile = () => undefined,
): Promise<Result<readonly ArtefactFile[]>> {
	const refused = (code: string, message: string) => failure([ociDiagnostic({ code, message, help: HELP }, reference)]);
	const titled = layers.map((layer) => ({ layer, title: titleOf(layer) }));
	for (const { layer, title } of titled) {
		if (!FILE_TYPES.includes(layer.mediaType))
			return refused("oci/layout", `a layer is ${quote(layer.mediaType)}: no file`);
		if (title === undefined) return refused("oci/layout", "a layer has no title: it is no file");
		const fault = titleFault(title);
		if (fault !== undefined) return refused("oci/title", `the path ${quote(title)} of a layer ${fault}`);
	}
	const clash = clashingTitle(titled.map(({ title }) => title ?? ""));
	if (clash !== undefined) return refused("oci/title", `the path ${quote(clash)} of a layer is taken by another layer`);
	let done = 0;
	return mapConcurrently(titled, CONCURRENCY, async ({ layer, title = "" }) => {
		const bytes = await repository.getBlob(layer);
		if (!bytes.ok) return bytes;
		onFile(++done, layers.length);
		return success({ title, mediaType: layer.mediaType, bytes: bytes.value });
	});
}

/** A bundle that somebody pushed alone may have no title. */
function titleOf({ annotations, mediaType }: Descriptor): string | undefined {
	return annotations?.[ANNOTATIONS.title] ?? (mediaType === MEDIA_TYPES.bundle ? BUNDLE_TITLE : undefined);
}
