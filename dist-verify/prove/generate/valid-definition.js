import { EVERY_KIND, kindNames, kindsNamed } from "../../pattern/kinds.js";
import { PATTERN_TYPES } from "../../pattern/registry-schema.js";
import { canHaveInCommon, canLink, RELATIONSHIPS } from "../../pattern/relationship-type.js";
import { HOSTILE_TEXTS } from "./odd-values.js";
import { validFilters } from "./valid-filters.js";
const TYPES = Object.keys(RELATIONSHIPS);
/** Where a type links to any kind, these. */
const ANY_KIND = [
    "Pod",
    "Pod",
    "Deployment",
    "ConfigMap",
    "Table",
    "Service",
    "Widget",
    "Panel",
    "CronJob",
    "Namespace",
];
const OTHER_KINDS = ["Pod", "Deployment", "Job", "StatefulSet", "Widget", "Node", "List", "pod", "Pod\n", "__proto__"];
/** Many of them are one in snake case. */
const IDS = [
    ...["main-app", "main_app", "Main-App", "MAIN_APP", "mainapp", "main--app", "-", "_", "__", "a", "A", "0", "1a"],
    ...["input", "data", "package", "leader", "follower", "not", "p", "candidate", "found", "__proto__", "constructor"],
];
const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.7, 0.8, 1, 1, 0.000001, 0.333333, 0.666667, 0.5, 0.25, 0.999999];
/**
 * Makes a definition in the registry's dialect that is valid by construction: never refused, though it may deserve
 * warnings.
 */
export function validDefinition(random, name) {
    const type = random.pick(TYPES);
    const roles = rolesOf(random, type);
    const { leader, follower, others } = roles;
    const ruled = random.shuffled([
        ...others,
        ...random.some(others, "occasionally"),
        ...(random.chance("sometimes") ? [follower] : []),
    ]);
    const writer = new RuleWriter(random, type, roles);
    const relationships = ruled.filter((id) => id !== undefined).map((id) => writer.rule(id, canLink));
    const common = follower === undefined ? [] : random.times(3, () => writer.rule(follower, canHaveInCommon));
    nameRules(random, [...relationships, ...common]);
    const ids = [leader, ...(follower === undefined ? [] : [follower]), ...others];
    // Without actors the follower is the one of the common rules, or else the only other resource.
    const isPlain = follower === undefined || common.length > 0 || others.length === 0;
    const actors = follower === undefined ? [leader] : random.shuffled([leader, follower]);
    return {
        ...(random.chance("occasionally") ? { $schema: random.pick(HOSTILE_TEXTS) } : {}),
        version: "kubepattern.it/v1",
        kind: "Pattern",
        metadata: metadata(random, name),
        spec: {
            message: message(random, follower === undefined ? [leader] : [leader, follower]),
            topology: follower === undefined ? "SINGLE" : "LEADER_FOLLOWER",
            resources: random.shuffled(ids).map((id) => resource(random, roles, id)),
            ...(isPlain && random.chance("lessThanEven") ? {} : { actors }),
            ...rules(random, "relationships", "minRelationshipPoints", relationships),
            ...rules(random, "commonRelationships", "minCommonRelationshipPoints", common),
        },
    };
}
/** Who is in it. Kinds mostly fit the type that the pattern is about; now and then one never links. */
function rolesOf(random, type) {
    const [leader, follower, ...others] = random.shuffled(IDS).slice(0, 2 + random.pick([0, 1, 1, 1, 2, 3]));
    const isPair = random.chance("even");
    const { from, to } = RELATIONSHIPS[type];
    const side = random.chance("even") ? [from, to] : [to, from];
    const kindOf = (kinds = EVERY_KIND) => {
        if (random.chance("rarely"))
            return random.pick(OTHER_KINDS);
        return random.pick(kindNames(kinds) ?? ANY_KIND);
    };
    const kinds = new Map([[leader, kindOf(side[0])]]);
    // A pair has most often both of its members on one side.
    if (isPair)
        kinds.set(follower, kindOf(random.chance("often") ? side[0] : side[1]));
    for (const id of others)
        kinds.set(id, kindOf(side[1]));
    return { leader, follower: isPair ? follower : undefined, others, kinds };
}
function resource(random, { leader, kinds }, id) {
    const kind = kinds.get(id) ?? "Pod";
    const event = id === leader ? "usually" : "even";
    return {
        resource: kind,
        id,
        ...(id === leader ? { leader: true } : random.chance("occasionally") ? { leader: false } : {}),
        ...(random.chance(event) ? { filters: validFilters(random, kind) } : {}),
    };
}
/** Writes the rules of one definition. Most of them can hold together: one that cannot leaves nothing to be judged. */
class RuleWriter {
    #random;
    #type;
    #roles;
    /** What was wanted so far, by type and the other's kind. */
    #shared = new Map();
    constructor(random, type, roles) {
        this.#random = random;
        this.#type = type;
        this.#roles = roles;
    }
    rule(other, canHold) {
        const random = this.#random;
        const { leader, kinds } = this.#roles;
        const type = random.chance("nearlyAlways") ? this.#type : random.pick(TYPES);
        const isPossible = canHold(type, kindsNamed(kinds.get(leader) ?? ""), kindsNamed(kinds.get(other) ?? ""));
        // Another actor of the kind is often played by the same objects.
        const what = `${canHold.name} ${type} ${random.chance("nearlyAlways") ? kinds.get(other) : other}`;
        const free = random.chance(isPossible ? "often" : "seldom");
        const shared = random.chance("nearlyAlways") ? (this.#shared.get(what) ?? free) : free;
        this.#shared.set(what, shared);
        return {
            type,
            resourceIds: random.chance("even") ? [leader, other] : [other, leader],
            ...(random.chance("often") ? { required: random.chance("often") } : {}),
            // Absent means false.
            ...(shared || random.chance("even") ? { shared } : {}),
            ...(random.chance("moreThanEven") ? { weight: random.pick(WEIGHTS) } : {}),
            ...(random.chance("seldom") ? { description: random.pick(HOSTILE_TEXTS) } : {}),
        };
    }
}
/** Some rules get ids: unique, though not in snake case. */
function nameRules(random, all) {
    const ids = random.shuffled([...IDS, ...HOSTILE_TEXTS.filter((text) => text !== ""), "mounts-1", "MOUNTS_1"]);
    for (const [i, rule] of all.entries())
        if (random.chance("sometimes"))
            rule.id = ids[i] ?? `rule-${i}`;
}
function rules(random, key, minimumKey, all) {
    const minimum = random.chance("even") ? { [minimumKey]: minimumOf(random, all) } : {};
    return { ...(all.length > 0 || random.chance("occasionally") ? { [key]: all } : {}), ...minimum };
}
/** A sum that some of the rules reach exactly, or one that they pass or miss by the smallest of steps. */
function minimumOf(random, all) {
    const sum = (some) => some.reduce((all, { weight = 1 }) => all + Math.round(weight * 1_000_000), 0);
    const most = random.chance("rarely") ? Infinity : sum(all);
    const step = random.pick([0, 0, 0, 0, 0, -1, 1]);
    return Math.max(0, Math.min(most, sum(random.some(all, "moreThanEven")) + step)) / 1_000_000;
}
function metadata(random, name) {
    const url = () => random.pick(["https://x.io/a?b=c#d", "http://größe.example:80/%20'", "https://a.b/`$(x)`"]);
    return {
        name,
        patternType: random.pick(PATTERN_TYPES),
        severity: random.pick(["INFO", "WARNING", "CRITICAL"]),
        category: random.pick(["test", "Test-1", "-", "0"]),
        ...(random.chance("even") ? { displayName: random.pick(HOSTILE_TEXTS) } : {}),
        ...(random.chance("lessThanEven") ? { description: random.pick(HOSTILE_TEXTS) } : {}),
        ...(random.chance("sometimes") ? { gitUrl: url() } : {}),
        ...(random.chance("sometimes") ? { docUrl: url() } : {}),
    };
}
/** Texts between placeholders of the reported actors; no text alone looks like a placeholder. */
function message(random, ids) {
    const fields = ["name", "namespace", "kind"];
    const parts = random.times(5, () => random.chance("moreThanEven") ? `{{${random.pick(ids)}.${random.pick(fields)}}}` : random.pick(HOSTILE_TEXTS));
    const all = ids.map((id) => `{{${id}.namespace}}/{{${id}.name}}`).join(" and ");
    const text = `${all}${random.pick([" ", "|", "", "}} "])}${parts.join(random.pick(["", " ", "{", "\n"]))}`;
    // Two texts may have made one of braces that is none.
    return /\{\{(?![\w-]+\.(?:name|namespace|kind)\}\})[\s\S]*?\}\}/.test(text) ? all : text;
}
//# sourceMappingURL=valid-definition.js.map