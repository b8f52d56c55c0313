import { isJsonObject } from "../../../base/json.js";
import { namespaceObject } from "../companion-objects.js";
import { appendTo, listAt, memberAt } from "../mutable-object.js";
import { GENERAL } from "../perturbations/common.js";
import { otherNamespace } from "../perturbations/identities.js";
import { otherLabel } from "../perturbations/labels.js";
import { labelPairs, namespaceOf } from "../planned-object.js";
/** The label that a server gives to each Namespace. */
const NAMESPACE_NAME = "kubernetes.io/metadata.name";
const TERMS = ["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
function affinityTerm(random, pod, other) {
    const [pair] = labelPairs(random, other).filter(([, value]) => typeof value === "string");
    const [key, value] = pair ?? ["app", "web"];
    const labelSelector = random.pick([
        { matchLabels: { [key]: value } },
        { matchLabels: { [key]: value } },
        { matchExpressions: [{ key, operator: "In", values: ["other", value] }] },
        {
            matchLabels: {},
            matchExpressions: [
                { key, operator: "Exists" },
                { key: "gone", operator: "DoesNotExist" },
            ],
        },
        { matchExpressions: [{ key, operator: "NotIn", values: ["other"] }] },
        {},
    ]);
    const theirs = namespaceOf(other) ?? "default";
    if (namespaceOf(pod) === namespaceOf(other) && random.chance("termOfOwnNamespace"))
        return { labelSelector };
    return random.pick([
        { labelSelector, namespaces: [theirs] },
        { labelSelector, namespaces: ["elsewhere", theirs], namespaceSelector: { matchLabels: { no: "such" } } },
        { labelSelector, namespaceSelector: {} },
        { labelSelector, namespaceSelector: { matchLabels: { team: "a" } } },
        { labelSelector, namespaceSelector: { matchExpressions: [{ key: "team", operator: "In", values: ["a", "c"] }] } },
        { labelSelector, namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: theirs } } },
        {
            labelSelector,
            namespaceSelector: { matchExpressions: [{ key: NAMESPACE_NAME, operator: "NotIn", values: ["elsewhere"] }] },
        },
    ]);
}
/** The last affinity term is of other labels or namespaces, or has an odd form. */
const brokenTerm = (random, one, other) => {
    for (const { object } of [one, other]) {
        if (memberAt(object, ...TERMS) === undefined)
            continue;
        const term = listAt(object, ...TERMS).at(-1);
        if (!isJsonObject(term))
            continue;
        const key = random.pick(["labelSelector", "namespaces", "namespaceSelector"]);
        term[key] = random.pick([
            ...[null, {}, [], ["elsewhere"], { matchLabels: { app: "other" } }, { matchLabels: [] }],
            ...[{ matchExpressions: [{ key: "app", operator: "Gt" }] }, { matchLabels: { app: 5 } }],
            { matchExpressions: [{ key: "app", operator: "In", values: [] }] },
        ]);
    }
};
/** HAS_AFFINITY_TO: a required affinity term of a Pod selects Pods by their labels and namespaces. */
export const hasAffinityTo = {
    link(random, pod, other) {
        appendTo(listAt(pod.object, ...TERMS), affinityTerm(random, pod, other));
    },
    // A term may find namespaces by the labels of their objects.
    companions: (random, a, b) => [a, b].map((pod) => namespaceObject(random.pick(["a", "a", "b"]), pod)),
    perturbations: [...GENERAL, otherNamespace, otherLabel, brokenTerm, brokenTerm],
    inCommon: { crossesNamespaces: true },
    small: {
        links: [["Pod", "Pod"]],
        pairs: [{ name: "pods-beside-one-pod", subject: "Pod", partner: "Pod" }],
    },
};
//# sourceMappingURL=has-affinity-to.js.map