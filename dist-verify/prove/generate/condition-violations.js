import { applySample, shortened } from "./condition-samples.js";
import { setAt } from "./mutable-object.js";
import { ODD_VALUES } from "./odd-values.js";
import { kindOf } from "./planned-object.js";
/** Changes one thing that the pattern needs of a role: a condition of its filter, or that an object of it is there. */
export function violateOne(random, { groups }, isAbsent) {
    const withConditions = groups.filter(([planned]) => (planned?.role?.conditions.length ?? 0) > 0);
    if (!isAbsent && withConditions.length > 0) {
        for (const planned of random.pick(withConditions))
            violateCondition(random, planned);
        return;
    }
    for (const planned of random.pick(groups)) {
        const kind = kindOf(planned);
        planned.object.kind = random.pick([`${kind}s`, kind.toLowerCase(), "Widget", shortened(kind)]);
    }
}
/** Puts a condition of the object's role onto its other side, and at times replaces something on the way to it. */
export function violateCondition(random, { object, role }) {
    if (role === undefined || role.conditions.length === 0)
        return;
    const samples = random.pick(role.conditions);
    const any = role.conditions.filter(({ condition }) => condition.group === "anyOf");
    // One of several alternatives decides nothing.
    const isOfAny = samples.condition.group === "anyOf";
    for (const each of isOfAny && random.chance("allAlternativesViolated") ? any : [samples])
        applySample(random, object, each, each.condition.group === "noneOf");
    const { path } = samples.condition;
    if (path.length > 1 && random.chance("oddValueAboveCondition")) {
        const above = path.slice(0, 1 + random.below(path.length - 1));
        setAt(object, above, { value: random.pick(ODD_VALUES), everywhere: true, random });
    }
}
//# sourceMappingURL=condition-violations.js.map