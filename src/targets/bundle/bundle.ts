import { compareCodePoints, type JsonObject, stableStringify } from "../../base/json.js";
import { sha256Hex } from "../../base/sha256.js";
import type { CompiledPolicy } from "../../emit/compile-policy.js";
import { FINDINGS_ENTRYPOINT } from "../../emit/findings-module.js";
import { type PolicyPart, policyPart } from "../../emit/policy-part.js";
import type { Settings } from "../../emit/settings-module.js";
import { kindsFileJson } from "../../pattern/kinds-file.js";
import type { FieldsByKind } from "../../plan/field-tree.js";
import type { ArchiveFile } from "./archive-file.js";
import { packArchive } from "./pack-archive.js";

/**
 * The roots of a bundle without a prefix, as OPA calls them: all its packages and data lie below these paths. With a
 * prefix, that is the only one.
 */
const ROOTS = ["kubepattern", "lib/kubepattern", "main"];

/** The value of `metadata.patternc` in `.manifest`: what our runner and `patternc push` need to know of a bundle. */
export interface BundleMetadata {
	readonly version: string;
	readonly opa: string;
	/**
	 * The policy in WASM. Not under the manifest's own key `wasm`: an OPA without a WASM engine refuses such a bundle,
	 * and OPA evaluates the Rego all the same.
	 */
	readonly wasm: { readonly module: string; readonly entrypoint: string };
	/** What the policy reads of a snapshot. */
	readonly fields: FieldsByKind;
	/** Its patterns, as a runner of the same version needs to know them. */
	readonly parts: readonly PolicyPart[];
	/**
	 * What the policy was compiled with, so that its definitions mean the same wherever they are read, and for targets that
	 * are made from the bundle later. Older bundles have none.
	 */
	readonly settings: {
		readonly defaultNamespace: string;
		/** The kinds file; absent where there was none. */
		readonly kinds?: JsonObject;
		/** What all packages and data are below, as a dotted name; absent where there is none. The WASM has no prefix. */
		readonly packagePrefix?: string;
	};
}

/** The versions that a bundle records. */
export interface BundleVersions {
	/** Of patternc. */
	readonly version: string;
	/** Of the OPA that compiled. */
	readonly opa: string;
}

/**
 * Packs a policy as an OPA bundle and returns its bytes: the Rego with the modules for Conftest, `policy.wasm`, the
 * definitions as `data.lib.kubepattern.definitions`, and a `.manifest`. All but the WASM is below the prefix of the build. The same policy gives the same bytes.
 */
export async function packBundle(policy: CompiledPolicy, versions: BundleVersions): Promise<Uint8Array> {
	const metadata: BundleMetadata = {
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

function recordedSettings({ defaultNamespace, kinds, packagePrefix }: Settings): BundleMetadata["settings"] {
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
export function bundleRevision(policy: CompiledPolicy): string {
	return revisionOf(contentsOf(policy));
}

function contentsOf(policy: CompiledPolicy): readonly ArchiveFile[] {
	return [
		{ path: "data.json", bytes: encode(stableStringify(definitionsOf(policy))) },
		...[...policy.modules, ...policy.conftestModules]
			.toSorted((a, b) => compareCodePoints(a.path, b.path))
			.map(({ path, text }) => ({ path, bytes: encode(text) })),
		{ path: "policy.wasm", bytes: policy.wasm },
	];
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The definitions are part of the bundle, so that the reference can judge by the same patterns. */
function definitionsOf({ patterns, settings: { packagePrefix = [] } }: CompiledPolicy): JsonObject {
	const definitions: JsonObject = Object.fromEntries(
		patterns.map(({ packageName, definition }) => [packageName, definition]),
	);
	return [...packagePrefix, "lib", "kubepattern", "definitions"].reduceRight<JsonObject>(
		(inner, name) => ({ [name]: inner }),
		definitions,
	);
}

/** Names the contents, so that two bundles of one revision hold the same. */
function revisionOf(files: readonly ArchiveFile[]): string {
	return sha256Hex(...files.flatMap(({ path, bytes }) => [`${path}\0${bytes.length}\0`, bytes])).slice(0, 16);
}
