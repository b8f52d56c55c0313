import { EVERY_KIND, kindsNamed, kindsOverlap } from "./kinds.js";
/** The relationship types of the registry dialect that mean something, by name. */
export const RELATIONSHIPS = {
    OWNS: {
        from: kindsNamed("Deployment"),
        to: kindsNamed("ReplicaSet"),
        links: "Deployment and ReplicaSet",
        ofAnyKinds: "owns",
    },
    MANAGES: { from: kindsNamed("ReplicaSet"), to: kindsNamed("Pod"), links: "ReplicaSet and Pod", ofAnyKinds: "owns" },
    MOUNTS: {
        from: kindsNamed("Pod"),
        to: kindsNamed("PersistentVolumeClaim"),
        links: "Pod and PersistentVolumeClaim",
        ofAnyKinds: "custom",
    },
    IS_NAMESPACE_OF: {
        from: kindsNamed("Namespace"),
        to: EVERY_KIND,
        links: "Namespace and what is in it",
        ofAnyKinds: "custom",
    },
    EXPOSES: {
        from: kindsNamed("Service"),
        to: kindsNamed("Pod"),
        links: "Service and the Pods that it selects",
        ofAnyKinds: "selects",
    },
    USES_SA: {
        from: kindsNamed("Pod"),
        to: kindsNamed("ServiceAccount"),
        links: "Pod and ServiceAccount",
        ofAnyKinds: "custom",
    },
    USES_CONFIG: {
        from: kindsNamed("Pod"),
        to: kindsNamed("ConfigMap"),
        links: "Pod and ConfigMap",
        ofAnyKinds: "custom",
    },
    REFERENCES_KRATEO: {
        from: kindsNamed("Panel", "Row", "Column", "Page", "NavMenuItem"),
        to: EVERY_KIND,
        links: "a Krateo page, row, column, panel or menu item and what it refers to",
        ofAnyKinds: "custom",
    },
    MANAGES_KRATEO: {
        from: kindsNamed("Markdown"),
        to: kindsNamed("Table", "Paragraph"),
        links: "Markdown and Table or Paragraph",
        ofAnyKinds: "custom",
    },
    HAS_AFFINITY_TO: {
        from: kindsNamed("Pod"),
        to: kindsNamed("Pod"),
        links: "Pod and the Pods that its required affinity selects",
        ofAnyKinds: "selects",
    },
};
/** The type that no engine ever gave a meaning: known, refused, and never offered. */
export const UNSUPPORTED_TYPE = "SAME_NETWORK";
/** All names that a definition may write. */
export const RELATIONSHIP_TYPES = [
    ...Object.keys(RELATIONSHIPS),
    UNSUPPORTED_TYPE,
];
/** Tells whether a type can link objects of the kinds, in either direction. */
export function canLink(type, a, b) {
    const { from, to } = RELATIONSHIPS[type];
    return (kindsOverlap(from, a) && kindsOverlap(to, b)) || (kindsOverlap(from, b) && kindsOverlap(to, a));
}
/** Tells whether objects of the kinds can have a neighbour in common by a type. */
export function canHaveInCommon(type, a, b) {
    return neighbourKinds(type, a).some((one) => neighbourKinds(type, b).some((other) => kindsOverlap(one, other)));
}
/** Of which kinds the neighbours of an object may be. */
function neighbourKinds(type, kinds) {
    const { from, to } = RELATIONSHIPS[type];
    return [...(kindsOverlap(from, kinds) ? [to] : []), ...(kindsOverlap(to, kinds) ? [from] : [])];
}
//# sourceMappingURL=relationship-type.js.map