import { definitionOf } from "./companion-objects.js";
import { copyOf, memberAt } from "./mutable-object.js";
import { NAMESPACES, OBJECT_NAMES } from "./name-pools.js";
import { kindOf, moveTo } from "./planned-object.js";
import { relatedObject } from "./related-objects.js";
import { isClusterScoped, skeleton } from "./skeleton.js";
/** Makes, at times, an object that plays no role but looks as if it did, by its name or its kind. */
export function decoys(random, builder) {
    if (random.chance("decoyRelated"))
        return [relatedObject(random, { name: random.pick(OBJECT_NAMES), namespace: builder.defaultNamespace })];
    if (random.chance("decoySameName"))
        return [sameNameElsewhere(random, builder)];
    return random.chance("decoyDefinition") ? [definitionOf(random, random.pick(builder.all))] : [];
}
/** An object of the subject's name in another namespace, in another group or of another kind. */
function sameNameElsewhere(random, { subjects, defaultNamespace }) {
    const subject = random.pick(subjects);
    const object = copyOf(subject.object);
    const form = random.below(3);
    if (form === 0 && !isClusterScoped(kindOf(subject)))
        moveTo({ object }, random.pick(NAMESPACES));
    else if (form === 1)
        object.apiVersion = "x.io/v2";
    else {
        const kind = random.pick(["ConfigMap", "Deployment", "Namespace"]);
        return skeleton(kind, String(memberAt(object, "metadata", "name")), defaultNamespace);
    }
    return object;
}
//# sourceMappingURL=decoys.js.map