import { compareCodePoints } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
/** Makes the entry with which a finding names a resource, and returns it. */
export function foundResource(actor, resource) {
    const { apiVersion, kind, namespace, name } = resource.workload ?? resource;
    return { actor, apiVersion, kind, namespace, name, template: resource.workload !== undefined };
}
/** Returns the identity of a resource as a key: equal for equal group, kind, namespace and name (SEMANTICS.md 1). */
export function identityKey(resource) {
    const { kind, namespace, name } = resource;
    // With the lengths in front, no two identities have one key.
    const group = groupOf(resource.apiVersion);
    return `${group.length},${kind.length},${namespace.length},${group}${kind}${namespace}${name}`;
}
/**
 * Sorts findings and returns them as a set, in the order of SEMANTICS.md 5: by pattern, then per actor by kind,
 * namespace, name and group, then by message. Of findings that differ only in the version of an apiVersion, or in
 * whether a resource or the Pod of its template was judged, one is kept, whatever their order was: rather the resource.
 */
export function sortedFindings(findings) {
    const sorted = [...findings].sort((a, b) => compareFindings(a, b) || compareTemplates(a, b) || compareVersions(a, b));
    // In place: there can be millions of them.
    let count = 0;
    for (const finding of sorted) {
        const previous = sorted[count - 1];
        if (previous === undefined || compareFindings(previous, finding) !== 0)
            sorted[count++] = finding;
    }
    sorted.length = count;
    return sorted;
}
/** Compares findings in all but the versions. Those that the order of SEMANTICS.md 5 leaves open have an order, too. */
function compareFindings(a, b) {
    return (compareCodePoints(a.pattern, b.pattern) ||
        compareResources(a, b, compareNames) ||
        compareCodePoints(a.absentKind ?? "", b.absentKind ?? "") ||
        compareCodePoints(a.message, b.message) ||
        compareCodePoints(a.severity, b.severity) ||
        compareCodePoints(a.for ?? "", b.for ?? "") ||
        compareResources(a, b, (one, other) => compareCodePoints(one.actor, other.actor)));
}
function compareTemplates(a, b) {
    return compareResources(a, b, (one, other) => Number(one.template) - Number(other.template));
}
function compareVersions(a, b) {
    return compareResources(a, b, (one, other) => compareCodePoints(one.apiVersion, other.apiVersion));
}
function compareNames(a, b) {
    return (compareCodePoints(a.kind, b.kind) ||
        compareCodePoints(a.namespace, b.namespace) ||
        compareCodePoints(a.name, b.name) ||
        compareCodePoints(groupOf(a.apiVersion), groupOf(b.apiVersion)));
}
function compareResources(a, b, compare) {
    for (const [i, resource] of a.resources.entries()) {
        const other = b.resources[i];
        const order = other === undefined ? 1 : compare(resource, other);
        if (order !== 0)
            return order;
    }
    return a.resources.length - b.resources.length;
}
//# sourceMappingURL=finding.js.map