import type { SourceDocument } from "../document/source-document.js";
import { AnchorTable } from "./anchor-table.js";
import { type CustomFields, NO_CUSTOM_FIELDS } from "./custom-fields.js";
import type { KindCatalog } from "./kind-catalog.js";
import type { PartialDocument } from "./partial-document.js";
import { PatternContext } from "./pattern-context.js";
import type { ResourceDocument } from "./resource-document.js";

/** What the checks of one document of the resource dialect share, with what has been found out about it so far. */
export class ResourceContext extends PatternContext<ResourceDocument> {
	/** The anchors of all paths of the target. */
	readonly targetAnchors = new AnchorTable();
	/** Whether a path of the target was refused: then the pattern may have an anchor that is not in the table. */
	hasRefusedTargetPath = false;

	constructor(
		document: SourceDocument,
		accepted: PartialDocument<ResourceDocument>,
		readonly kinds: KindCatalog,
		readonly customFields: CustomFields = NO_CUSTOM_FIELDS,
	) {
		super(document, accepted);
	}
}
