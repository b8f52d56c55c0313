import { isJsonList, isJsonObject } from "../../../base/json.js";
import { shortened } from "../condition-samples.js";
import { memberAt, objectUnder } from "../mutable-object.js";
import { ensureName, kindOf, moveTo, namespaceOf } from "../planned-object.js";
/** It is in another namespace, or in none. */
export const otherNamespace = (random, one) => {
    const others = ["payments", "elsewhere", "default", "Shop", undefined];
    moveTo(one, random.pick(others.filter((to) => to !== namespaceOf(one))));
};
/** Its name is a letter off. */
export const otherName = (random, one) => {
    const name = ensureName(one);
    const near = [`${name}x`, shortened(name), name.toUpperCase(), ` ${name}`, `${name}\n`, name.normalize("NFD")];
    objectUnder(one.object, "metadata").name = random.pick(near);
};
/** Its name is no text. */
export const nonTextName = (random, one) => {
    objectUnder(one.object, "metadata").name = random.pick([5, true, { name: "web" }, ["web"]]);
};
const GUISES = ["Widget", "Row", "Page", "ConfigMap", "StatefulSet", "Pod"];
/** One of the two says that it is of another kind. */
export const disguised = (random, one, other) => {
    const kind = kindOf(one);
    const guise = random.pick(GUISES.filter((name) => name !== kind));
    one.object.kind = guise;
    for (const { object } of [one, other]) {
        const owners = memberAt(object, "metadata", "ownerReferences");
        for (const owner of isJsonList(owners) ? owners : []) {
            if (isJsonObject(owner) && owner.kind === kind)
                owner.kind = guise;
        }
    }
};
//# sourceMappingURL=identities.js.map