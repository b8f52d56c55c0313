import { compareCodePoints } from "../base/json.js";
import { type Result, success } from "../base/result.js";
import { unpackArchive } from "../targets/bundle/archive.js";
import type { TargetFile } from "../targets/targets.js";
import { type Artefact, BUNDLE_TITLE } from "./artefact.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";

/** What the annotations of an artefact say, where it is known. */
export interface ArtefactFacts {
	/** RFC 3339. Never the clock's: the same input must have the same digest. */
	readonly created?: string;
	readonly version?: string;
	readonly revision?: string;
	readonly source?: string;
	readonly licenses?: string;
}

/**
 * The policy artefact: the bundle, for OPA and patternc, then each Rego file that is in it, titled with its path, for
 * Conftest and oras. It depends on the bundle and the facts alone, so a bundle that was built and signed elsewhere has
 * the artefact that its builder would have made.
 *
 * @param file the name that places carry.
 */
export async function policyArtefact(
	bundle: Uint8Array,
	facts: ArtefactFacts,
	file: string,
): Promise<Result<Artefact>> {
	const unpacked = await unpackArchive(bundle, file);
	if (!unpacked.ok) return unpacked;
	const rego = unpacked.value
		.filter(({ path }) => path.endsWith(".rego"))
		.toSorted((a, b) => compareCodePoints(a.path, b.path))
		.map(({ path, bytes }) => ({ title: path, mediaType: MEDIA_TYPES.file, bytes }));
	const layers = [{ title: BUNDLE_TITLE, mediaType: MEDIA_TYPES.bundle, bytes: bundle }, ...rego];
	return success({ files: layers, annotations: annotationsOf(facts) });
}

/** Folders of the target Gatekeeper that gator judges by; suites, pages and the SyncSet are for other uses. */
const JUDGED_BY = /^gatekeeper\/(templates|constraints)\/(?!kustomization\.yaml$)[^/]+\.yaml$/;

/** The artefact for Gatekeeper: ConstraintTemplates and constraints, as `gator test --image` reads them. */
export function gatekeeperArtefact(files: readonly TargetFile[], facts: ArtefactFacts): Artefact {
	const layers = files
		.filter(({ path }) => JUDGED_BY.test(path))
		.map(({ path, content }) => ({
			title: path.slice("gatekeeper/".length),
			mediaType: MEDIA_TYPES.yaml,
			bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
		}))
		// Templates first: a constraint can be applied only where its template already is.
		.toSorted(
			(a, b) =>
				compareCodePoints(b.title.split("/")[0] ?? "", a.title.split("/")[0] ?? "") ||
				compareCodePoints(a.title, b.title),
		);
	return { files: layers, annotations: annotationsOf(facts) };
}

/** The tag of the artefact for Gatekeeper beside that of the policy artefact. */
export function gatekeeperTag(tag: string): string {
	return `${tag}-gatekeeper`;
}

function annotationsOf(facts: ArtefactFacts): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(facts).map(([name, value]) => [ANNOTATIONS[name as keyof ArtefactFacts], value]),
	);
}
