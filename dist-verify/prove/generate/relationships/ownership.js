import { isJsonObject } from "../../../base/json.js";
import { appendTo, listAt, memberAt, objectUnder } from "../mutable-object.js";
import { GENERAL } from "../perturbations/common.js";
import { otherName, otherNamespace } from "../perturbations/identities.js";
import { alignNamespaces, ensureName } from "../planned-object.js";
import { ownerReference } from "../template-workload.js";
/** The last owner that the child names is another one. */
const otherOwner = (random, one, other) => {
    const child = memberAt(one.object, "metadata", "ownerReferences") ? one : other;
    const entry = listAt(child.object, "metadata", "ownerReferences").at(-1);
    if (!isJsonObject(entry))
        return;
    const key = random.pick(["apiVersion", "kind", "name", "uid"]);
    entry[key] = random.pick(["other", "x.io/v1", "u2", "", 5, null]);
};
/** What OWNS and MANAGES have in common: a child names its parent in `metadata.ownerReferences`. */
export const ownership = {
    link(random, parent, child) {
        alignNamespaces(random, parent, child);
        if (random.chance("parentUid"))
            objectUnder(parent.object, "metadata").uid ??= random.pick(["u1", "u2"]);
        ensureName(parent);
        appendTo(listAt(child.object, "metadata", "ownerReferences"), ownerReference(random, parent.object));
    },
    perturbations: [...GENERAL, otherOwner, otherOwner, otherNamespace, otherName],
    inCommon: {},
};
//# sourceMappingURL=ownership.js.map