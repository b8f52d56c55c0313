import type { Diagnostic } from "../../base/diagnostic.js";
import { isJsonObject, type Json, type JsonObject, ownValue } from "../../base/json.js";
import { failure, type Result, success } from "../../base/result.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPattern } from "../../pattern/read-pattern.js";
import type { FieldsByKind } from "../../plan/field-tree.js";
import { unpackArchive } from "./archive.js";
import type { ArchiveFile } from "./archive-file.js";
import { bundleFault } from "./bundle-fault.js";
import type { BundleVerification } from "./signature.js";
import { verifyFiles } from "./verify-bundle.js";
import { wasmAbi } from "./wasm-abi.js";

/** A bundle that our runner can judge with. */
export interface OpenedBundle {
	readonly patterns: readonly Pattern[];
	readonly wasm: Uint8Array;
	readonly entrypoint: string;
	readonly fields: FieldsByKind;
}

/**
 * Reads a bundle that patternc built, or with a verification, one that is signed accordingly ({@link verifyFiles}).
 * Nothing of it is run. One of others gives `bundle/foreign`, one whose WASM is for another runner `bundle/abi`; what is
 * no bundle as it should be, what {@link unpackArchive} says.
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
	const metadata = at(jsonOf(files, ".manifest"), "metadata", "patternc");
	const entrypoint = at(metadata, "wasm", "entrypoint");
	const fields = at(metadata, "fields");
	const wasm = files.find(({ path }) => path === at(metadata, "wasm", "module"));
	const definitions = at(jsonOf(files, "data.json"), "lib", "kubepattern", "definitions");
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
		const pattern = readPattern(JSON.stringify(definition), `${file}/${name}`);
		diagnostics.push(...pattern.diagnostics.filter(({ severity }) => severity === "error"));
		if (pattern.ok) patterns.push(pattern.value);
	}
	if (diagnostics.length > 0) return failure(diagnostics);
	return success({ patterns, wasm: wasm.bytes, entrypoint, fields: fields as unknown as FieldsByKind });
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

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
	return keys.reduce<Json | undefined>(
		(holder, key) => (isJsonObject(holder) ? ownValue(holder as JsonObject, key) : undefined),
		value,
	);
}

function foreign(why: string, file: string): Diagnostic {
	const message = `this is no bundle that patternc built: ${why}`;
	const help = "give a bundle.tar.gz that `patternc build` wrote, or the pattern files themselves";
	return bundleFault("bundle/foreign", message, help, file);
}
