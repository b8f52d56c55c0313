import { isJsonList, isJsonObject } from "../../base/json.js";
import { valueAt } from "../../base/json-pointer.js";
import { failure, success } from "../../base/result.js";
import { documentOf } from "../../document/document-of.js";
import { normaliseDocument } from "../../document/source-document.js";
import { kindCatalogOf } from "../../pattern/kind-catalog.js";
import { kindsFileOf } from "../../pattern/kinds-file.js";
import { isFieldsByKind } from "../../plan/field-tree.js";
import { packagePrefix } from "../../rego/package-prefix.js";
import { unpackArchive } from "./archive.js";
import { bundleFault } from "./bundle-fault.js";
import { bundleJson } from "./bundle-json.js";
import { SIGNATURES } from "./signature.js";
import { wasmAbi } from "./wasm-abi.js";
import { interfaceFault } from "./wasm-interface.js";
/**
 * Unpacks a bundle that patternc built and returns its contents. Fails as {@link readPolicy} does, and with `bundle/abi`
 * where its WASM is for another runner.
 *
 * @param file the name that places carry.
 */
export async function openPolicy(bytes, file, verification) {
    const policy = await readPolicy(bytes, file, verification);
    const fault = policy.ok ? runnable(policy.value.wasm, file) : undefined;
    return fault === undefined ? policy : failure([fault]);
}
/**
 * Unpacks a bundle and returns its contents, without a look into its WASM; with a verification, only if it is signed
 * accordingly (`verifyFiles`). Nothing of the bundle is run. Fails with `bundle/foreign` for a bundle of another maker,
 * and as {@link unpackArchive} does.
 *
 * @param file the name that places carry.
 */
export async function readPolicy(bytes, file, verification) {
    const unpacked = unpackArchive(bytes, file);
    if (!unpacked.ok)
        return unpacked;
    const files = unpacked.value;
    if (verification !== undefined) {
        // Loaded where a key asks for it, like all that only some runs need.
        const { verifyFiles } = await import("./verify-bundle.js");
        const verified = await verifyFiles(files, file, verification);
        if (!verified.ok)
            return verified;
    }
    const manifest = jsonOf(files, ".manifest");
    const metadata = valueAt(manifest, ["metadata", "patternc"]);
    const entrypoint = valueAt(metadata, ["wasm", "entrypoint"]);
    const fields = valueAt(metadata, ["fields"]);
    const wasm = files.find(({ path }) => path === valueAt(metadata, ["wasm", "module"]));
    const parts = valueAt(metadata, ["parts"]);
    const lacks = [
        ...(typeof entrypoint === "string" && isFieldsByKind(fields) ? [] : ["metadata in .manifest"]),
        ...(wasm === undefined ? ["policy.wasm"] : []),
    ];
    if (wasm === undefined || typeof entrypoint !== "string" || !isFieldsByKind(fields))
        return failure([foreignBundle(`it lacks ${lacks.join(", ")}`, file)]);
    const readManifest = manifestOf(manifest);
    const isSigned = files.some(({ path }) => path === SIGNATURES);
    return success({
        bytes,
        files,
        manifest: readManifest,
        signature: verification !== undefined ? "verified" : isSigned ? "present" : "none",
        definitions: () => definitionsIn(files, readManifest.settings?.packagePrefix),
        parts: isJsonList(parts) ? parts : [],
        wasm: wasm.bytes,
        entrypoint,
        fields,
    });
}
/** A DNS label. Beside kinds and a prefix, no other text of a foreign bundle's manifest gets into a template. */
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
function manifestOf(manifest) {
    const text = (...keys) => {
        const value = valueAt(manifest, keys);
        return typeof value === "string" ? value : "";
    };
    const defaultNamespace = text("metadata", "patternc", "settings", "defaultNamespace");
    const prefix = packagePrefix(text("metadata", "patternc", "settings", "packagePrefix"));
    return {
        revision: text("revision"),
        patternc: text("metadata", "patternc", "version"),
        opa: text("metadata", "patternc", "opa"),
        ...(NAMESPACE.test(defaultNamespace)
            ? {
                settings: {
                    defaultNamespace,
                    ...recordedKinds(manifest),
                    ...(prefix === undefined ? {} : { packagePrefix: prefix }),
                },
            }
            : {}),
    };
}
/** The catalog of the kinds file that a manifest records; nothing where it records none. */
function recordedKinds(manifest) {
    const recorded = valueAt(manifest, ["metadata", "patternc", "settings", "kinds"]);
    const file = recorded === undefined ? undefined : kindsFileOf(normaliseDocument(documentOf(recorded, ".manifest")));
    return file?.ok === true ? { kinds: kindCatalogOf(file.value) } : {};
}
/** The version of OPA's WASM interface that our runner supports, with any minor version. */
const ABI = 1;
/**
 * Checks whether our runner supports the WASM and returns the error (`bundle/foreign`, `bundle/abi`) where it does not.
 */
function runnable(wasm, file) {
    const abi = wasmAbi(wasm);
    if (abi === undefined)
        return foreignBundle("its policy.wasm is not what OPA compiles", file);
    if (abi.version === ABI) {
        const fault = interfaceFault(wasm);
        return fault === undefined ? undefined : foreignBundle(`its policy.wasm is not what OPA compiles: ${fault}`, file);
    }
    const message = `the policy in the bundle is for the WASM interface ${abi.version}.${abi.minor} of OPA, and this patternc runs ${ABI}.x`;
    return bundleFault("bundle/abi", message, "build the bundle with this patternc, or run the one that built it", file);
}
/** Parses the definitions of a bundle. Most runs need none of them. */
function definitionsIn(files, prefix = []) {
    const definitions = valueAt(jsonOf(files, "data.json"), [...prefix, "lib", "kubepattern", "definitions"]);
    return isJsonObject(definitions) ? definitions : undefined;
}
function jsonOf(files, path) {
    const file = files.find((candidate) => candidate.path === path);
    return file === undefined ? undefined : bundleJson(file.bytes);
}
/** Returns the error of a bundle that patternc did not build, with the reason. */
export function foreignBundle(why, file) {
    const message = `this is no bundle that patternc built: ${why}`;
    const help = "give a bundle.tar.gz that `patternc build` wrote, or the pattern files themselves";
    return bundleFault("bundle/foreign", message, help, file);
}
//# sourceMappingURL=open-policy.js.map