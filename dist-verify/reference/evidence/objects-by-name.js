import { BUILT_IN_WORKLOADS } from "../../cluster/built-in-workloads.js";
import { podTemplateOf } from "../../cluster/pod-template.js";
import { includesKind } from "../../pattern/kinds.js";
/** Objects of one name are looked through up to this many. */
const MOST_NAMESAKES = 100;
/** Kinds that hold the same for those who take it by name. */
const HOLDERS = ["ConfigMap", "Secret"];
/** Finds the objects of a snapshot by their names, of whatever kind they are. */
export class ObjectsByName {
    snapshot;
    #byName;
    constructor(snapshot) {
        this.snapshot = snapshot;
    }
    /**
     * Returns the objects of these names and namespaces whose kind is like one that is looked for: another workload, a
     * Role for a ClusterRole, a Secret for a ConfigMap; or whose kind it is.
     *
     * @param kinds those that are looked for.
     * @param kindNames of them, those that count; all where there is none.
     * @param namespaces none where any would do.
     */
    like(kinds, kindNames, names, namespaces) {
        this.#byName ??= byName(this.snapshot.documents);
        const wanted = kindNames.length > 0 ? kindNames : kinds.flatMap(({ kind }) => kind ?? []);
        return names
            .flatMap((name) => (this.#byName?.get(name) ?? []).slice(0, MOST_NAMESAKES))
            .filter(({ namespace }) => namespaces.length === 0 || namespace === "" || namespaces.includes(namespace))
            .flatMap((resource) => {
            const isOfKind = includesKind(kinds, resource) && wanted.includes(resource.kind);
            return isOfKind || wanted.some((kind) => isLikeKind(kind, resource)) ? [{ resource, isOfKind }] : [];
        });
    }
}
function byName(documents) {
    const lists = new Map();
    for (const resource of documents) {
        const list = lists.get(resource.name);
        if (list === undefined)
            lists.set(resource.name, [resource]);
        else
            list.push(resource);
    }
    return lists;
}
function isLikeKind(wanted, { kind, object }) {
    if (HOLDERS.includes(wanted) && HOLDERS.includes(kind))
        return true;
    if (bareKind(wanted) === bareKind(kind))
        return true;
    return BUILT_IN_WORKLOADS.some((workload) => workload.kind === wanted) && podTemplateOf(object) !== undefined;
}
/** `Role` of `ClusterRole`, `Secret` of `SealedSecret`. */
function bareKind(kind) {
    return kind.replace(/^(Cluster|External|Global|Namespaced|Sealed)(?=[A-Z])/, "");
}
//# sourceMappingURL=objects-by-name.js.map