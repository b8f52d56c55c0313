import { POD_TEMPLATE_PATHS } from "../cluster/pod-template.js";
import { formatKind } from "../pattern/kinds.js";
import { fieldsOfKind, mergeByKind, mergeFields, OWNED_FIELDS, WORKLOAD_FIELDS, } from "./field-tree.js";
import { OWNERS, OWNERSHIP } from "./ownership-fields.js";
/** What findings say of every resource, and what tells one from another (SEMANTICS.md 1 and 5). */
const IDENTITY = {
    apiVersion: {},
    kind: {},
    metadata: { name: {}, generateName: {}, namespace: {} },
};
/** Whether a Pod is live, and whose it is. */
const OF_POD = mergeFields([OWNERS, { status: { phase: {} } }]);
/** What tells an old revision, which makes no Pods any more. */
const OF_REVISION = { metadata: { ownerReferences: [{ controller: {} }] }, spec: { replicas: {} } };
/** What the claims of a set are called. */
const OF_CLAIMS = {
    spec: { volumeClaimTemplates: [{ metadata: { name: {} } }], ordinals: { start: {} }, replicas: {} },
};
/**
 * What a policy of these patterns reads. Where it reads Pods it also reads the workloads that would make some
 * (SEMANTICS.md 1), which may be of any kind: their templates as their Pods, and who owns whom.
 */
export function policyFields(plans) {
    const asked = mergeByKind(plans.map((plan) => plan.reads));
    const pod = fieldsOfKind(asked, { group: "", kind: "Pod" });
    const made = pod === undefined ? [] : [{ Pod: OF_POD, [WORKLOAD_FIELDS]: workloadFields(pod), [OWNED_FIELDS]: OWNERSHIP }];
    const all = mergeByKind([asked, ...made]);
    return Object.fromEntries(Object.entries(all).map(([kind, tree]) => [kind, mergeFields([IDENTITY, tree, all[formatKind({})] ?? {}])]));
}
/** A workload as the Pod it makes reads: what its template gives, and its own name, also as that of the Pod's owner. */
function workloadFields(pod) {
    const metadata = memberOf(pod, "metadata") ?? {};
    const spec = memberOf(pod, "spec");
    const readsVolumes = spec !== undefined && memberOf(spec, "volumes") !== undefined;
    const template = {
        metadata: present({ labels: memberOf(metadata, "labels"), annotations: memberOf(metadata, "annotations") }),
        spec: mergeFields([
            // That there is such a list makes a template of it.
            { containers: {} },
            spec ?? {},
            // Volumes that a claim stands for are left out, by their names.
            readsVolumes ? { volumes: [{ name: {} }] } : {},
        ]),
    };
    const owners = elementOf(memberOf(metadata, "ownerReferences") ?? {});
    const names = [memberOf(metadata, "name"), memberOf(owners, "name")].filter((tree) => tree !== undefined);
    return mergeFields([
        OF_REVISION,
        ...(readsVolumes ? [OF_CLAIMS] : []),
        ...POD_TEMPLATE_PATHS.map((path) => path.reduceRight((tree, key) => ({ [key]: tree }), template)),
        { metadata: { name: mergeFields(names) } },
    ]);
}
function memberOf(tree, key) {
    if (tree === true)
        return true;
    return !Array.isArray(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}
function elementOf(tree) {
    if (tree === true)
        return true;
    return Array.isArray(tree) ? tree[0] : {};
}
function present(members) {
    const entries = Object.entries(members).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
//# sourceMappingURL=policy-fields.js.map