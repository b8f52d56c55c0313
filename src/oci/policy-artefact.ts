import { compareCodePoints } from "../base/json.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
import type { GatekeeperFile } from "../targets/gatekeeper/gatekeeper-files.js";
import { type Artefact, BUNDLE_TITLE } from "./artefact.js";
import { MEDIA_TYPES } from "./media-types.js";

/**
 * Annotations by the keys of the OCI image specification. None comes from a clock: the same input has the same digest.
 */
export type ArtefactAnnotations = Readonly<Record<string, string>>;

/**
 * Makes the policy artefact: the bundle, for OPA and patternc, then each Rego file that is in it, titled with its path,
 * for Conftest and oras. It depends on the bundle and the annotations alone, so a bundle that was built and signed
 * elsewhere gives the artefact that its builder would have made.
 */
export function policyArtefact(
	{ bytes, files }: Pick<OpenedBundle, "bytes" | "files">,
	annotations: ArtefactAnnotations,
): Artefact {
	const rego = files
		.filter(({ path }) => path.endsWith(".rego"))
		.toSorted((a, b) => compareCodePoints(a.path, b.path))
		.map((file) => ({ title: file.path, mediaType: MEDIA_TYPES.file, bytes: file.bytes }));
	const bundle = { title: BUNDLE_TITLE, mediaType: MEDIA_TYPES.bundle, bytes };
	return { type: MEDIA_TYPES.policyArtefact, files: [bundle, ...rego], annotations };
}

/** The files of the target Gatekeeper that gator reads as policies. Suites, pages and the SyncSet have other uses. */
const POLICY_FILES = /^(templates|constraints)\/(?!kustomization\.yaml$)[^/]+\.yaml$/;

/** Makes the artefact for Gatekeeper: ConstraintTemplates and constraints, as `gator test --image` reads them. */
export function gatekeeperArtefact(files: readonly GatekeeperFile[], annotations: ArtefactAnnotations): Artefact {
	const layers = files
		.filter(({ path }) => POLICY_FILES.test(path))
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
	return { type: MEDIA_TYPES.gatekeeperArtefact, files: layers, annotations };
}

/** Returns the tag of the artefact for Gatekeeper, beside the tag of the policy artefact. */
export function gatekeeperTag(tag: string): string {
	return `${tag}-gatekeeper`;
}
