import type { JsonPath } from "../base/json-pointer.js";
import { DiagnosticCollector } from "../document/diagnostic-collector.js";
import type { SourceDocument } from "../document/source-document.js";
import { ActorTable } from "./actor-table.js";
import type { DeepPartial, PartialDocument } from "./partial-document.js";
import type { Role } from "./pattern.js";

/** Who plays which part, as far as it could be found out. */
export interface Roles {
	readonly leader: Role | undefined;
	readonly follower: Role | undefined;
	/** Whether that is all: nobody reported is missing. */
	readonly areResolved: boolean;
}

/**
 * What the checks of one document share: the document, the parts of it that its schema accepted, what has been found out
 * about it so far, and the diagnostics. `T` is the type of a document that the schema accepts as a whole.
 */
export class PatternContext<T> extends DiagnosticCollector {
	/** Set by the reader once the resources are read. */
	actors = new ActorTable([], false);
	/** Set by the reader once the actors are known. */
	roles: Roles = { leader: undefined, follower: undefined, areResolved: false };

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
