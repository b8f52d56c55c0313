import { pluralize } from "../../base/pluralize.js";
import { findArtefact, getFiles } from "../../oci/pull-artefact.js";
import { printReference } from "../../oci/reference.js";
import { replaceFolder } from "../artefact-folder.js";
import { printText } from "../outputs.js";
import { openReference } from "../registry-access.js";
import { acceptSignedArtefact } from "../signed-artefact.js";
import { reportDiagnostics } from "../terminal.js";
import { readVerification } from "../verification-options.js";
import { verifyArtefact } from "../verify-artefact.js";
/**
 * Runs `patternc pull`: writes the files of an artefact into a folder, all or none, and returns the exit code. It
 * prints the reference with its digest on standard output.
 */
export async function pull(source, options, terminal) {
    const opened = await openReference(source, options, terminal);
    if (!opened.ok)
        return reportDiagnostics(opened.diagnostics, terminal);
    const verification = await readVerification(options);
    if (!verification.ok)
        return reportDiagnostics(verification.diagnostics, terminal);
    const { reference, repository, name, text, line } = opened.value;
    const artefact = await findArtefact(repository, name, text);
    if (!artefact.ok) {
        line.end();
        return reportDiagnostics(artefact.diagnostics, terminal);
    }
    const files = await getFiles(repository, artefact.value, text, (done, all) => line.label(`pulled ${done} of ${all} files`));
    if (!files.ok) {
        line.end();
        return reportDiagnostics(files.diagnostics, terminal);
    }
    const inBundle = await verifyArtefact(files.value, verification.value, text);
    const verified = inBundle.ok || verification.value === undefined
        ? inBundle
        : await acceptSignedArtefact(repository, artefact.value, verification.value, inBundle.diagnostics, text);
    line.end();
    if (!verified.ok)
        return reportDiagnostics(verified.diagnostics, terminal);
    const out = options.out ?? reference.repository.split("/").at(-1) ?? "patterns";
    const tree = files.value.map(({ title, bytes }) => ({ path: title, content: bytes }));
    const fault = await replaceFolder(out, tree);
    if (fault !== undefined)
        return reportDiagnostics([fault], terminal);
    if (!options.quiet)
        terminal.err(`${pluralize(tree.length, "file")} in ${out}\n`);
    const printed = `${printReference({ ...reference, digest: artefact.value.descriptor.digest })}\n`;
    return reportDiagnostics(await printText(printed, "the reference", terminal), terminal);
}
//# sourceMappingURL=pull.js.map