import { gatekeeperTag } from "../oci/policy-artefact.js";
import { findArtefact } from "../oci/pull-artefact.js";
import { isTag, repositoryName } from "../oci/reference.js";
import { signArtefact } from "../oci/sign-artefact.js";
import { EXIT } from "./exit-code.js";
import { openReference } from "./registry-access.js";
import { reportDiagnostics } from "./terminal.js";
/**
 * Signs what a reference names, and the artefact for Gatekeeper under the tag beside it, if there is one. Returns the
 * exit code. What the key has signed before stays as it is.
 */
export async function signPublished(input, key, options, terminal) {
    const opened = await openReference(input, options, terminal);
    if (!opened.ok)
        return reportDiagnostics(opened.diagnostics, terminal);
    const { reference, repository, line, text } = opened.value;
    const signed = [];
    for (const name of namesToSign(opened.value)) {
        const found = await findArtefact(repository, name, text);
        const isMissing = name !== opened.value.name && found.diagnostics.some(({ code }) => code === "oci/not-found");
        if (isMissing)
            continue;
        const subject = found.ok ? subjectOf(found.value) : undefined;
        const result = subject === undefined
            ? found
            : await signArtefact({ repository, name: repositoryName(reference), reference: text }, subject, key);
        if (!result.ok) {
            line.end();
            return reportDiagnostics(result.diagnostics, terminal);
        }
        signed.push(name);
    }
    line.end();
    if (!options.quiet)
        terminal.err(`signed (${key.algorithm}): ${signed.join(" and ")}\n`);
    return EXIT.CLEAN;
}
function namesToSign({ reference: { tag, digest }, name }) {
    if (tag === undefined || digest !== undefined || !isTag(gatekeeperTag(tag)))
        return [name];
    return [name, gatekeeperTag(tag)];
}
/** What a tag names: the index, where one is around the artefact, since others verify that. */
function subjectOf({ descriptor, index }) {
    return index ?? descriptor;
}
//# sourceMappingURL=sign-published.js.map