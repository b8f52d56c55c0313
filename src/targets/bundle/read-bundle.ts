import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { isJsonObject, type Json, type JsonObject, ownValue } from "../../base/json.js";
import { failure, type Result, success } from "../../base/result.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPattern } from "../../pattern/read-pattern.js";
import type { FieldsByKind } from "../../plan/field-tree.js";
import { type ArchiveFile, unpackArchive } from "./archive.js";

/** A bundle that our runner can judge with. */
export interface ReadBundle {
	readonly patterns: readonly Pattern[];
	readonly wasm: Uint8Array;
	readonly entrypoint: string;
	readonly fields: FieldsByKind;
}

/**
 * Reads a bundle that patternc built. One of others gives `bundle/foreign`; what is no bundle, `bundle/unreadable`.
 *
 * @param file the name that places carry.
 */
export async function readBundle(bytes: Uint8Array, file: string): Promise<Result<ReadBundle>> {
	const unpacked = await unpackArchive(bytes, file);
	if (!unpacked.ok) return unpacked;
	const files = unpacked.value;
	const metadata = at(jsonOf(files, ".manifest"), "metadata", "patternc");
	const [module, entrypoint, fields] = [
		at(metadata, "wasm", "module"),
		at(metadata, "wasm", "entrypoint"),
		at(metadata, "fields"),
	];
	const wasm = files.find(({ path }) => path === module);
	const definitions = at(jsonOf(files, "data.json"), "lib", "kubepattern", "definitions");
	if (wasm === undefined || typeof entrypoint !== "string" || !isJsonObject(fields) || !isJsonObject(definitions)) {
		return failure([foreign(file)]);
	}
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

function foreign(file: string): Diagnostic {
	return errorDiagnostic({
		code: "bundle/foreign",
		message: "the bundle lacks what patternc puts into its own: policy.wasm, definitions, metadata",
		help: "give a bundle.tar.gz that `patternc build` wrote, or the pattern files themselves",
		place: { file },
	});
}
