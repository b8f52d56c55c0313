import { pluralize } from "../../base/pluralize.js";
import { success } from "../../base/result.js";
import { gatekeeperTag } from "../../oci/policy-artefact.js";
import { attachProof } from "../../oci/proof-artefact.js";
import { publishRelease } from "../../oci/publish-release.js";
import { isTag, printReference, repositoryName } from "../../oci/reference.js";
import { signArtefact } from "../../oci/sign-artefact.js";
import { readSigningKeyFile } from "../key-file.js";
import { printText } from "../outputs.js";
import { makePublication } from "../publication.js";
import { openReference } from "../registry-access.js";
import { reportDiagnostics, usageError } from "../terminal.js";
/**
 * Runs `patternc push`: publishes the policies of patterns in a registry, all or none, and returns the exit code. It
 * prints the reference with its digest on standard output.
 */
export async function push([target = "", ...paths], options, terminal) {
    const opened = await openReference(target, options, terminal);
    if (!opened.ok)
        return reportDiagnostics(opened.diagnostics, terminal);
    const { reference, repository, text, line } = opened.value;
    const { tag, digest } = reference;
    if (tag === undefined || digest !== undefined)
        return reportDiagnostics([usageError("what is pushed is named by a tag, not by a digest", "write oci://host/name:tag")], terminal);
    const { bundle, namespace, packagePrefix } = options;
    if (bundle !== undefined && (paths.length > 0 || namespace !== undefined || packagePrefix !== undefined)) {
        const help = "leave out the patterns, --namespace and --package-prefix, or --bundle";
        return reportDiagnostics([usageError("--bundle publishes what was built, and builds nothing", help)], terminal);
    }
    if (options.gatekeeper && !isTag(gatekeeperTag(tag)))
        return reportDiagnostics([usageError("the tag is too long for a second one beside it", "shorten it, or add --no-gatekeeper")], terminal);
    const key = options.key === undefined ? success(undefined) : await readSigningKeyFile(options.key);
    if (!key.ok)
        return reportDiagnostics(key.diagnostics, terminal);
    const publication = await makePublication(paths, tag, options);
    const exit = reportDiagnostics(publication.diagnostics, terminal, options.quiet);
    if (!publication.ok)
        return exit;
    const { policy, gatekeeper, proof } = publication.value;
    const sign = async (subject) => key.value === undefined
        ? success(undefined)
        : signArtefact({ repository, name: repositoryName(reference), reference: text }, subject, key.value);
    const published = await publishRelease(repository, releaseOf(repository, tag, publication.value, sign, line));
    line.end();
    if (!published.ok)
        return reportDiagnostics(published.diagnostics, terminal);
    if (!options.quiet) {
        const files = policy.files.length + (gatekeeper?.files.length ?? 0) + (proof === undefined ? 0 : 1);
        const beside = gatekeeper === undefined ? "" : `, for Gatekeeper under ${gatekeeperTag(tag)}`;
        const done = published.value.isNew ? "published" : "published before, and there:";
        terminal.err(`${done} ${pluralize(files, "file")}${beside}${proof === undefined ? "" : ", with a proof"}${key.value === undefined ? "" : ", signed"}\n`);
    }
    const printed = `${printReference({ ...reference, digest: published.value.policy.digest })}\n`;
    return reportDiagnostics(await printText(printed, "the reference", terminal), terminal);
}
/** @param sign signs an artefact that is uploaded. */
function releaseOf(repository, tag, { policy, gatekeeper, proof }, sign, line) {
    const onFile = (part) => (done, all) => line.label(`${part} ${done} of ${all} files`);
    const attach = async (subject) => {
        const attached = proof === undefined ? success(undefined) : await attachProof(repository, subject, proof);
        return attached.ok ? sign(subject) : attached;
    };
    return {
        policy: { tag, artefact: policy, attach, onFile: onFile("policies") },
        ...(gatekeeper === undefined
            ? {}
            : {
                gatekeeper: {
                    ...{ tag: gatekeeperTag(tag), artefact: gatekeeper },
                    ...{ attach: sign, onFile: onFile("for Gatekeeper") },
                },
            }),
    };
}
//# sourceMappingURL=push.js.map