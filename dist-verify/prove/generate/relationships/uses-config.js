import { isJsonObject } from "../../../base/json.js";
import { appendTo, listAt, objectUnder } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { LIST_PERTURBATIONS } from "../perturbations/texts.js";
import { alignNamespaces, ensureName, kindOf } from "../planned-object.js";
function containerPlaces(key) {
    const container = (pod) => {
        const list = listAt(pod, "spec", key);
        if (!isJsonObject(list[0]))
            list[0] = {};
        return list[0];
    };
    return [
        (pod, configMap) => appendTo(listAt(container(pod), "envFrom"), { configMapRef: configMap }),
        (pod, configMap) => appendTo(listAt(container(pod), "env"), { name: "X", valueFrom: { configMapKeyRef: configMap } }),
    ];
}
/** The places where a Pod can name a ConfigMap. */
const PLACES = [
    (pod, configMap) => appendTo(listAt(pod, "spec", "volumes"), { configMap }),
    (pod, configMap) => appendTo(listAt(pod, "spec", "volumes"), { projected: { sources: [{ secret: configMap }, { configMap }] } }),
    ...containerPlaces("containers"),
    ...containerPlaces("initContainers"),
    ...containerPlaces("ephemeralContainers"),
];
/** The Pods of two objects, without all that names ConfigMaps. */
function podsWithoutConfig(...objects) {
    const pods = objects.map(({ object }) => object).filter(({ kind }) => kind === "Pod");
    for (const pod of pods) {
        const spec = objectUnder(pod, "spec");
        for (const key of ["volumes", "containers", "initContainers", "ephemeralContainers"])
            delete spec[key];
    }
    return pods;
}
/** Two Pods name nothing but the same in one place, and it is no text. */
const nonTextInBoth = (random, one, other) => {
    const place = random.pick(PLACES);
    const name = random.pick([5, true, null, {}, []]);
    for (const pod of podsWithoutConfig(one, other))
        place(pod, { name });
};
/** The sources of a projected volume are no list, and name a ConfigMap all the same. */
const brokenSources = (random, one, other) => {
    const sources = { first: { configMap: { name: random.pick(["web", "api"]) } } };
    for (const pod of podsWithoutConfig(one, other))
        appendTo(listAt(pod, "spec", "volumes"), { projected: { sources } });
};
/** One of the lists that name ConfigMaps is no such list. */
const brokenList = (random, one, other) => {
    const pod = kindOf(one) === "Pod" ? one : other;
    const key = random.pick(["volumes", "containers", "initContainers", "ephemeralContainers"]);
    objectUnder(pod.object, "spec")[key] = random.pick([{}, "web", null, [], [null, "x"]]);
};
/** USES_CONFIG: a Pod names ConfigMaps in its volumes and in the environment of its containers. */
export const usesConfig = {
    link(random, pod, config) {
        alignNamespaces(random, pod, config);
        random.pick(PLACES)(pod.object, { name: ensureName(config) });
    },
    perturbations: [...GENERAL, ...BY_NAME, ...LIST_PERTURBATIONS, brokenList, nonTextInBoth, brokenSources],
    inCommon: { byIdentity: ["ConfigMap"] },
    small: {
        links: [["Pod", "ConfigMap"]],
        pairs: [
            { name: "pods-with-one-config", subject: "Pod", partner: "Pod" },
            { name: "configs-of-one-pod", subject: "ConfigMap", partner: "ConfigMap" },
        ],
    },
};
//# sourceMappingURL=uses-config.js.map