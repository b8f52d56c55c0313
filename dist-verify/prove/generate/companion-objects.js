import { objectUnder } from "./mutable-object.js";
import { namespaceOf } from "./planned-object.js";
import { skeleton } from "./skeleton.js";
/** Makes the Namespace of an object, with a label `team` by which a selector may find it. */
export function namespaceObject(team, planned) {
    const object = skeleton("Namespace", namespaceOf(planned) ?? "default", "");
    objectUnder(object, "metadata").labels = { team };
    return { object };
}
/** Makes a definition that gives the kind of an object a scope, in its group or in another. */
export function definitionOf(random, { object }) {
    const [group = ""] = String(object.apiVersion).split("/");
    return {
        apiVersion: "apiextensions.k8s.io/v1",
        kind: "CustomResourceDefinition",
        metadata: { name: "any" },
        spec: {
            group: random.pick([group, group, "x.io", ""]),
            scope: random.pick(["Cluster", "Cluster", "Namespaced"]),
            names: { kind: object.kind ?? null },
        },
    };
}
//# sourceMappingURL=companion-objects.js.map