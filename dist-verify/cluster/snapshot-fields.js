import { POD_TEMPLATE_PATHS } from "./pod-template.js";
/** The annotation by which a user suppresses findings about an object, or about the Pods of a template. */
export const IGNORE_ANNOTATION = "patternc.dev/ignore";
const IGNORED = { [IGNORE_ANNOTATION]: {} };
/** By what an object is known, by what it names its owners, and what it says of findings about it. */
const OF_EVERY_OBJECT = {
    apiVersion: {},
    kind: {},
    metadata: {
        name: {},
        generateName: {},
        namespace: {},
        uid: {},
        annotations: IGNORED,
        ownerReferences: [{ apiVersion: {}, kind: {}, name: {}, uid: {}, controller: {} }],
    },
};
/** What says of a custom kind whether it has namespaces. */
const OF_DEFINITION = { spec: { group: {}, names: { kind: {} }, scope: {} } };
/** What says of a Pod whether it is live. */
const OF_POD = { status: { phase: {} } };
/** What makes an object a workload, and what tells an old revision. */
const OF_WORKLOAD = [
    { spec: { replicas: {} } },
    ...POD_TEMPLATE_PATHS.flatMap((path) => [
        fieldsAt([...path, "spec", "containers"], {}),
        fieldsAt([...path, "metadata", "annotations"], IGNORED),
    ]),
];
function fieldsAt(path, fields) {
    return path.reduceRight((inner, key) => ({ [key]: inner }), fields);
}
/**
 * Returns what a snapshot reads of objects of a kind, whatever the patterns are: each part is to be kept.
 *
 * @param isWorkload whether the object has a Pod template.
 */
export function snapshotFields({ kind }, isWorkload) {
    return [
        OF_EVERY_OBJECT,
        ...(kind === "CustomResourceDefinition" ? [OF_DEFINITION] : []),
        ...(kind === "Pod" ? [OF_POD] : []),
        ...(isWorkload ? OF_WORKLOAD : []),
    ];
}
//# sourceMappingURL=snapshot-fields.js.map