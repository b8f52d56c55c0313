import type { Severity } from "../pattern/pattern.js";
import { packArchive } from "../targets/bundle/archive.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
import type { BundleManifest } from "../targets/bundle/open-policy.js";
import { SIGNATURES } from "../targets/bundle/signature.js";
import { digestOf } from "./digest.js";

/** What is said of a bundle when it is inspected. */
export interface BundleInfo extends Pick<BundleManifest, "revision" | "patternc" | "opa"> {
	readonly digest: string;
	/** Of the packed bundle, in bytes. */
	readonly size: number;
	/** `verified` only where a key was given. */
	readonly signature: OpenedBundle["signature"];
	readonly patterns: readonly BundledPattern[];
}

/** What is said of a pattern in a bundle. */
export interface BundledPattern {
	readonly name: string;
	readonly displayName?: string;
	readonly severity: Severity;
	readonly category: string;
}

/** Returns what is in a bundle. */
export function bundleInfo({ bytes, manifest, signature, patterns }: OpenedBundle): BundleInfo {
	const { revision, patternc, opa } = manifest;
	return {
		digest: digestOf(bytes),
		size: bytes.length,
		revision,
		patternc,
		opa,
		signature,
		patterns: patterns.map(({ name, displayName, severity, category }) => ({
			name,
			...(displayName === undefined ? {} : { displayName }),
			severity,
			category,
		})),
	};
}

/**
 * Computes the digests that a proof may know a bundle by: its own and, since a signature changes that, the one of the
 * bundle as it was built.
 */
export async function builtDigests({ bytes, files }: OpenedBundle): Promise<readonly string[]> {
	const unsigned = await packArchive(files.filter(({ path }) => path !== SIGNATURES));
	return [digestOf(bytes), digestOf(unsigned)];
}
