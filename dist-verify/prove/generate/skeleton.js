import { BUILT_IN_WORKLOADS } from "../../cluster/built-in-workloads.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { groupOf } from "../../pattern/kinds.js";
/** A name of a kind that Kubernetes or Krateo knows, with its apiVersion; every other kind is custom. */
const VERSIONS = {
    ...Object.fromEntries(BUILT_IN_WORKLOADS.map(({ group, kind }) => [kind, group === "" ? "v1" : `${group}/v1`])),
    ...ofVersion("argoproj.io/v1alpha1", "Rollout"),
    ...ofVersion("v1", "Pod Service ConfigMap Secret Namespace Node PersistentVolumeClaim ServiceAccount LimitRange ResourceQuota"),
    ...ofVersion("widgets.templates.krateo.io/v1beta1", "Panel Row Column Page NavMenuItem Markdown Table Paragraph Filters"),
};
function ofVersion(version, kinds) {
    return Object.fromEntries(kinds.split(" ").map((kind) => [kind, version]));
}
/** Returns the apiVersion of a kind that Kubernetes or Krateo knows; a custom one for every other kind. */
export function versionOf(kind) {
    return Object.hasOwn(VERSIONS, kind) ? (VERSIONS[kind] ?? "") : "x.io/v1";
}
/** Tells whether objects of a kind, in the group where {@link versionOf} puts it, have no namespace. */
export function isClusterScoped(kind) {
    return defaultKindCatalog.isClusterScoped({ group: groupOf(versionOf(kind)), kind });
}
/** As little as an object of a kind can be, with a name and a namespace where it has one. */
export function skeleton(kind, name, namespace) {
    const metadata = isClusterScoped(kind) ? { name } : { name, namespace };
    const object = { apiVersion: versionOf(kind), kind, metadata };
    if (kind === "Pod")
        object.spec = { containers: [{ name: "app", image: "app:1" }] };
    return object;
}
//# sourceMappingURL=skeleton.js.map