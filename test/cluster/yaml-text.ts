import type { Json } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { faultDiagnostics } from "../../src/cluster/fault.js";
import type { ParsedText } from "../../src/cluster/parsed-text.js";
import { readText } from "../../src/cluster/read-text.js";

/** What a text reads as: its values, and its diagnostics as `code line:column`. */
export function read(text: string, file = "a.yaml"): { values: Json[]; diagnostics: string[]; parsed: ParsedText } {
	const source = new SourceText(file, text);
	const parsed = readText(source);
	const diagnostics = faultDiagnostics(source, parsed.faults).map(
		({ code, place }) => `${code} ${place?.line}:${place?.column}`,
	);
	return { values: parsed.documents.map(({ value }) => value), diagnostics, parsed };
}
