import type { Diagnostic } from "../../base/diagnostic.js";
import { isJsonObject, type Json } from "../../base/json.js";
import { valueAt } from "../../base/json-pointer.js";
import { failure, type Result, success } from "../../base/result.js";
import { documentOf } from "../../document/document-of.js";
import type { Settings } from "../../emit/settings-module.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import type { FieldsByKind } from "../../plan/field-tree.js";
import { unpackArchive } from "./archive.js";
import type { ArchiveFile } from "./archive-file.js";
import { bundleFault } from "./bundle-fault.js";
import { type BundleVerification, SIGNATURES } from "./signature.js";
import { verifyFiles } from "./verify-bundle.js";
import { wasmAbi } from "./wasm-abi.js";

/** A bundle that patternc built, unpacked once. Whatever is done with it takes this and not its bytes. */
export interface OpenedBundle {
	/** The packed bundle, as it was given. */
	readonly bytes: Uint8Array;
	/** In the order of the archive, with manifest and signature. */
	readonly files: readonly ArchiveFile[];
	readonly manifest: BundleManifest;
	/** `verified` only where a key was given. */
	readonly signature: "none" | "present" | "verified";
	/** The definitions in it, read. */
	readonly patterns: readonly Pattern[];
	/** policy.wasm. */
	readonly wasm: Uint8Array;
	/** The path of the rule that gives all findings, in the slash form. */
	readonly entrypoint: string;
	/** What the policy reads of a snapshot. */
	readonly fields: FieldsByKind;
}

/** What `.manifest` says of a bundle. A text that is not there is empty. */
export interface BundleManifest {
	/** Names the contents: 16 hex digits. */
	readonly revision: string;
	/** The version of patternc that built it. */
	readonly patternc: string;
	/** The release of OPA that compiled it. */
	readonly opa: string;
	/** What the policy was compiled with (SEMANTICS.md 7, C3); absent in bundles of older releases. */
	readonly settings?: Settings;
}

/**
 * Unpacks a bundle that patternc built and returns what is in it; with a verification, only if it is signed accordingly
 * ({@link verifyFiles}). Nothing of it is run. Fails with `bundle/foreign` for a bundle of another maker, `bundle/abi`
 * where its WASM is for another runner, and as {@link unpackArchive} does.
 *
 * @param file the name that places carry.
 */
export async function openBundle(
	bytes: Uint8Array,
	file: string,
	verification?: BundleVerification,
): Promise<Result<OpenedBundle>> {
	const unpacked = unpackArchive(bytes, file);
	if (!unpacked.ok) return unpacked;
	const files = unpacked.value;
	if (verification !== undefined) {
		const verified = await verifyFiles(files, file, verification);
		if (!verified.ok) return verified;
	}
	const manifest = jsonOf(files, ".manifest");
	const metadata = valueAt(manifest, ["metadata", "patternc"]);
	const entrypoint = valueAt(metadata, ["wasm", "entrypoint"]);
	const fields = valueAt(metadata, ["fields"]);
	const wasm = files.find(({ path }) => path === valueAt(metadata, ["wasm", "module"]));
	const definitions = valueAt(jsonOf(files, "data.json"), ["lib", "kubepattern", "definitions"]);
	const lacks = [
		...(typeof entrypoint === "string" && isJsonObject(fields) ? [] : ["metadata in .manifest"]),
		...(wasm === undefined ? ["policy.wasm"] : []),
		...(isJsonObject(definitions) ? [] : ["definitions in data.json"]),
	];
	if (wasm === undefined || typeof entrypoint !== "string" || !isJsonObject(fields) || !isJsonObject(definitions))
		return failure([foreign(`it lacks ${lacks.join(", ")}`, file)]);
	const runs = runnable(wasm.bytes, file);
	if (runs !== undefined) return failure([runs]);
	const patterns: Pattern[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [name, definition] of Object.entries(definitions)) {
		const pattern = readPatternDocument(documentOf(definition ?? null, `${file}/${name}`));
		diagnostics.push(...pattern.diagnostics.filter(({ severity }) => severity === "error"));
		if (pattern.ok) patterns.push(pattern.value);
	}
	if (diagnostics.length > 0) return failure(diagnostics);
	const isSigned = files.some(({ path }) => path === SIGNATURES);
	return success({
		bytes,
		files,
		manifest: manifestOf(manifest),
		signature: verification !== undefined ? "verified" : isSigned ? "present" : "none",
		patterns,
		wasm: wasm.bytes,
		entrypoint,
		fields: fields as unknown as FieldsByKind,
	});
}

/** A DNS label: what else stands in the manifest of a foreign bundle gets into no template. */
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

function manifestOf(manifest: Json | undefined): BundleManifest {
	const text = (...keys: readonly string[]) => {
		const value = valueAt(manifest, keys);
		return typeof value === "string" ? value : "";
	};
	const defaultNamespace = text("metadata", "patternc", "settings", "defaultNamespace");
	return {
		revision: text("revision"),
		patternc: text("metadata", "patternc", "version"),
		opa: text("metadata", "patternc", "opa"),
		...(NAMESPACE.test(defaultNamespace) ? { settings: { defaultNamespace } } : {}),
	};
}

/** The only version of OPA's interface to WASM that there is an engine for here; any minor version. */
const ABI = 1;

/** Why our runner does not take the policy. */
function runnable(wasm: Uint8Array, file: string): Diagnostic | undefined {
	const abi = wasmAbi(wasm);
	if (abi === undefined) return foreign("its policy.wasm is not what OPA compiles", file);
	if (abi.version === ABI) return undefined;
	const message = `the policy in the bundle is for the WASM interface ${abi.version}.${abi.minor} of OPA, and this patternc runs ${ABI}.x`;
	return bundleFault("bundle/abi", message, "build the bundle with this patternc, or run the one that built it", file);
}

function jsonOf(files: readonly ArchiveFile[], path: string): Json | undefined {
	const file = files.find((candidate) => candidate.path === path);
	if (file === undefined) return undefined;
	try {
		return JSON.parse(new TextDecoder().decode(file.bytes)) as Json;
	} catch {
		return undefined;
	}
}

function foreign(why: string, file: string): Diagnostic {
	const message = `this is no bundle that patternc built: ${why}`;
	const help = "give a bundle.tar.gz that `patternc build` wrote, or the pattern files themselves";
	return bundleFault("bundle/foreign", message, help, file);
}
