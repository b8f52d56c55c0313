import type { JsonPath } from "../base/json-pointer.js";
import { DiagnosticCollector } from "../document/diagnostic-collector.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DeepPartial, PartialDocument } from "./partial-document.js";

/**
 * What the checks of one document share: the document, the parts of it that its schema accepted, and the diagnostics. `T`
 * is the type of a document that the schema accepts as a whole.
 */
export class PatternContext<T> extends DiagnosticCollector {
	constructor(
		document: SourceDocument,
		readonly accepted: PartialDocument<T>,
	) {
		super(document);
	}

	/** The parts that the schema accepted. */
	get parts(): DeepPartial<T> {
		return this.accepted.parts;
	}

	/** As {@link PartialDocument.isIntact}. */
	isIntact(path: JsonPath): boolean {
		return this.accepted.isIntact(path);
	}

	/** As {@link PartialDocument.isIntactInEach}. */
	isIntactInEach(list: JsonPath, key: string): boolean {
		return this.accepted.isIntactInEach(list, key);
	}

	/** Returns the part under a path as it is written, such as a number with all its digits. */
	written(path: JsonPath): string {
		return this.document.written(path);
	}
}
