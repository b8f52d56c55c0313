import { BUILT_IN_WORKLOADS } from "../cluster/built-in-workloads.js";
import { EVERY_KIND, kindsNamed, kindsOverlap, parseKind, takesEveryKind, unionOfKinds, } from "../pattern/kinds.js";
import { intermediateKinds } from "./fields.js";
import { linksOf } from "./requirement.js";
/** Tells whether a review that starts from one subject has to look into other namespaces. */
export function crossesNamespaces({ joins, pairing, requirement, ...plan }) {
    if (needsSnapshot(plan) || linksOf(requirement).some(leavesNamespace))
        return "always";
    // Nothing leads from the subject to such partners: each that there is may be one.
    if (pairing?.access.by === "scan")
        return "always";
    const crossings = joins.map((join) => join.crossesNamespaces);
    if (crossings.includes("always"))
        return "always";
    return crossings.filter((crossing) => typeof crossing !== "string");
}
/** Tells whether a verdict about one subject depends on objects that nothing leads to from it. */
export function needsSnapshot({ pattern, scans }) {
    return pattern.whenNone !== undefined || scans.some(({ namedBySubject }) => namedBySubject !== undefined);
}
/** Tells whether a probe by criteria may find an object of another namespace. Owners are where what they own is. */
export function leavesNamespace({ access }) {
    return access.by === "criteria" && !access.staysInNamespace;
}
/**
 * Returns the kinds of the other objects that a review asks about that starts from one subject.
 *
 * @param bringsSubject whether the subject is given; else it has to be looked for as well.
 */
export function inventoryKinds(plan, bringsSubject) {
    const { joins, pairing, subject, partner, requirement } = plan;
    // Who owns whom leads through objects of any kind.
    if (linksOf(requirement).some(({ access }) => access.by === "closure"))
        return EVERY_KIND;
    const pairKinds = [subject.kinds, partner?.kinds ?? subject.kinds];
    const intermediate = (pairing === undefined ? [] : linksOf(pairing.requirement)).flatMap(({ join }) => intermediateKinds(join, pairKinds));
    const others = plan.scans.filter((scan) => scan !== subject).map(({ kinds }) => kinds);
    const subjects = bringsSubject ? [] : [subject.kinds];
    const kinds = unionOfKinds([...subjects, ...others, ...intermediate, ...joins.map(kindsOfOthers)]);
    return takesEveryKind(kinds) ? EVERY_KIND : withBuiltInWorkloads(kinds, subject.kinds);
}
function kindsOfOthers({ keys }) {
    return keys.from === "library" ? Object.keys(keys.reads.others ?? {}).map(parseKind) : [];
}
/**
 * Whether a template's Pod is there depends on the Pods that there are, and on who made them (SEMANTICS.md 1). Workloads
 * of other kinds cannot be named ahead (SEMANTICS.md 7, G4).
 */
function withBuiltInWorkloads(kinds, subject) {
    const asksAboutPods = kindsOverlap([...kinds, ...subject], POD);
    return asksAboutPods ? unionOfKinds([kinds, POD, kindsNamed(...BUILT_IN_WORKLOADS.map(({ kind }) => kind))]) : kinds;
}
const POD = [{ group: "", kind: "Pod" }];
//# sourceMappingURL=review-scope.js.map