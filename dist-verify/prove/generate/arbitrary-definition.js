import { OPERATOR_NAMES, OPERATORS } from "../../pattern/operator.js";
import { PATTERN_TYPES } from "../../pattern/registry-schema.js";
import { RELATIONSHIP_TYPES } from "../../pattern/relationship-type.js";
import { HOSTILE_TEXTS, OPERAND_TEXTS } from "./odd-values.js";
const IDS = ["a", "b", "c", "a-b", "a_b", "-", "__proto__", "0"];
const KINDS = [
    "Pod",
    "Pod",
    "Service",
    "PersistentVolumeClaim",
    "Namespace",
    "Deployment",
    "ReplicaSet",
    "List",
    "*",
    " ",
];
const PATHS = [
    ...["metadata.name", ".spec.volumes[*]", "$.metadata.labels['a.b/c']", "spec.containers[*].env[*].name", "a[0][*].b"],
    ...[
        "",
        ".",
        "$",
        "..a",
        "a..b",
        "a[-1]",
        "a[01]",
        "a[*",
        "a['']",
        "[*]",
        "a[?(@.x)]",
        "a[1:2]",
        "a[2147483648]",
        "a b",
    ],
    ...["a.*", "a[@]", "$$", "a.", "['a]", '["a"]', "a[' ']", "ä", "a['__proto__'].constructor"],
];
/**
 * Makes a definition that the schema accepts and nothing else constrains: often it is refused by meaning, sometimes
 * judged.
 */
export function arbitraryDefinition(random, name) {
    const ids = random.chance("often") ? random.shuffled(IDS) : IDS.map(() => random.pick(IDS));
    const count = random.pick([1, 2, 2, 3]);
    const own = ids.slice(0, count);
    const leaders = random.chance("usually") ? 1 : random.below(3);
    const isSmall = random.chance("even");
    return {
        ...optional(random, "$schema", () => text(random)),
        version: "kubepattern.it/v1",
        kind: "Pattern",
        metadata: {
            name: random.chance("nearlyAlways")
                ? name
                : random.pick(["...", "-", "0", "Not", "input", "a.b-c", "A".repeat(200)]),
            patternType: random.pick(PATTERN_TYPES),
            severity: random.pick(["INFO", "WARNING", "CRITICAL"]),
            category: random.pick(["-", "0", "a-b", "Performance", "x".repeat(100)]),
            ...optional(random, "displayName", () => text(random)),
            ...optional(random, "description", () => text(random)),
            ...optional(random, "gitUrl", () => random.pick(["http://a", "https://a:1/b?c#%41"])),
            ...optional(random, "docUrl", () => random.pick(["https://größe/😀", "http://a/'\"`"])),
        },
        spec: {
            message: arbitraryMessage(random, own),
            topology: random.chance(own.length > 1 ? "moreThanEven" : "seldom") ? "LEADER_FOLLOWER" : "SINGLE",
            resources: own.map((id, i) => ({
                resource: random.chance("nearlyAlways") ? random.pick(KINDS) : someText(random),
                id,
                ...optional(random, "leader", () => i < leaders, i < leaders ? "always" : "occasionally"),
                ...optional(random, "filters", () => arbitraryFilters(random)),
            })),
            ...optional(random, "actors", () => arbitraryIds(random, own, isSmall ? own.length : 4)),
            ...optional(random, "relationships", () => arbitraryRules(random, own)),
            ...optional(random, "commonRelationships", () => arbitraryRules(random, own), "sometimes"),
            ...optional(random, "minRelationshipPoints", () => points(random)),
            ...optional(random, "minCommonRelationshipPoints", () => points(random)),
        },
    };
}
/** A key that is there, absent, or `null`, which means the same as absent. */
function optional(random, key, make, event = "even") {
    if (event === "always" || random.chance(event))
        return { [key]: make() };
    return random.chance("seldom") ? { [key]: null } : {};
}
function text(random) {
    return random.times(3, () => random.pick(HOSTILE_TEXTS)).join("");
}
function someText(random) {
    return random.pick(HOSTILE_TEXTS) + text(random);
}
function arbitraryMessage(random, ids) {
    const placeholder = () => {
        if (random.chance("seldom"))
            return random.pick(["{{", "}}", "{{x}}", "{{ a.name }}", "{{a.uid}}", "{{}}", "{{{a.name}}}"]);
        return `{{${random.pick(ids)}.${random.pick(["name", "namespace", "kind"])}}}`;
    };
    return someText(random) + random.times(3, () => (random.chance("even") ? placeholder() : text(random))).join("");
}
function arbitraryIds(random, own, most) {
    if (random.chance("usually"))
        return own.slice(0, 1 + random.below(2));
    return random.times(most, () => (random.chance("nearlyAlways") ? random.pick(own) : text(random)));
}
function arbitraryFilters(random) {
    const conditions = () => random.times(3, () => arbitraryCondition(random));
    return {
        ...optional(random, "matchAll", conditions),
        ...optional(random, "matchAny", conditions),
        ...optional(random, "matchNone", conditions),
    };
}
/** Path, operator and operands that need not fit each other; more often than not they do. */
function arbitraryCondition(random) {
    const operator = random.pick(OPERATOR_NAMES);
    const fits = random.chance("nearlyAlways");
    const { operands } = OPERATORS[operator];
    const count = !fits
        ? random.below(4)
        : { none: () => 0, integer: () => 1, texts: () => 1 + random.below(3) }[operands]();
    const operand = () => fits && operands === "integer" ? random.pick([0, 1, "2", -1]) : random.pick(OPERAND_TEXTS);
    return {
        key: fits ? random.pick(PATHS.slice(0, 5)) : random.pick(PATHS) || someText(random) || "a",
        operator,
        ...optional(random, "values", () => Array.from({ length: count }, operand), count > 0 ? "always" : "occasionally"),
    };
}
function arbitraryRules(random, own) {
    return random.times(2, () => ({
        type: random.pick(RELATIONSHIP_TYPES),
        resourceIds: random.chance("nearlyAlways") ? [own[0] ?? "a", own.at(-1) ?? "b"] : [random.pick(IDS), text(random)],
        ...optional(random, "id", () => someText(random) || "id", "occasionally"),
        ...optional(random, "description", () => text(random), "occasionally"),
        ...optional(random, "required", () => random.chance("even")),
        ...optional(random, "shared", () => random.chance("even")),
        ...optional(random, "weight", () => Math.min(1, points(random))),
    }));
}
function points(random) {
    if (random.chance("nearlyAlways"))
        return random.pick([0, 1, 0.5, 0.1, 0.25, 0.000001, 2, 1e6, 1e21, 1e300]);
    return random.pick([0.0000001, 1e-9, 0.1234567]);
}
//# sourceMappingURL=arbitrary-definition.js.map