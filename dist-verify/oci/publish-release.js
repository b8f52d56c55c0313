import { failure, success } from "../base/result.js";
import { shortDigest } from "./digest.js";
import { MEDIA_TYPES } from "./media-types.js";
import { artefactManifest, uploadArtefact } from "./push-artefact.js";
import { lookUpTag } from "./tag-state.js";
/**
 * Publishes a release and returns the descriptors of its artefacts. Tags are looked up first; then everything is
 * uploaded; then the tags are moved that do not name it yet, so that a tag always names a complete artefact, and a
 * release that is there is done. Fails as the requests do, with `oci/tag-exists` where the registry lets no tag that
 * exists name another artefact, and with `oci/tag-moved` where a tag does not name the artefact in the end.
 */
export async function publishRelease(repository, { policy, gatekeeper }) {
    const parts = [];
    for (const tagged of gatekeeper === undefined ? [policy] : [policy, gatekeeper]) {
        const { descriptor, bytes } = artefactManifest(tagged.artefact);
        const state = await lookUpTag(repository, tagged.tag, descriptor.digest);
        if (!state.ok)
            return state;
        parts.push({ ...tagged, descriptor, bytes, state: state.value });
    }
    for (const { artefact, attach, descriptor, onFile } of parts) {
        const uploaded = await uploadArtefact(repository, artefact, onFile);
        if (!uploaded.ok)
            return uploaded;
        const attached = (await attach?.(descriptor)) ?? success(undefined);
        if (!attached.ok)
            return attached;
    }
    const moved = [];
    for (const part of movingOrder(parts)) {
        const fault = await moveTag(repository, part, moved);
        if (fault !== undefined)
            return failure(fault);
        moved.push(part);
    }
    for (const part of moved) {
        const fault = await confirmTag(repository, part);
        if (fault !== undefined)
            return failure(fault);
    }
    const [first, second] = parts.map(({ descriptor }) => descriptor);
    if (first === undefined)
        throw new Error("a release has an artefact");
    return success({
        policy: first,
        ...(second === undefined ? {} : { gatekeeper: second }),
        isNew: moved.length > 0,
    });
}
/**
 * The parts whose tags are to be moved. A tag that may be refused, since it exists, comes before a new one; then the
 * policies' tag comes last, since it stands for the release.
 */
function movingOrder(parts) {
    const mayExist = parts.filter(({ state }) => state.is === "other" || state.is === "unknown");
    const absent = parts.filter(({ state }) => state.is === "absent");
    return [...mayExist, ...absent.toReversed()];
}
/** Lets a tag name an artefact. Returns what prevents it. */
async function moveTag(repository, { tag, bytes, descriptor }, moved) {
    const put = await repository.putManifest(tag, bytes, MEDIA_TYPES.manifest);
    if (put.ok)
        return undefined;
    // Another machine may have published the same at the same moment, or the answer was lost.
    const state = await lookUpTag(repository, tag, descriptor.digest);
    if (state.ok && state.value.is === "same")
        return undefined;
    const isRefused = put.diagnostics.every(({ code }) => code !== "oci/unreachable");
    const existing = state.ok && state.value.is === "other" && isRefused ? state.value.digest : undefined;
    return put.diagnostics.map((diagnostic) => {
        const more = moved.map((part) => `; ${part.tag} is published already`).join("");
        if (existing === undefined)
            return { ...diagnostic, message: `${diagnostic.message}${more}` };
        const exists = `the tag ${tag} exists and names ${existing}, and the registry does not let it name another artefact`;
        const help = "publish under a new tag, or ask who runs the registry to let this one move";
        return { ...diagnostic, code: "oci/tag-exists", message: `${diagnostic.message}: ${exists}${more}`, help };
    });
}
/** Returns what tells that a tag does not name what it was put to name. */
async function confirmTag(repository, { tag, descriptor }) {
    const state = await lookUpTag(repository, tag, descriptor.digest);
    if (!state.ok)
        return state.diagnostics;
    const { value } = state;
    if (value.is === "same" || value.is === "unknown")
        return undefined;
    const names = value.is === "other" ? value.digest : "nothing";
    const message = `the tag ${tag} names ${names}, and not ${shortDigest(descriptor.digest)}, which was published under it`;
    const help = "see that nobody else publishes under this tag, and push again";
    return [repository.report({ code: "oci/tag-moved", message, help })];
}
//# sourceMappingURL=publish-release.js.map