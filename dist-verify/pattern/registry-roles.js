import { didYouMean } from "../base/did-you-mean.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
/**
 * Resolves leader and follower and returns them, and reports what is wrong about them (SEMANTICS.md 0 and 5). `actors`
 * are those of `spec.resources`, by index.
 */
export function resolveRoles(context, actors) {
    const { spec = {} } = context.parts;
    const leader = findLeader(spec, actors, context);
    checkSingle(spec, context);
    const follower = leader === undefined ? undefined : findFollower(spec, leader, context);
    const areResolved = leader !== undefined && (follower !== undefined || spec.topology === "SINGLE");
    const roles = { leader, follower, areResolved };
    checkActors(spec, roles, context);
    return roles;
}
/** The one resource with `leader: true` (SEMANTICS.md 0). */
function findLeader({ resources = [] }, actors, context) {
    const leaders = actors.filter((_, i) => resources[i]?.leader === true);
    if (leaders.length === 1)
        return leaders[0];
    if (leaders.length === 0 && !context.isIntactInEach(["spec", "resources"], "leader"))
        return undefined;
    const message = leaders.length === 0 ? "no resource is the leader" : `${leaders.length} resources are leaders`;
    context.refuse("pattern/leader", ["spec", "resources"], message, 'write "leader": true on exactly one resource');
    return undefined;
}
function checkSingle({ topology, commonRelationships = [] }, context) {
    if (topology !== "SINGLE" || commonRelationships.length === 0)
        return;
    const message = "a SINGLE pattern has no pairs for common rules to judge";
    const help = "make the topology LEADER_FOLLOWER, or move the rules to relationships";
    context.refuse("pattern/common-rule-in-single", ["spec", "commonRelationships"], message, help);
}
/**
 * Section 5: the other id in `actors`; without `actors`, the other id of the common rules; without those, the only
 * other resource.
 */
function findFollower(spec, leader, context) {
    if (spec.topology !== "LEADER_FOLLOWER")
        return undefined;
    const ids = possibleIds(spec, context);
    // An id that no resource has, or more than one, is a mistake of its own, and may stand for any.
    if (ids === undefined || ids.some((id) => context.actors.actorOf(id) === undefined))
        return undefined;
    const others = [...new Set(ids)].filter((id) => id !== leader.id);
    if (others.length === 1)
        return context.actors.actorOf(others[0] ?? "");
    const at = spec.actors === undefined ? "resources" : "actors";
    const message = others.length > 1 ? "more than one resource could be the follower" : "no resource is the follower";
    const help = `write "actors": [${JSON.stringify(leader.id)}, <the follower's id>]`;
    context.refuse("pattern/follower", ["spec", at], message, help);
    return undefined;
}
/** The ids among which the follower is; `undefined` where what decides about it was refused. */
function possibleIds(spec, context) {
    if (!context.isIntact(["spec", "actors"]))
        return undefined;
    if (spec.actors !== undefined)
        return defined(spec.actors);
    if (!context.isIntactInEach(["spec", "commonRelationships"], "resourceIds"))
        return undefined;
    const named = idsOf(spec.commonRelationships);
    if (named.length > 0)
        return named;
    return context.actors.isComplete ? context.actors.ids : undefined;
}
/** `actors`, where given, is the leader, or leader and follower (SEMANTICS.md 5). */
function checkActors({ actors }, { leader, follower, areResolved }, context) {
    if (actors === undefined)
        return;
    for (const [i, id] of actors.entries()) {
        if (id !== undefined)
            checkId(id, ["spec", "actors", i], context);
    }
    const ids = defined(actors);
    const isJudged = areResolved && context.isIntact(["spec", "actors"]) && ids.every((id) => context.actors.has(id));
    if (!isJudged || leader === undefined)
        return;
    const expected = follower === undefined ? [leader.id] : [leader.id, follower.id];
    if (ids.length === expected.length && expected.every((id) => ids.includes(id)))
        return;
    const message = `actors must name ${follower === undefined ? "the leader" : "leader and follower"}, each once`;
    context.refuse("pattern/actors", ["spec", "actors"], message, `write ${JSON.stringify(expected)}`);
}
/** Reports an id that names no resource, unless the resource's own id may have been refused (`pattern/unknown-actor`). */
export function checkId(id, at, context) {
    if (context.actors.has(id) || !context.actors.isComplete)
        return;
    const help = didYouMean(id, context.actors.ids);
    context.refuse("pattern/unknown-actor", at, `no resource has the id ${quote(id)}`, help);
}
/** Refuses resources that are neither actor nor named by a rule (`pattern/unused-resource`, SEMANTICS.md 5). */
export function checkUnused(context) {
    const { spec = {} } = context.parts;
    const { leader, follower, areResolved } = context.roles;
    const isKnown = context.actors.isComplete &&
        context.isIntactInEach(["spec", "relationships"], "resourceIds") &&
        context.isIntactInEach(["spec", "commonRelationships"], "resourceIds");
    if (!areResolved || !isKnown)
        return;
    const named = [...idsOf(spec.relationships), ...idsOf(spec.commonRelationships)];
    // A misspelt id is told of where it stands, and means the nearest one; without one, it may mean any.
    const meant = named.map((id) => (context.actors.has(id) ? id : nearestWord(id, context.actors.ids)));
    if (meant.includes(undefined))
        return;
    const used = new Set([leader?.id, follower?.id, ...meant].filter((id) => id !== undefined));
    for (const [i, resource] of (spec.resources ?? []).entries()) {
        const id = resource?.id;
        if (id === undefined || used.has(id))
            continue;
        const near = nearestWord(id, [...used]);
        const help = near === undefined ? "name it in a rule or remove it" : `did a rule mean it where it says ${quote(near)}?`;
        const message = `no rule names the resource ${quote(id)}`;
        context.refuse("pattern/unused-resource", ["spec", "resources", i], message, help);
    }
}
function idsOf(rules = []) {
    return rules.flatMap((rule) => defined(rule?.resourceIds ?? []));
}
function defined(ids) {
    return ids.filter((id) => id !== undefined);
}
//# sourceMappingURL=registry-roles.js.map