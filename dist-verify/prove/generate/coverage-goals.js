import { isJsonList } from "../../base/json.js";
import { applySample, isPlain } from "./condition-samples.js";
import { LIST_CHANGES } from "./list-changes.js";
import { setAt } from "./mutable-object.js";
import { Random } from "./random.js";
import { RELATIONSHIP_GENERATORS } from "./relationships/relationship-generators.js";
/**
 * Picks the goal of a snapshot by its number; `undefined` for a snapshot without one. Of every six snapshots four have a
 * goal: numbers that follow each other walk through all goals.
 */
export function goalFor(goals, number) {
    const list = [goals.plain, undefined, goals.rules, undefined, goals.odd, goals.rules][number % 6] ?? [];
    const round = Math.floor(number / 6);
    // Rules come twice in a round.
    const at = list === goals.rules ? 2 * round + (number % 6 === 5 ? 1 : 0) : round;
    return list[at % list.length];
}
/** Lists all goals of a pattern. */
export function coverageGoalsOf(model) {
    const { subject, partner, links, commonLinks, decisiveRules } = model;
    const others = decisiveRules.flatMap(({ other }) => model.roles.get(other) ?? []);
    const roles = [...new Set([subject, ...(partner === undefined ? [] : [partner]), ...others])];
    const conditions = roles.flatMap((role) => role.conditions.map((samples) => goalsOfCondition(role, samples)));
    // Else one condition would have all its goals before the next one has any.
    const random = new Random(1);
    const rules = [links, commonLinks].flatMap((group) => group.rules.flatMap((rule) => {
        if (!decisiveRules.includes(rule))
            return [];
        return RELATIONSHIP_GENERATORS[rule.type].perturbations.map((perturbation) => {
            return { about: "rule", rule, perturbation, missed: missedFor(random, rule, group) };
        });
    }));
    return {
        plain: random.shuffled(conditions.flatMap(({ plain }) => plain)),
        odd: random.shuffled(conditions.flatMap(({ odd }) => odd)),
        rules: random.shuffled(rules),
    };
}
function goalsOfCondition(role, samples) {
    const { condition, satisfying, violating } = samples;
    const goalOf = (value) => ({ about: "condition", role, samples, value });
    const values = withoutRepetitions([...satisfying, ...violating]);
    const plain = values.filter((value) => isPlain(condition, value)).map(goalOf);
    const odd = values.filter((value) => !isPlain(condition, value)).map(goalOf);
    for (const [at, step] of condition.path.entries()) {
        if (step.step === "key")
            continue;
        for (const value of [satisfying[0], violating[0]]) {
            for (const change of LIST_CHANGES)
                plain.push({ ...goalOf(value), list: { at, change } });
        }
    }
    return { plain, odd };
}
/** A text may be its own lower case, and the neighbour of another one. */
function withoutRepetitions(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
/** As many other rules as can be missed while there are points enough with this one. */
function missedFor(random, rule, { rules, minimum }) {
    if (rule.required)
        return [];
    const missed = [];
    let points = rules.reduce((sum, { weight }) => sum + weight, 0);
    for (const other of random.shuffled(rules)) {
        if (other === rule || other.required || points - other.weight < minimum)
            continue;
        points -= other.weight;
        missed.push(other);
    }
    return missed;
}
/** Gives an object the value of a goal. */
export function applyGoal(random, object, { role, samples, value, list }) {
    if (samples.condition.group === "anyOf") {
        for (const other of role.conditions) {
            const isAlternative = other.condition.group === "anyOf" && other !== samples;
            if (isAlternative)
                applySample(random, object, withPlainestViolation(other), false);
        }
    }
    const { path } = samples.condition;
    setAt(object, path, { value, everywhere: random.chance("goalInEachElement"), random });
    if (list !== undefined)
        changeLists(object, path.slice(0, list.at), list.change);
}
/** The samples with no value to fail by but the plainest. */
function withPlainestViolation(samples) {
    const plainest = ["other", undefined].filter((value) => samples.violating.includes(value));
    return plainest.length === 0 ? samples : { ...samples, violating: plainest.slice(0, 1) };
}
/** Changes the lists at the end of a path. */
function changeLists(node, path, change) {
    const [step, ...rest] = path;
    if (step === undefined || typeof node !== "object" || node === null)
        return;
    const holder = node;
    for (const key of keysOf(step, holder)) {
        const next = Object.hasOwn(holder, key) ? holder[key] : undefined;
        if (rest.length > 0)
            changeLists(next, rest, change);
        else if (isJsonList(next))
            holder[key] = change(next);
    }
}
/** The members that a step leads to. */
function keysOf(step, holder) {
    switch (step.step) {
        case "key":
            return [step.key];
        case "index":
            return [String(step.index)];
        case "each":
            return Object.keys(holder);
        case "keys":
            return [];
    }
}
//# sourceMappingURL=coverage-goals.js.map