import { failure, success } from "../base/result.js";
import { usageError } from "./terminal.js";
/**
 * Reads the options of verification and returns how a bundle must be signed; `undefined` without `--verify`. Fails with
 * `usage/option`, and as `readKeyFile` and `readVerificationKey` do.
 */
export async function readVerification({ verify, keyid, scope, }) {
    if (verify === undefined) {
        if (keyid === undefined && scope === undefined)
            return success(undefined);
        // Ignoring them would suggest that something was verified.
        const option = keyid === undefined ? "--scope" : "--keyid";
        return failure([usageError(`${option} means nothing without --verify`, "give --verify KEY as well")]);
    }
    const [{ readKeyFile }, { readVerificationKey }] = await Promise.all([
        import("./key-file.js"),
        import("../targets/bundle/signing-key.js"),
    ]);
    const pem = await readKeyFile(verify);
    if (!pem.ok)
        return pem;
    const key = readVerificationKey(pem.value, verify);
    if (!key.ok)
        return key;
    return success({
        key: key.value,
        ...(keyid === undefined ? {} : { keyId: keyid }),
        ...(scope === undefined ? {} : { scope }),
    });
}
//# sourceMappingURL=verification-options.js.map