import type { SourceText } from "../base/source-text.js";
import type { ParsedText } from "./parsed-text.js";
import { jsonSyntaxFault, readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";

/**
 * Reads one file's text: a `.json` file as JSON; any other as JSON where it starts like it and is it, else as YAML
 * (so does kubectl, whatever the file's name).
 */
export function readText(source: SourceText): ParsedText {
	const { file, text } = source;
	if (/^\s*$/.test(text)) return { documents: [], faults: [] };
	if (file.endsWith(".json")) {
		return readJson(source, (message) => ({ documents: [], faults: [jsonSyntaxFault(text, message)] }));
	}
	return /^\s*[[{]/.test(text) ? readJson(source, () => readYaml(source)) : readYaml(source);
}
