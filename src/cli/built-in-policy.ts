import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Result, success } from "../base/result.js";
import type { PolicyPart } from "../emit/policy-part.js";
import { digestOf } from "../oci/digest.js";
import type { Pattern } from "../pattern/pattern.js";
import { type BundlePolicy, readPolicy } from "../targets/bundle/open-policy.js";
import { readBundleFile } from "./bundle-file.js";

/** The bundle of the registry's patterns. Places in it have its path in front. */
export const BUILT_IN = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));

/** The same policy, unpacked by scripts/unpack-built-in.mjs when patternc is built. */
const UNPACKED = fileURLToPath(new URL("../../dist/built-in", import.meta.url));

/** The policy that comes with patternc. */
export interface BuiltInPolicy {
	/** The digest of its bundle. */
	readonly digest: string;
	readonly wasm: Uint8Array;
	readonly entrypoint: string;
	readonly parts: readonly PolicyPart[];
	/** Reads the definitions of these parts; only findings need them. One that is refused is left out. */
	patterns(parts: readonly PolicyPart[]): Promise<readonly Pattern[]>;
}

/** What is unpacked beside policy.wasm: the rest, and of which bundle it is. */
type Unpacked = Pick<BuiltInPolicy, "digest" | "entrypoint" | "parts">;

/**
 * Opens the bundle that comes with patternc and returns its policy. To inflate it and to parse its manifest takes as long
 * as to judge a few files, so what stands unpacked in dist/ is taken where it is of this bundle. Fails as
 * {@link readPolicy} does.
 */
export async function openBuiltInPolicy(): Promise<Result<BuiltInPolicy>> {
	const bytes = await readBundleFile(BUILT_IN);
	if (!bytes.ok) return bytes;
	const digest = digestOf(bytes.value);
	const unpacked = await readUnpacked(digest);
	if (unpacked !== undefined) {
		const patterns = async (parts: readonly PolicyPart[]) => {
			const policy = parts.length === 0 ? undefined : await readPolicy(bytes.value, BUILT_IN);
			return policy?.ok === true ? patternsOf(policy.value, parts) : [];
		};
		return success({ ...unpacked, patterns });
	}
	const policy = await readPolicy(bytes.value, BUILT_IN);
	if (!policy.ok) return policy;
	const { wasm, entrypoint, parts } = policy.value;
	return success({ digest, wasm, entrypoint, parts, patterns: (some) => patternsOf(policy.value, some) });
}

async function readUnpacked(digest: string): Promise<(Unpacked & Pick<BuiltInPolicy, "wasm">) | undefined> {
	try {
		const [text, wasm] = await Promise.all([
			readFile(join(UNPACKED, "policy.json"), "utf8"),
			readFile(join(UNPACKED, "policy.wasm")),
		]);
		const unpacked = JSON.parse(text) as Unpacked;
		return unpacked.digest === digest ? { ...unpacked, wasm } : undefined;
	} catch {
		return undefined;
	}
}

/** The definitions were judged when the bundle was built: each is read when a finding names its pattern. */
async function patternsOf(policy: BundlePolicy, parts: readonly PolicyPart[]): Promise<readonly Pattern[]> {
	if (parts.length === 0) return [];
	const { readBundlePattern } = await import("../targets/bundle/read-bundle-pattern.js");
	const definitions = policy.definitions() ?? {};
	return parts.flatMap(({ packageName }) => {
		const pattern = readBundlePattern(policy, definitions[packageName], `${BUILT_IN}/${packageName}`);
		return pattern.ok ? [pattern.value] : [];
	});
}
