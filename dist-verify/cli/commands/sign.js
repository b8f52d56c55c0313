import { didYouMean } from "../../base/did-you-mean.js";
import { isReference } from "../../oci/reference.js";
import { openBundle } from "../../targets/bundle/open-bundle.js";
import { signFiles } from "../../targets/bundle/sign-bundle.js";
import { SIGNING_ALGORITHMS } from "../../targets/bundle/signing-key.js";
import { readBundleFile } from "../bundle-file.js";
import { EXIT } from "../exit-code.js";
import { readSigningKeyFile } from "../key-file.js";
import { outputTargetMistakes } from "../output-targets.js";
import { unwritable } from "../outputs.js";
import { reportDiagnostics, usageError } from "../terminal.js";
import { writeFileAtomic } from "../write-file.js";
/**
 * Runs `patternc sign`: signs a bundle that patternc built, in its file or into another one, or what a tag of a registry
 * names, and returns the exit code.
 * The file is complete or unchanged. A bundle that `patternc check` would refuse is not signed.
 */
export async function sign(file, options, terminal) {
    const { key: keyFile, keyid, scope, algorithm, out = file } = options;
    const usage = usageErrors(file, options);
    if (keyFile === undefined || usage.length > 0)
        return reportDiagnostics(usage, terminal);
    const mistakes = outputTargetMistakes({ outputs: isReference(out) ? [] : [out], files: [keyFile] });
    if (mistakes.length > 0)
        return reportDiagnostics(mistakes, terminal);
    const key = await readSigningKeyFile(keyFile);
    if (!key.ok)
        return reportDiagnostics(key.diagnostics, terminal);
    if (algorithm !== undefined && algorithm !== key.value.algorithm) {
        const message = `the key is for ${key.value.algorithm}, and ${algorithm} is asked for`;
        return reportDiagnostics([usageError(message, `leave --algorithm out, or give a key for ${algorithm}`)], terminal);
    }
    if (isReference(file))
        return (await import("../sign-published.js")).signPublished(file, key.value, options, terminal);
    const bytes = await readBundleFile(file);
    if (!bytes.ok)
        return reportDiagnostics(bytes.diagnostics, terminal);
    const bundle = await openBundle(bytes.value, file);
    if (!bundle.ok)
        return reportDiagnostics(bundle.diagnostics, terminal);
    const signed = await signFiles(bundle.value.files, file, {
        key: key.value,
        ...(keyid === undefined ? {} : { keyId: keyid }),
        ...(scope === undefined ? {} : { scope }),
    });
    if (!signed.ok)
        return reportDiagnostics(signed.diagnostics, terminal);
    try {
        await writeFileAtomic(out, signed.value);
    }
    catch (error) {
        return reportDiagnostics([unwritable(out, error, "the signed bundle")], terminal);
    }
    if (!options.quiet)
        terminal.err(`${out} is signed (${key.value.algorithm})\n`);
    return EXIT.CLEAN;
}
function usageErrors(file, { key, keyid, scope, algorithm, out }) {
    const errors = [];
    if (key === undefined)
        errors.push(usageError("no key is given", "give --key PRIVATE.PEM"));
    if (keyid === "" || scope === "")
        errors.push(usageError("an empty --keyid or --scope means none", "leave it out"));
    if (isReference(file) && (keyid ?? scope ?? out) !== undefined) {
        const help = "leave them out, or sign the file of a bundle";
        errors.push(usageError("--keyid, --scope and --out are for the file of a bundle", help));
    }
    if (algorithm !== undefined && !SIGNING_ALGORITHMS.includes(algorithm)) {
        const message = `unknown algorithm ${JSON.stringify(algorithm)}`;
        errors.push(usageError(message, didYouMean(algorithm, SIGNING_ALGORITHMS)));
    }
    return errors;
}
//# sourceMappingURL=sign.js.map