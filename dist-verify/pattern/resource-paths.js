import { parseResourcePath } from "./path.js";
import { readPath } from "./read-path.js";
import { warnOfResourceFields } from "./resource-kinds.js";
/** Reads the paths of one side: of the target, or of the objects of a dependency. */
export class ResourcePaths {
    context;
    kinds;
    anchors;
    /**
     * @param kinds of the side, whose fields are known; `undefined` where they are in doubt.
     * @param anchors of the side; `undefined` where no `[@]` may stand.
     */
    constructor(context, kinds, anchors) {
        this.context = context;
        this.kinds = kinds;
        this.anchors = anchors;
    }
    /**
     * Reads the path that stands at `at` and returns it; `undefined` where it is refused (`pattern/path`,
     * `pattern/anchor`). Warns of fields that the kinds do not have.
     *
     * @param countsLists whether the length of a list is meant, so that `[*]` at the end are dropped (SEMANTICS-CRD.md 5).
     */
    read(text, at, countsLists = false) {
        const { context, anchors } = this;
        const steps = readPath(text, at, parseResourcePath, context);
        const isBound = steps?.some(({ step }) => step === "bind") === true;
        if (isBound && anchors === undefined) {
            const help = "write [*] for some element, or move the test to a criterion";
            context.refuse("pattern/anchor", at, "[@] stands in paths of the target and of criteria, and not here", help);
        }
        if (steps === undefined || (isBound && anchors === undefined)) {
            if (anchors === context.targetAnchors)
                context.hasRefusedTargetPath = true;
            return undefined;
        }
        const counted = countsLists ? withoutLastLists(steps) : steps;
        const path = anchors === undefined ? { path: counted } : anchors.bind(counted);
        if (this.kinds !== undefined)
            warnOfResourceFields(this.kinds, path, at, context);
        return path;
    }
}
function withoutLastLists(steps) {
    return steps.slice(0, steps.findLastIndex(({ step }) => step !== "each") + 1);
}
//# sourceMappingURL=resource-paths.js.map