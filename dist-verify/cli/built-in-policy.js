import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { success } from "../base/result.js";
import { digestOf } from "../oci/digest.js";
import { readPolicy } from "../targets/bundle/open-policy.js";
import { readBundleFile } from "./bundle-file.js";
/** The bundle of the registry's patterns. Places in it have its path in front. */
export const BUILT_IN = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));
/** The same policy, unpacked by scripts/unpack-built-in.mjs when patternc is built. */
const UNPACKED = fileURLToPath(new URL("../../dist/built-in", import.meta.url));
/**
 * Opens the bundle that comes with patternc and returns its policy. To inflate it and to parse its manifest takes as long
 * as to judge a few files, so what stands unpacked in dist/ is taken where it is of this bundle. Fails as
 * {@link readPolicy} does.
 */
export async function openBuiltInPolicy() {
    const bytes = await readBundleFile(BUILT_IN);
    if (!bytes.ok)
        return bytes;
    const digest = digestOf(bytes.value);
    const unpacked = await readUnpacked(digest);
    if (unpacked !== undefined) {
        const patterns = async (parts) => {
            const policy = parts.length === 0 ? undefined : await readPolicy(bytes.value, BUILT_IN);
            return policy?.ok === true ? patternsOf(policy.value, parts) : [];
        };
        return success({ ...unpacked, patterns });
    }
    const policy = await readPolicy(bytes.value, BUILT_IN);
    if (!policy.ok)
        return policy;
    const { wasm, entrypoint, parts } = policy.value;
    return success({ digest, wasm, entrypoint, parts, patterns: (some) => patternsOf(policy.value, some) });
}
async function readUnpacked(digest) {
    try {
        const [text, wasm] = await Promise.all([
            readFile(join(UNPACKED, "policy.json"), "utf8"),
            readFile(join(UNPACKED, "policy.wasm")),
        ]);
        const unpacked = JSON.parse(text);
        return unpacked.digest === digest ? { ...unpacked, wasm } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The definitions were judged when the bundle was built: each is read when a finding names its pattern. */
async function patternsOf(policy, parts) {
    if (parts.length === 0)
        return [];
    const { readBundlePattern } = await import("../targets/bundle/read-bundle-pattern.js");
    const definitions = policy.definitions() ?? {};
    return parts.flatMap(({ packageName }) => {
        const pattern = readBundlePattern(policy, definitions[packageName], `${BUILT_IN}/${packageName}`);
        return pattern.ok ? [pattern.value] : [];
    });
}
//# sourceMappingURL=built-in-policy.js.map