import { compareCodePoints, stableStringify } from "../../base/json.js";
import { sha256Hex } from "../../base/sha256.js";
import { FINDINGS_ENTRYPOINT } from "../../emit/findings-module.js";
import { policyPart } from "../../emit/policy-part.js";
import { kindsFileJson } from "../../pattern/kinds-file.js";
import { packArchive } from "./pack-archive.js";
/**
 * The roots of a bundle without a prefix, as OPA calls them: all its packages and data lie below these paths. With a
 * prefix, that is the only one.
 */
const ROOTS = ["kubepattern", "lib/kubepattern", "main"];
/**
 * Packs a policy as an OPA bundle and returns its bytes: the Rego with the modules for Conftest, `policy.wasm`, the
 * definitions as `data.lib.kubepattern.definitions`, and a `.manifest`. All but the WASM is below the prefix of the build. The same policy gives the same bytes.
 */
export async function packBundle(policy, versions) {
    const metadata = {
        ...versions,
        wasm: { module: "policy.wasm", entrypoint: FINDINGS_ENTRYPOINT },
        fields: policy.fields,
        parts: policy.plans.map(policyPart),
        settings: recordedSettings(policy.settings),
    };
    const contents = contentsOf(policy);
    const { packagePrefix } = policy.settings;
    const manifest = {
        revision: revisionOf(contents),
        roots: packagePrefix === undefined ? ROOTS : [packagePrefix.join("/")],
        rego_version: 1,
        metadata: { patternc: metadata },
    };
    return packArchive([{ path: ".manifest", bytes: encode(stableStringify(manifest)) }, ...contents]);
}
function recordedSettings({ defaultNamespace, kinds, packagePrefix }) {
    const file = kinds === undefined ? undefined : kindsFileJson(kinds.file);
    return {
        defaultNamespace,
        ...(file === undefined ? {} : { kinds: file }),
        ...(packagePrefix === undefined ? {} : { packagePrefix: packagePrefix.join(".") }),
    };
}
/**
 * Computes the revision that the bundle of a policy has in its manifest and returns it: 16 hex digits that name the
 * contents. Nothing is packed for it.
 */
export function bundleRevision(policy) {
    return revisionOf(contentsOf(policy));
}
function contentsOf(policy) {
    return [
        { path: "data.json", bytes: encode(stableStringify(definitionsOf(policy))) },
        ...[...policy.modules, ...policy.conftestModules]
            .toSorted((a, b) => compareCodePoints(a.path, b.path))
            .map(({ path, text }) => ({ path, bytes: encode(text) })),
        { path: "policy.wasm", bytes: policy.wasm },
    ];
}
function encode(text) {
    return new TextEncoder().encode(text);
}
/** The definitions are part of the bundle, so that the reference can judge by the same patterns. */
function definitionsOf({ patterns, settings: { packagePrefix = [] } }) {
    const definitions = Object.fromEntries(patterns.map(({ packageName, definition }) => [packageName, definition]));
    return [...packagePrefix, "lib", "kubepattern", "definitions"].reduceRight((inner, name) => ({ [name]: inner }), definitions);
}
/** Names the contents, so that two bundles of one revision hold the same. */
function revisionOf(files) {
    return sha256Hex(...files.flatMap(({ path, bytes }) => [`${path}\0${bytes.length}\0`, bytes])).slice(0, 16);
}
//# sourceMappingURL=bundle.js.map