import { type Kinds } from "./kinds.js";
/** The relationship types of the registry dialect that mean something, by name. */
export declare const RELATIONSHIPS: {
    readonly OWNS: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Deployment and ReplicaSet";
        readonly ofAnyKinds: "owns";
    };
    readonly MANAGES: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "ReplicaSet and Pod";
        readonly ofAnyKinds: "owns";
    };
    readonly MOUNTS: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Pod and PersistentVolumeClaim";
        readonly ofAnyKinds: "custom";
    };
    readonly IS_NAMESPACE_OF: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Namespace and what is in it";
        readonly ofAnyKinds: "custom";
    };
    readonly EXPOSES: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Service and the Pods that it selects";
        readonly ofAnyKinds: "selects";
    };
    readonly USES_SA: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Pod and ServiceAccount";
        readonly ofAnyKinds: "custom";
    };
    readonly USES_CONFIG: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Pod and ConfigMap";
        readonly ofAnyKinds: "custom";
    };
    readonly REFERENCES_KRATEO: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "a Krateo page, row, column, panel or menu item and what it refers to";
        readonly ofAnyKinds: "custom";
    };
    readonly MANAGES_KRATEO: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Markdown and Table or Paragraph";
        readonly ofAnyKinds: "custom";
    };
    readonly HAS_AFFINITY_TO: {
        readonly from: Kinds;
        readonly to: Kinds;
        readonly links: "Pod and the Pods that its required affinity selects";
        readonly ofAnyKinds: "selects";
    };
};
export type RelationshipType = keyof typeof RELATIONSHIPS;
/** The type that no engine ever gave a meaning: known, refused, and never offered. */
export declare const UNSUPPORTED_TYPE = "SAME_NETWORK";
export type RelationshipTypeName = RelationshipType | typeof UNSUPPORTED_TYPE;
/** All names that a definition may write. */
export declare const RELATIONSHIP_TYPES: readonly [...("EXPOSES" | "HAS_AFFINITY_TO" | "IS_NAMESPACE_OF" | "MANAGES" | "MANAGES_KRATEO" | "MOUNTS" | "OWNS" | "REFERENCES_KRATEO" | "USES_CONFIG" | "USES_SA")[], "SAME_NETWORK"];
/** Tells whether a type can link objects of the kinds, in either direction. */
export declare function canLink(type: RelationshipType, a: Kinds, b: Kinds): boolean;
/** Tells whether objects of the kinds can have a neighbour in common by a type. */
export declare function canHaveInCommon(type: RelationshipType, a: Kinds, b: Kinds): boolean;
