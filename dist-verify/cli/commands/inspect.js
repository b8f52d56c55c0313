import { failure, success } from "../../base/result.js";
import { inspectArtefact, inspectBundle } from "../../oci/inspection.js";
import { bundleLayer, findArtefact, getBundle } from "../../oci/pull-artefact.js";
import { isReference } from "../../oci/reference.js";
import { inspectionJson, inspectionText } from "../../report/inspection-text.js";
import { styleFor } from "../../report/style.js";
import { openBundle } from "../../targets/bundle/open-bundle.js";
import { readBundleFile } from "../bundle-file.js";
import { readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { openReference } from "../registry-access.js";
import { acceptSignedArtefact } from "../signed-artefact.js";
import { reportDiagnostics } from "../terminal.js";
import { readVerification } from "../verification-options.js";
import { unsignedArtefact } from "../verify-artefact.js";
/** Runs `patternc inspect`: prints the content of a bundle or of an artefact, and returns the exit code. */
export async function inspect(subject, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json"], {
        inputs: [subject],
        files: [options.verify],
    });
    if (!outputs.ok)
        return reportDiagnostics(outputs.diagnostics, terminal);
    const verification = await readVerification(options);
    if (!verification.ok)
        return reportDiagnostics(verification.diagnostics, terminal);
    const inspection = isReference(subject)
        ? await inspectReference(subject, options, verification.value, terminal)
        : await inspectFile(subject, verification.value);
    if (!inspection.ok)
        return reportDiagnostics(inspection.diagnostics, terminal);
    const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json"
        ? inspectionJson(inspection.value)
        : inspectionText(inspection.value, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
    return reportDiagnostics([...inspection.diagnostics, ...outputErrors], terminal);
}
async function inspectFile(file, verification) {
    const bytes = await readBundleFile(file);
    if (!bytes.ok)
        return bytes;
    const bundle = await openBundle(bytes.value, file, verification);
    return bundle.ok ? success(inspectBundle(bundle.value, file)) : bundle;
}
async function inspectReference(input, options, verification, terminal) {
    const opened = await openReference(input, options, terminal);
    if (!opened.ok)
        return opened;
    const inspection = await inspectOpen(opened.value, verification);
    opened.value.line.end();
    return inspection;
}
async function inspectOpen({ repository, name, text }, verification) {
    const artefact = await findArtefact(repository, name, text);
    if (!artefact.ok)
        return artefact;
    const describe = (bundle, isVerified) => inspectArtefact(repository, artefact.value, bundle, text, isVerified);
    const accept = (faults) => verification === undefined
        ? failure(faults)
        : acceptSignedArtefact(repository, artefact.value, verification, faults, text);
    // The artefact for Gatekeeper has no bundle.
    if (bundleLayer(artefact.value.manifest) === undefined) {
        if (verification === undefined)
            return describe(undefined, false);
        const accepted = await accept([unsignedArtefact(text)]);
        return accepted.ok ? describe(undefined, true) : accepted;
    }
    const bytes = await getBundle(repository, artefact.value, text);
    if (!bytes.ok)
        return bytes;
    const bundle = await openBundle(bytes.value, text, verification);
    if (bundle.ok)
        return describe(bundle.value, false);
    const accepted = await accept(bundle.diagnostics);
    if (!accepted.ok)
        return accepted;
    const opened = await openBundle(bytes.value, text);
    return opened.ok ? describe(opened.value, true) : opened;
}
//# sourceMappingURL=inspect.js.map