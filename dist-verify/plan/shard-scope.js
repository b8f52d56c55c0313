import { isOwnNamespace, OWN_NAMESPACE } from "./criteria-access.js";
import { linksOf } from "./requirement.js";
import { leavesNamespace, needsSnapshot } from "./review-scope.js";
/** Returns what is enough of a snapshot to judge the subjects of a plan. */
export function shardScope(plan) {
    const { joins, pairing, requirement } = plan;
    if (needsSnapshot(plan))
        return "snapshot";
    // Each pair is tried, wherever its two objects are.
    if (pairing?.access.by === "scan")
        return "snapshot";
    const bridges = joins.map(bridgesOf);
    if (bridges.some((of) => of === undefined))
        return "snapshot";
    const leaving = linksOf(requirement).filter(leavesNamespace);
    return distinct([
        ...bridges.flatMap((of) => of ?? []),
        ...leaving.flatMap((probe) => bridgesOfProbe(probe, plan.pattern.subject.kinds)),
    ]);
}
/**
 * Returns what a snapshot must have for a probe by criteria to find something in another namespace: a subject with the
 * namespace that the criteria demand of it, where they demand one; else a candidate.
 */
function bridgesOfProbe({ access, of }, subjectKinds) {
    const criteria = access.by === "criteria" ? [...access.key, ...access.residual] : [];
    for (const { subject, other } of criteria) {
        const texts = literalsOf(other);
        if (texts !== undefined && isOwnNamespace(subject))
            return [{ kinds: subjectKinds, at: OWN_NAMESPACE, texts, leadsTo: "anything" }];
    }
    return candidateBridges(of);
}
/** Returns bridges of which each candidate of a scan has one. */
function candidateBridges({ kinds, where }) {
    const bridge = (predicate) => {
        if (predicate?.test === "exists")
            return { kinds, at: predicate.at.path, leadsTo: "anything" };
        if (predicate?.test !== "in")
            return undefined;
        return { kinds, at: predicate.at.path, texts: predicate.texts, leadsTo: "anything" };
    };
    const [demanded] = where.allOf.map(bridge).filter((one) => one !== undefined);
    if (demanded !== undefined)
        return [demanded];
    const either = where.anyOf.map(({ predicate, isNegated }) => (isNegated ? undefined : bridge(predicate)));
    const all = either.filter((one) => one !== undefined);
    return all.length > 0 && all.length === either.length ? all : [{ kinds, at: [], leadsTo: "anything" }];
}
/** Returns texts that are written in the pattern, where there is nothing else. */
function literalsOf({ sources, transform }) {
    const texts = sources.filter((source) => typeof source === "string");
    return transform === undefined && texts.length === sources.length ? texts : undefined;
}
function distinct(bridges) {
    return [...new Map(bridges.map((bridge) => [JSON.stringify(bridge), bridge])).values()];
}
/** Returns the bridges of a join; `undefined` where any referrer may refer anywhere. */
function bridgesOf({ crossesNamespaces, crossingPaths, referrer }) {
    if (crossesNamespaces === "never")
        return [];
    if (crossesNamespaces === "always") {
        return crossingPaths?.map((at) => ({ kinds: referrer, at, leadsTo: "anything" }));
    }
    return [{ kinds: referrer, at: crossesNamespaces, leadsTo: "alike" }];
}
//# sourceMappingURL=shard-scope.js.map