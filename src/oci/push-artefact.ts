import { mapConcurrently } from "../base/concurrency.js";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { quote } from "../base/quote.js";
import { failure, type Result, success } from "../base/result.js";
import type { Artefact, ArtefactFile } from "./artefact.js";
import { digestOf } from "./digest.js";
import { clashingTitle, titleFault } from "./file-title.js";
import { type ImageManifest, printManifest } from "./image-manifest.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { CONCURRENCY } from "./registry-limits.js";
import type { Descriptor, Repository } from "./repository.js";

/** Called after each file with the number of files that are done, and of all. */
export type OnFile = (done: number, all: number) => void;

const CONFIG = new TextEncoder().encode("{}");

/**
 * Uploads the files of an artefact, then its manifest by digest, and returns the manifest's descriptor. No tag names it
 * yet: whoever looks at a tag must never see half of what is published together. Fails with `oci/title` where a path is
 * one that {@link getFiles} refuses; then nothing is uploaded.
 */
export async function uploadArtefact(
	repository: Repository,
	{ files, annotations }: Artefact,
	onFile: OnFile = () => undefined,
): Promise<Result<Descriptor>> {
	const fault = titleMistake(files);
	if (fault !== undefined) return failure([fault]);
	let done = 0;
	const config = await repository.putBlob(CONFIG, MEDIA_TYPES.config);
	if (!config.ok) return config;
	const layers = await mapConcurrently(files, CONCURRENCY, async (file) => {
		const put = await repository.putBlob(file.bytes, file.mediaType);
		if (put.ok) onFile(++done, files.length);
		return put.ok ? success(layerOf(file, put.value)) : put;
	});
	if (!layers.ok) return layers;
	return putByDigest(repository, { config: plain(config.value), layers: layers.value, annotations });
}

/** Returns the error of the first path that no pull would take (`oci/title`): what is pushed can be pulled, by everybody. */
function titleMistake(files: readonly ArtefactFile[]): Diagnostic | undefined {
	const refused = (title: string, why: string) =>
		errorDiagnostic({
			code: "oci/title",
			message: `the path ${quote(title)} ${why}, so nobody could pull it`,
			help: "rename the pattern that the file is called after",
		});
	for (const { title } of files) {
		const fault = titleFault(title);
		if (fault !== undefined) return refused(title, fault);
	}
	const clash = clashingTitle(files.map(({ title }) => title));
	return clash === undefined ? undefined : refused(clash, "is taken by another file");
}

/** Puts a manifest under its own digest and returns its descriptor. */
export async function putByDigest(repository: Repository, manifest: ImageManifest): Promise<Result<Descriptor>> {
	const bytes = printManifest(manifest);
	return repository.putManifest(digestOf(bytes), bytes, MEDIA_TYPES.manifest);
}

/** Puts a manifest that is there under a tag and returns its descriptor. */
export async function tagManifest(repository: Repository, tag: string, digest: string): Promise<Result<Descriptor>> {
	const manifest = await repository.getManifest(digest);
	if (!manifest.ok) return manifest;
	return repository.putManifest(tag, manifest.value.bytes, manifest.value.descriptor.mediaType);
}

function layerOf({ title }: ArtefactFile, descriptor: Descriptor): Descriptor {
	return { ...plain(descriptor), annotations: { [ANNOTATIONS.title]: title } };
}

/** Without whatever a registry's client might add: what stands in a manifest decides its digest. */
function plain({ mediaType, digest, size }: Descriptor): Descriptor {
	return { mediaType, digest, size };
}
