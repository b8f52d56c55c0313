import { setOwn } from "../../../base/json.js";
import { objectUnder } from "../mutable-object.js";
import { GENERAL } from "../perturbations/common.js";
import { otherNamespace } from "../perturbations/identities.js";
import { otherLabel } from "../perturbations/labels.js";
import { alignNamespaces, kindOf, labelPairs } from "../planned-object.js";
/** The Service selects nothing, or nothing that there is. */
const brokenSelector = (random, one, other) => {
    const service = kindOf(one) === "Service" ? one : other;
    objectUnder(service.object, "spec").selector = random.pick([
        ...[{}, null, "web", [], { app: null }, { app: { a: 1 } }, { gone: "x" }],
    ]);
};
/** EXPOSES: a Service selects Pods by their labels. */
export const exposes = {
    link(random, service, pod) {
        alignNamespaces(random, service, pod);
        const pairs = random.some(labelPairs(random, pod), "labelSelected");
        const selector = objectUnder(service.object, "spec", "selector");
        for (const [key, value] of pairs.length > 0 ? pairs : labelPairs(random, pod).slice(0, 1))
            setOwn(selector, key, value);
    },
    perturbations: [...GENERAL, otherNamespace, otherLabel, otherLabel, brokenSelector],
    inCommon: {
        linkThird(random, third, a, b) {
            if (kindOf(third) === "Pod") {
                // Services may select it by different labels.
                objectUnder(third.object, "metadata").labels = { app: "web", part: "main", area: "shop" };
                return false;
            }
            if (!random.chance("even"))
                return false;
            // By a label that no other Service may go by.
            for (const { object } of [a, b])
                objectUnder(object, "metadata", "labels").part = "main";
            objectUnder(third.object, "spec").selector = { part: "main" };
            return true;
        },
    },
    small: {
        links: [["Service", "Pod"]],
        pairs: [
            { name: "services-of-one-pod", subject: "Service", partner: "Service" },
            { name: "pods-of-one-service", subject: "Pod", partner: "Pod" },
        ],
    },
};
//# sourceMappingURL=exposes.js.map