import { identityKey } from "../cluster/finding.js";
import { meets } from "./requirement.js";
/** Finds the objects that findings name, by their identity. */
export class NamedObjects {
    snapshot;
    #byIdentity;
    constructor(snapshot) {
        this.snapshot = snapshot;
    }
    /** Returns what a resource of a finding can stand for: the document, the Pod of its template, or both. */
    meantBy(found) {
        this.#byIdentity ??= byIdentity(this.snapshot.resources);
        const named = this.#byIdentity.get(identityKey(found)) ?? [];
        return found.template ? named.filter(({ workload }) => workload !== undefined) : named;
    }
}
function byIdentity(resources) {
    const lists = new Map();
    for (const resource of resources) {
        const key = identityKey(resource.workload ?? resource);
        const list = lists.get(key);
        if (list === undefined)
            lists.set(key, [resource]);
        else
            list.push(resource);
    }
    return lists;
}
/**
 * Returns what a finding's subject stands for, with the bindings under which it meets the pattern. Where it can be only
 * one object under one binding, it is that one, and no link is asked.
 */
export function matchesOf({ requirement }, candidates, objects, holds) {
    const subjects = objects.flatMap((object) => candidates.asSubject(object) ?? []);
    const [only, other] = subjects;
    if (only !== undefined && other === undefined && only.bindings.length === 1)
        return [only];
    return subjects.flatMap(({ resource, bindings }) => {
        const meeting = bindings.filter((binding) => meets(requirement, (link) => holds(link, resource, binding)));
        return meeting.length === 0 ? [] : [{ resource, bindings: meeting }];
    });
}
//# sourceMappingURL=finding-matches.js.map