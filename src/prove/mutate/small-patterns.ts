import { documentOf } from "../../document/document-of.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import { smallDefinitions } from "./small-definitions.js";

/** Returns the patterns of {@link smallDefinitions}, none of which is refused. */
export function smallPatterns(): readonly Pattern[] {
	return smallDefinitions().map((definition, i) => {
		const read = readPatternDocument(documentOf(definition, `small-definition-${i + 1}.json`));
		if (!read.ok) throw new TypeError(read.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; "));
		return read.value;
	});
}
