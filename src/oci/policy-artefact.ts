import { compareCodePoints } from "../base/json.js";
import { type Result, success } from "../base/result.js";
import { unpackArchive } from "../targets/bundle/archive.js";
import type { GatekeeperFile } from "../targets/gatekeeper/gatekeeper-files.js";
import { type Artefact, BUNDLE_TITLE } from "./artefact.js";
import { MEDIA_TYPES } from "./media-types.js";

/** By the keys of the OCI image specification. Nothing of them may come from a clock: the same input has the same digest. */
export type ArtefactAnnotations = Readonly<Record<string, string>>;

/**
 * The policy artefact: the bundle, for OPA and patternc, then each Rego file that is in it, titled with its path, for
 * Conftest and oras. It depends on the bundle and the annotations alone, so a bundle that was built and signed elsewhere has
 * the artefact that its builder would have made.
 *
 * @param file the name that places carry.
 */
export async function policyArtefact(
	bundle: Uint8Array,
	annotations: ArtefactAnnotations,
	file: string,
): Promise<Result<Artefact>> {
	const unpacked = unpackArchive(bundle, file);
	if (!unpacked.ok) return unpacked;
	const rego = unpacked.value
		.filter(({ path }) => path.endsWith(".rego"))
		.toSorted((a, b) => compareCodePoints(a.path, b.path))
		.map(({ path, bytes }) => ({ title: path, mediaType: MEDIA_TYPES.file, bytes }));
	const layers = [{ title: BUNDLE_TITLE, mediaType: MEDIA_TYPES.bundle, bytes: bundle }, ...rego];
	return success({ files: layers, annotations });
}

/** Folders of the target Gatekeeper that gator judges by; suites, pages and the SyncSet are for other uses. */
const JUDGED_BY = /^(templates|constraints)\/(?!kustomization\.yaml$)[^/]+\.yaml$/;

/** The artefact for Gatekeeper: ConstraintTemplates and constraints, as `gator test --image` reads them. */
export function gatekeeperArtefact(files: readonly GatekeeperFile[], annotations: ArtefactAnnotations): Artefact {
	const layers = files
		.filter(({ path }) => JUDGED_BY.test(path))
		.map(({ path, content }) => ({
			title: path,
			mediaType: MEDIA_TYPES.yaml,
			bytes: new TextEncoder().encode(content),
		}))
		// Templates first: a constraint can be applied only where its template already is.
		.toSorted(
			(a, b) =>
				compareCodePoints(b.title.split("/")[0] ?? "", a.title.split("/")[0] ?? "") ||
				compareCodePoints(a.title, b.title),
		);
	return { files: layers, annotations };
}

/** The tag of the artefact for Gatekeeper beside that of the policy artefact. */
export function gatekeeperTag(tag: string): string {
	return `${tag}-gatekeeper`;
}
