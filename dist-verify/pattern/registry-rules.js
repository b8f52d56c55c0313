import { quote } from "../base/quote.js";
import { likelyKind } from "./likely-kind.js";
import { neverLinked } from "./never-linked.js";
import { POINT } from "./pattern.js";
import { actorKind, UNKNOWN_KIND } from "./registry-actors.js";
import { checkId } from "./registry-roles.js";
import { UNSUPPORTED_TYPE } from "./relationship-type.js";
const MINIMUM_KEYS = {
    relationships: "minRelationshipPoints",
    commonRelationships: "minCommonRelationshipPoints",
};
/**
 * Reads the rules of one list and returns them with their minimum, points in millionths (SEMANTICS.md 5). Reports what is
 * refused in them, and rules without effect (`pattern/idle-rule`, `pattern/minimum`, `pattern/never-linked`).
 */
export function ruleSetOf(key, context) {
    const { spec = {} } = context.parts;
    const sources = spec[key] ?? [];
    const entries = sources.map((source, i) => source === undefined ? undefined : ruleOf(source, ["spec", key, i], i, context));
    const minimumKey = MINIMUM_KEYS[key];
    const minimum = pointsOf(spec[minimumKey] ?? 0, ["spec", minimumKey], context);
    const rules = entries.filter((rule) => rule !== undefined);
    const set = { rules, minimum: minimum ?? 0 };
    // Without pairs nothing is judged by common rules, so nothing can be said of what they do either.
    const isJudged = key === "relationships" || context.roles.follower !== undefined;
    if (!isJudged)
        return set;
    const isMinimumKnown = minimum !== undefined && context.isIntact(["spec", minimumKey]);
    const areAllKnown = rules.length === sources.length && context.isIntact(["spec", key]);
    if (isMinimumKnown && areAllKnown)
        warnOfMinimum(set, minimumKey, context);
    for (const [i, rule] of entries.entries()) {
        const at = ["spec", key, i];
        if (rule === undefined || !context.isIntact(at))
            continue;
        if (isMinimumKnown)
            warnWithoutEffect(rule, set, at, minimumKey, context);
        warnOfKinds(rule, key, at, context);
    }
    return set;
}
function warnOfMinimum({ rules, minimum }, minimumKey, context) {
    const reachable = rules.reduce((sum, rule) => sum + rule.weight, 0);
    if (minimum <= reachable)
        return;
    const help = "lower the minimum or raise the weights: as it stands there will never be a finding";
    context.warn("pattern/minimum", ["spec", minimumKey], "the rules together cannot reach this minimum", help);
}
function warnWithoutEffect(rule, { minimum }, at, minimumKey, context) {
    if (rule.required || (minimum > 0 && rule.weight > 0))
        return;
    const help = `make it "required": true, or give it a weight and set ${minimumKey}`;
    context.warn("pattern/idle-rule", at, `the rule ${quote(rule.id)} can never change a verdict`, help);
}
/** A misspelt kind is warned of where it stands, so it counts as what it means. */
function warnOfKinds(rule, key, at, context) {
    const kinds = [likelyKind(actorKind(context.roles.leader)), likelyKind(actorKind(rule.other))];
    if (kinds.includes(UNKNOWN_KIND))
        return;
    const fault = neverLinked({ ...rule, isCommon: key === "commonRelationships" }, ...kinds);
    if (fault !== undefined)
        context.warn("pattern/never-linked", [...at, "type"], fault.message, fault.help);
}
/** The rule, where all of it is there and right. */
function ruleOf(source, at, number, context) {
    const weight = pointsOf(source.weight ?? 1, [...at, "weight"], context);
    const type = typeOf(source, at, context);
    const other = otherOf(source, at, context);
    if (weight === undefined || type === undefined || other === undefined)
        return undefined;
    const id = source.id ?? `${type.toLowerCase()}-${number + 1}`;
    return { id, type, other, required: source.required ?? false, shared: source.shared ?? false, weight };
}
/** The actor that a rule is about beside the leader: of a common rule, the follower (SEMANTICS.md 5). */
function otherOf({ resourceIds = [] }, at, context) {
    const { leader, follower } = context.roles;
    const idsAt = [...at, "resourceIds"];
    const refuse = (message, help) => {
        context.refuse("pattern/rule-actors", idsAt, message, help);
        return undefined;
    };
    const [one, two] = resourceIds;
    for (const [i, id] of resourceIds.entries()) {
        if (id !== undefined && resourceIds.indexOf(id) === i)
            checkId(id, [...idsAt, i], context);
    }
    if (one === undefined || two === undefined)
        return undefined;
    // Of two resources with one id, the rule may well mean both.
    const isTaken = (id) => context.actors.has(id) && context.actors.actorOf(id) === undefined;
    if (one === two)
        return isTaken(one) ? undefined : refuse("a rule is about two different resources", "name two ids");
    if (leader === undefined || !context.actors.has(one) || !context.actors.has(two))
        return undefined;
    if (one !== leader.id && two !== leader.id) {
        return refuse("the rule does not name the leader", `one of the two ids must be the leader's, ${quote(leader.id)}`);
    }
    const other = context.actors.actorOf(one === leader.id ? two : one);
    const isCommon = at.includes("commonRelationships");
    if (isCommon && follower !== undefined && other !== undefined && other !== follower) {
        const help = `write ${JSON.stringify([leader.id, follower.id])}`;
        return refuse("a common rule is about leader and follower", help);
    }
    return other;
}
function typeOf({ type }, at, context) {
    if (type !== UNSUPPORTED_TYPE)
        return type;
    const help = "choose a relationship that can be seen in manifests";
    context.refuse("pattern/meaningless-type", [...at, "type"], `${type} has no meaning`, help);
    return undefined;
}
/** No sum of weights comes near it, so a larger minimum means the same. */
const LARGEST_MINIMUM = 1_000_000_000;
/** Points as millionths. At most 6 decimals are allowed, so that this is exact. */
function pointsOf(points, at, context) {
    const text = String(points);
    const [, decimals = ""] = text.includes("e+") ? [] : text.split(".");
    if (decimals.length > 6 || text.includes("e-")) {
        context.refuse("pattern/decimals", at, "more than 6 decimals", "round to at most 6 decimals");
        return undefined;
    }
    return Math.round(Math.min(points, LARGEST_MINIMUM) * POINT);
}
/** Refuses rule ids that are taken, in either list (`pattern/duplicate-id`, SEMANTICS.md 0). */
export function checkRuleIds(context) {
    const { spec = {} } = context.parts;
    const seen = new Set();
    for (const key of ["relationships", "commonRelationships"]) {
        for (const [i, rule] of (spec[key] ?? []).entries()) {
            const id = rule?.id;
            if (id === undefined)
                continue;
            if (seen.has(id)) {
                const message = `the rule id ${quote(id)} is taken`;
                context.refuse("pattern/duplicate-id", ["spec", key, i, "id"], message, "choose another");
            }
            seen.add(id);
        }
    }
}
//# sourceMappingURL=registry-rules.js.map