import { isJsonObject } from "../../../base/json.js";
import { appendTo, listAt, memberAt, objectUnder } from "../mutable-object.js";
import { ownerReference } from "../template-workload.js";
import { isInNoNamespace, NAMED_KINDS } from "./generated-kinds.js";
import { bareObject, place } from "./role-objects.js";
/** Makes one object own another, over none, one or two objects in between, which are returned. */
export function relateByOwnership(random, owner, owned) {
    const between = Array.from({ length: random.pick([0, 0, 0, 1, 1, 2, 3]) }, (_, i) => {
        const object = bareObject(random, random.pick(NAMED_KINDS), "shop");
        objectUnder(object, "metadata").name = `between-${i}`;
        return object;
    });
    const chain = [owner, ...between, owned];
    for (const [i, child] of chain.entries()) {
        const parent = chain[i - 1];
        if (parent === undefined)
            continue;
        const namespace = memberAt(parent, "metadata", "namespace");
        const isNamespaced = !isInNoNamespace(String(parent.apiVersion), String(parent.kind));
        if (isNamespaced) {
            if (isInNoNamespace(String(child.apiVersion), String(child.kind))) {
                // Only by its uid can something in a namespace own what is in none.
                objectUnder(parent, "metadata").uid ??= random.pick(["u1", "u2"]);
            }
            else if (child === owned && random.chance("even"))
                place(parent, namespaceOf(owned));
            else
                place(child, typeof namespace === "string" ? namespace : undefined);
        }
        refer(random, child, parent);
    }
    // What was moved for the sake of a later one may be elsewhere now.
    for (const object of between)
        if (random.chance("usually"))
            place(object, namespaceOf(owned));
    if (random.chance("usually"))
        place(owner, namespaceOf(owned));
    return between;
}
function namespaceOf(object) {
    const namespace = memberAt(object, "metadata", "namespace");
    return typeof namespace === "string" ? namespace : undefined;
}
/** Lets a child refer to a parent, by its uid or by its name. */
export function refer(random, child, parent) {
    const metadata = objectUnder(parent, "metadata");
    if (random.chance("parentUid"))
        metadata.uid ??= random.pick(["u1", "u2", "u3", "u4"]);
    metadata.name ??= "web";
    appendTo(listAt(child, "metadata", "ownerReferences"), ownerReference(random, parent));
}
/** Changes the last owner that an object names. */
export function changeOwner(random, child) {
    const entry = listAt(child, "metadata", "ownerReferences").at(-1);
    if (!isJsonObject(entry))
        return;
    const key = random.pick(["apiVersion", "apiVersion", "kind", "name", "uid", "uid"]);
    const value = random.pick(["other", "x.io/v1", "v1", "apps/v9", "demo.example/v9", "u2", "", 5, null]);
    entry[key] = value;
}
/** The owner becomes one of what it owns. */
export function closeCircle(random, owner, owned) {
    refer(random, owner, random.pick([owned, owner]));
}
//# sourceMappingURL=relate-owners.js.map