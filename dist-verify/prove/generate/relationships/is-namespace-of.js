import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { ensureName, kindOf, moveTo, namespaceOf, objectNameOf, rename } from "../planned-object.js";
/** IS_NAMESPACE_OF: an object names the Namespace that it is in. */
export const isNamespaceOf = {
    link(_random, namespace, object) {
        const name = namespaceOf(object);
        const isFree = namespace.role === undefined || namespace.role.names.length > 0;
        if (name !== undefined && isFree)
            rename(namespace, name);
        else
            moveTo(object, ensureName(namespace));
    },
    separate(random, a, b) {
        const [one, two] = [namespaceOf(a) ?? "default", namespaceOf(b) ?? "default"];
        if (one === two)
            moveTo(b, random.pick(["payments", "shop", "elsewhere"].filter((name) => name !== one)));
        for (const [namespace, other] of [
            [a, b],
            [b, a],
        ]) {
            if (kindOf(namespace) === "Namespace" && objectNameOf(namespace) === namespaceOf(other))
                rename(namespace, "elsewhere");
        }
    },
    perturbations: [...GENERAL, ...BY_NAME],
    inCommon: { byIdentity: ["Namespace"] },
    small: {
        links: [["Namespace", "LimitRange"]],
        pairs: [{ name: "things-of-one-namespace", subject: "Pod", partner: "ConfigMap" }],
    },
};
//# sourceMappingURL=is-namespace-of.js.map