import { AnchorTable } from "./anchor-table.js";
import { NO_CUSTOM_FIELDS } from "./custom-fields.js";
import { PatternContext } from "./pattern-context.js";
/** What the checks of one document of the resource dialect share, with what has been found out about it so far. */
export class ResourceContext extends PatternContext {
    kinds;
    customFields;
    /** The anchors of all paths of the target. */
    targetAnchors = new AnchorTable();
    /** Whether a path of the target was refused: then the pattern may have an anchor that is not in the table. */
    hasRefusedTargetPath = false;
    constructor(document, accepted, kinds, customFields = NO_CUSTOM_FIELDS) {
        super(document, accepted);
        this.kinds = kinds;
        this.customFields = customFields;
    }
}
//# sourceMappingURL=resource-context.js.map