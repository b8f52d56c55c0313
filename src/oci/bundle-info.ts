import { isJsonObject, type Json, ownValue } from "../base/json.js";
import { type Result, success } from "../base/result.js";
import type { Severity } from "../pattern/pattern.js";
import { packArchive, unpackArchive } from "../targets/bundle/archive.js";
import type { ArchiveFile } from "../targets/bundle/archive-file.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import { type BundleVerification, SIGNATURES } from "../targets/bundle/signature.js";
import { digestOf } from "./digest.js";

/** What is in a bundle. */
export interface BundleInfo {
	readonly digest: string;
	readonly size: number;
	/** Names the contents. */
	readonly revision: string;
	/** Versions of what compiled it. */
	readonly patternc: string;
	readonly opa: string;
	/** `verified` only where a key was given. */
	readonly signature: "none" | "present" | "verified";
	readonly patterns: readonly PatternInfo[];
}

export interface PatternInfo {
	readonly name: string;
	readonly displayName?: string;
	readonly severity: Severity;
	readonly category: string;
}

/**
 * What is in a bundle that patternc built; `bundle/...` where it is none.
 *
 * @param file the name that places carry.
 */
export async function bundleFacts(
	bytes: Uint8Array,
	file: string,
	verification?: BundleVerification,
): Promise<Result<BundleInfo>> {
	const read = await openBundle(bytes, file, verification);
	if (!read.ok) return read;
	const unpacked = unpackArchive(bytes, file);
	if (!unpacked.ok) return unpacked;
	const manifest = manifestOf(unpacked.value);
	const isSigned = unpacked.value.some(({ path }) => path === SIGNATURES);
	const text = (...keys: readonly string[]) => {
		const value = keys.reduce<Json | undefined>(
			(at, key) => (isJsonObject(at) ? ownValue(at, key) : undefined),
			manifest,
		);
		return typeof value === "string" ? value : "";
	};
	return success({
		digest: digestOf(bytes),
		size: bytes.length,
		revision: text("revision"),
		patternc: text("metadata", "patternc", "version"),
		opa: text("metadata", "patternc", "opa"),
		signature: verification === undefined ? (isSigned ? "present" : "none") : "verified",
		patterns: read.value.patterns.map(({ name, displayName, severity, category }) => ({
			name,
			...(displayName === undefined ? {} : { displayName }),
			severity,
			category,
		})),
	});
}

/** The digests that a proof may know a bundle by: its own and, signing changes that, the one of the bundle as it was built. */
export async function builtDigests(bytes: Uint8Array, file: string): Promise<readonly string[]> {
	const unpacked = unpackArchive(bytes, file);
	if (!unpacked.ok) return [digestOf(bytes)];
	const unsigned = await packArchive(unpacked.value.filter(({ path }) => path !== SIGNATURES));
	return [digestOf(bytes), digestOf(unsigned)];
}

/** The namespace that a bundle was built with, for objects without one (SEMANTICS.md 7, C3); `undefined` where it does not say. */
export async function bundleNamespace(bytes: Uint8Array, file: string): Promise<string | undefined> {
	const unpacked = unpackArchive(bytes, file);
	const settings = unpacked.ok
		? unpacked.value.find(({ path }) => path === "lib/kubepattern/settings.rego")
		: undefined;
	// Our own printer wrote it: a rule on a line, a namespace without anything to escape.
	return /^default_namespace := "([a-z0-9-]+)"$/m.exec(new TextDecoder().decode(settings?.bytes))?.[1];
}

function manifestOf(files: readonly ArchiveFile[]): Json | undefined {
	const manifest = files.find(({ path }) => path === ".manifest");
	// readBundle has read it as JSON.
	return manifest === undefined ? undefined : (JSON.parse(new TextDecoder().decode(manifest.bytes)) as Json);
}
