import { setOwn } from "../../../base/json.js";
import { objectUnder } from "../mutable-object.js";
const KEYS = ["app", "tier", "a.b/c", "kubernetes.io/metadata.name", "größe", "__proto__"];
const VALUES = ["web", "api", "", "5", "true"];
/** Makes a selector that matches the labels of an object, which is given some if it has none. */
export function selectorFor(random, object, emptyMatches) {
    if (emptyMatches && random.chance("seldom"))
        return {};
    if (random.chance("rarely"))
        return random.pick([{ matchLabels: {} }, { matchExpressions: [] }]);
    const labels = objectUnder(object, "metadata", "labels");
    const count = Object.keys(labels).length;
    if (count === 0 || random.chance("seldom"))
        setOwn(labels, random.pick(KEYS), random.pick(VALUES));
    const pairs = random
        .shuffled(Object.entries(labels))
        .filter((pair) => typeof pair[1] === "string");
    const some = pairs.slice(0, 1 + random.below(2));
    if (some.length === 0)
        return { matchExpressions: [{ key: "gone", operator: "DoesNotExist" }] };
    if (random.chance("lessThanEven"))
        return objectOf(some.map(([key, value]) => [key, typed(random, value)]));
    const matchExpressions = random.times(2, () => expressionFor(random, pairs));
    const split = random.below(some.length + 1);
    const wanted = some
        .slice(0, split)
        .map(([key, value]) => ({ key, operator: "In", values: random.shuffled(["other", value]) }));
    const rest = objectOf(some.slice(split));
    const isBare = Object.keys(rest).length === 0 && random.chance("even");
    const all = [...wanted, ...matchExpressions];
    return {
        ...(isBare ? {} : { matchLabels: rest }),
        ...(isBare || all.length > 0 ? { matchExpressions: all } : {}),
        ...(random.chance("rarely") ? { app: "other keys are ignored" } : {}),
    };
}
/** An expression that holds of labels. */
function expressionFor(random, pairs) {
    const [key, value] = random.pick(pairs);
    return random.pick([
        { key, operator: "In", values: [value, "other"] },
        { key, operator: "In", values: ["other", "more", value] },
        { key, operator: "NotIn", values: ["other"] },
        { key, operator: "Exists" },
        { key, operator: "Exists", values: [] },
        { key: "gone", operator: "DoesNotExist" },
        { key: "gone", operator: "NotIn", values: [value] },
    ]);
}
function typed(random, value) {
    if (random.chance("even"))
        return value;
    if (value === "5")
        return 5;
    return value === "true" ? true : value;
}
function objectOf(pairs) {
    const object = {};
    for (const [key, value] of pairs)
        setOwn(object, key, value);
    return object;
}
/** Selectors that are next to one that matches, or that no engine may take for one. */
export function brokenSelectors(selector) {
    const expression = (more) => ({ matchExpressions: [more] });
    return [
        ...[
            {},
            null,
            "web",
            [],
            ["app"],
            { app: null },
            { app: { a: 1 } },
            { app: ["web"] },
            { gone: "x" },
            { app: "web", gone: "x" },
        ],
        ...[
            { matchLabels: [] },
            { matchLabels: { app: 5 } },
            { matchLabels: null, matchExpressions: null },
            { matchLabels: "x" },
        ],
        ...[{ matchLabels: { app: null } }, { matchLabels: { app: "other" } }, { matchLabels: {}, matchExpressions: {} }],
        expression({ key: "app", operator: "In", values: [] }),
        expression({ key: "app", operator: "In" }),
        expression({ key: "app", operator: "In", values: ["web", 5] }),
        expression({ key: "app", operator: "In", values: [null, "web"] }),
        expression({ key: "app", operator: "In", values: "web" }),
        expression({ key: "app", operator: "in", values: ["web"] }),
        expression({ key: "app", operator: "NotIn", values: ["web", "api"] }),
        expression({ key: "app", operator: "NotIn", values: [] }),
        expression({ key: "app", operator: "Exists", values: ["web"] }),
        expression({ key: "app", operator: "DoesNotExist" }),
        expression({ key: "gone", operator: "Exists" }),
        expression({ key: "gone", operator: "DoesNotExist", values: {} }),
        expression({ key: "", operator: "DoesNotExist" }),
        expression({ key: 5, operator: "Exists" }),
        expression("app"),
        expression(null),
        {
            matchExpressions: [
                { key: "app", operator: "In", values: ["web"] },
                { key: "app", operator: "In", values: ["api"] },
            ],
        },
        { matchLabels: { app: "web" }, matchExpressions: [{ key: "app", operator: "NotIn", values: ["web"] }] },
        { matchLabels: { app: "web" }, matchExpressions: [{ key: "app", operator: "In", values: ["api"] }] },
        [selector],
        { matchLabels: selector },
    ];
}
//# sourceMappingURL=selector-samples.js.map