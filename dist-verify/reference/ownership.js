import { groupOf } from "../pattern/kinds.js";
import { below, elements } from "./members.js";
/**
 * Whether p is a parent of c (SEMANTICS-CRD.md 7): an entry of c's owner references means p. Where both have a uid it
 * decides; otherwise kind, name and group do, and p has no namespace or c's. A Pod of a template owns nothing.
 */
export function isParent(p, c) {
    if (p.workload !== undefined)
        return false;
    const uid = text(below(p.object, "metadata", "uid"));
    const name = text(below(p.object, "metadata", "name"));
    return elements(c.object, "metadata", "ownerReferences").some((entry) => {
        const wantedUid = text(below(entry, "uid"));
        if (uid !== undefined && wantedUid !== undefined)
            return uid === wantedUid;
        const apiVersion = text(below(entry, "apiVersion"));
        return (name !== undefined &&
            below(entry, "name") === name &&
            below(entry, "kind") === p.kind &&
            apiVersion !== undefined &&
            groupOf(apiVersion) === p.group &&
            (p.namespace === "" || p.namespace === c.namespace));
    });
}
/** A string that says something; an empty one is as good as none. */
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
//# sourceMappingURL=ownership.js.map