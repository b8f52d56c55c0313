import { matchesWildcard } from "../base/wildcard.js";
import { BUILT_IN_WORKLOADS } from "../cluster/built-in-workloads.js";
import { isAbsence } from "./absence.js";
/**
 * Returns which findings are explained by objects that exist elsewhere: what each of them misses may be one of those. It
 * is judged by what the reference says was looked for, whichever engine found it: kind, name and namespace. What else
 * such an object must have (a port, a key, labels) is assumed. What is not known by its name, such as the Pods of a
 * selector, only an entry explains that takes any name.
 *
 * @param patterns those of the findings.
 */
export async function explainedByExternal(findings, patterns, snapshot, external) {
    const explained = new Map();
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const absences = findings.filter((finding) => {
        const pattern = byName.get(finding.pattern);
        return pattern !== undefined && isAbsence(finding, pattern);
    });
    if (external.length === 0 || absences.length === 0)
        return explained;
    const { SoughtObjects } = await import("../reference/evidence/sought-objects.js");
    const sought = new SoughtObjects(snapshot);
    for (const finding of absences) {
        const pattern = byName.get(finding.pattern);
        if (pattern === undefined)
            continue;
        const entries = sought
            .of(pattern, finding.resources)
            .map((objects) => external.find((one) => objects.some((object) => mayBe(one, object))));
        const [first] = entries;
        if (first === undefined || entries.includes(undefined))
            continue;
        explained.set(finding, { by: "configuration", reason: reasonOf(first), place: first.locate().place });
    }
    return explained;
}
/** Tells whether an object that exists elsewhere may be the one that is looked for. */
function mayBe({ kind, name = "*", namespace }, sought) {
    const { kinds, names, namespaces, isAny } = sought;
    // A workload makes Pods.
    const all = kinds.includes("Pod") ? [...kinds, ...BUILT_IN_WORKLOADS.map((workload) => workload.kind)] : kinds;
    if (all.length > 0 && !all.some((one) => matchesWildcard(kind, one)))
        return false;
    if (isAny === true)
        return true;
    if (names === undefined ? !/^\*+$/.test(name) : !names.some((one) => matchesWildcard(name, one)))
        return false;
    return (namespace === undefined || namespaces === undefined || namespaces.some((one) => matchesWildcard(namespace, one)));
}
function reasonOf({ kind, name, namespace, reason }) {
    const parts = [kind, ...(namespace === undefined ? [] : [namespace]), name ?? "*"];
    return `${parts.join("/")} exists elsewhere${reason === undefined ? "" : `: ${reason}`}`;
}
//# sourceMappingURL=external-objects.js.map