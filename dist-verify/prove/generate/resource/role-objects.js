import { conditionHolds, passes } from "../../../reference/conditions.js";
import { samplesOf } from "../condition-samples.js";
import { objectUnder } from "../mutable-object.js";
import { NAMESPACES, OBJECT_NAMES, PLAIN_NAMES } from "../name-pools.js";
import { conditionOf } from "../pattern-structure.js";
import { isInNoNamespace, kindsOfPool } from "./generated-kinds.js";
import { bindingAt, ensureElements, placeOf, setPlace } from "./value-places.js";
/** Makes the model of a role. */
export function resourceRoleModel(role, { subject, anchors }) {
    const { allOf, anyOf, noneOf } = role.filter;
    const model = (conditions, group) => conditions.map((condition) => {
        // What is at another path is decided where both are set.
        const { other: _none, ...own } = condition;
        return { condition, group, samples: samplesOf(conditionOf(own, group)) };
    });
    return {
        role,
        kinds: kindsOfPool(role.kinds),
        conditions: [...model(allOf, "allOf"), ...model(anyOf, "anyOf"), ...model(noneOf, "noneOf")],
        anchors: role === subject ? anchors : [],
    };
}
/** As little as an object of a kind can be. */
export function bareObject(random, { apiVersion, kind }, namespace) {
    const name = random.pick(random.chance("plainName") ? OBJECT_NAMES.slice(0, PLAIN_NAMES) : OBJECT_NAMES);
    const metadata = isInNoNamespace(apiVersion, kind) ? { name } : { name, namespace };
    const object = { apiVersion, kind, metadata };
    if (random.chance("baselineLabelled"))
        objectUnder(object, "metadata").labels = { app: random.pick(["web", "api"]) };
    if (kind === "Pod")
        object.spec = { containers: [{ name: "app", image: "app:1" }] };
    return object;
}
/** Makes the conditions of a role hold for an object under a binding, as far as that is possible. */
export function satisfyFilter(random, object, { role, conditions, anchors }, indexes) {
    const any = conditions.filter(({ group }) => group === "anyOf");
    const chosen = any.length > 0 ? [random.pick(any), ...random.some(any, "baselineAlternative")] : [];
    const applied = random
        .shuffled([...conditions.filter(({ group }) => group !== "anyOf"), ...chosen])
        .sort((a, b) => lengthOf(a) - lengthOf(b));
    for (let round = 0; round < 4; round++) {
        ensureElements(random, object, anchors, indexes);
        if (passesUnder(object, role.filter, anchors, indexes) && (round > 0 || random.chance("even")))
            return true;
        for (const one of applied) {
            const mustHold = one.group !== "noneOf";
            if (round > 0 && holdsUnder(object, one.condition, anchors, indexes) === mustHold)
                continue;
            applyCondition(random, object, one, indexes, mustHold);
        }
    }
    return passesUnder(object, role.filter, anchors, indexes);
}
function lengthOf({ condition }) {
    return placeOf(condition.at, new Map()).length;
}
function passesUnder(object, filter, anchors, indexes) {
    const binding = bindingAt(object, anchors, indexes);
    return binding !== undefined && passes({ object }, filter, binding);
}
function holdsUnder(object, condition, anchors, indexes) {
    const binding = bindingAt(object, anchors, indexes);
    return binding === undefined ? undefined : conditionHolds({ object }, condition, binding);
}
/** Changes an object so that a condition holds under a binding, or does not. */
export function applyCondition(random, object, { condition, samples }, indexes, mustHold) {
    const path = placeOf(condition.at, indexes);
    if (condition.other !== undefined) {
        const text = random.pick(["web", "api", "5", 5, true, "x"]);
        const other = mustHold
            ? sameForm(random, text)
            : random.pick(["other", undefined, [text], "Web", {}]);
        setPlace(random, object, path, text, !mustHold);
        setPlace(random, object, placeOf(condition.other, indexes), other, !mustHold);
        return;
    }
    const values = mustHold ? samples.satisfying : samples.violating;
    if (values.length === 0)
        return;
    const value = random.chance("plainSample") ? values[random.below(Math.min(2, values.length))] : random.pick(values);
    const isForAll = condition.operator === "ALL_EMPTY";
    const everywhere = value === undefined || mustHold === isForAll || random.chance("sampleInEachElement");
    setPlace(random, object, path, value, everywhere);
}
/** A value with the same string form. */
function sameForm(random, value) {
    return random.chance("often") ? value : String(value);
}
/** Puts an object into a namespace, unless its kind has none. */
export function place(object, namespace) {
    const metadata = objectUnder(object, "metadata");
    if (isInNoNamespace(String(object.apiVersion), String(object.kind)) || namespace === undefined)
        delete metadata.namespace;
    else
        metadata.namespace = namespace;
}
export { NAMESPACES };
//# sourceMappingURL=role-objects.js.map