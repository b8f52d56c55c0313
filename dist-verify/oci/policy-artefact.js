import { compareCodePoints } from "../base/json.js";
import { conftestFront } from "../emit/conftest-main.js";
import { BUNDLE_TITLE } from "./artefact.js";
import { MEDIA_TYPES } from "./media-types.js";
/**
 * Makes the policy artefact: the bundle, for OPA and patternc, then each Rego file that is in it, titled with its path,
 * for Conftest and oras; with a prefix also the package `main`, which the bundle has not. It depends on the bundle and the annotations alone, so a bundle that was built and signed
 * elsewhere gives the artefact that its builder would have made.
 */
export function policyArtefact({ bytes, files, manifest }, annotations) {
    const prefix = manifest.settings?.packagePrefix;
    const front = prefix === undefined ? [] : [conftestFront(prefix)];
    const rego = [
        ...files.filter(({ path }) => path.endsWith(".rego")),
        ...front.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    ]
        .toSorted((a, b) => compareCodePoints(a.path, b.path))
        .map((file) => ({ title: file.path, mediaType: MEDIA_TYPES.file, bytes: file.bytes }));
    const bundle = { title: BUNDLE_TITLE, mediaType: MEDIA_TYPES.bundle, bytes };
    return { type: MEDIA_TYPES.policyArtefact, files: [bundle, ...rego], annotations };
}
/**
 * The files of the target Gatekeeper that gator reads as policies, in the form that reviews objects: manifests in files
 * seldom have their Namespaces. Suites, pages and SyncSets have other uses.
 */
const POLICY_FILES = /^by-object\/((templates|constraints)\/(?!kustomization\.yaml$)[^/]+\.yaml)$/;
/** Makes the artefact for gator: ConstraintTemplates and constraints, as `gator test --image` reads them. */
export function gatekeeperArtefact(files, annotations) {
    const layers = files
        .flatMap(({ path, content }) => {
        const title = POLICY_FILES.exec(path)?.[1];
        const bytes = new TextEncoder().encode(content);
        return title === undefined ? [] : [{ title, mediaType: MEDIA_TYPES.yaml, bytes }];
    })
        // Templates first: a constraint can be applied only where its template already is.
        .toSorted((a, b) => compareCodePoints(b.title.split("/")[0] ?? "", a.title.split("/")[0] ?? "") ||
        compareCodePoints(a.title, b.title));
    return { type: MEDIA_TYPES.gatekeeperArtefact, files: layers, annotations };
}
/** Returns the tag of the artefact for Gatekeeper, beside the tag of the policy artefact. */
export function gatekeeperTag(tag) {
    return `${tag}-gatekeeper`;
}
//# sourceMappingURL=policy-artefact.js.map