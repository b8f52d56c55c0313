import { RELATIONSHIP_GENERATORS } from "../generate/relationships/relationship-generators.js";
import { buildActor, buildDefinition, buildRule } from "./definition-builder.js";
/**
 * Returns small definitions that together ask for all that a pattern can: each operator, each group of a filter, each
 * relationship type in a rule about the subject and in one about a pair, and each way in which a rule can count. Each
 * statement of what they compile to decides something, so that faults can be planted in it.
 */
export function smallDefinitions() {
    return [...byOperator(), ...byGroup(), ...bySubjectRule(), ...byPairRule(), ...byPoints()];
}
const LINKED = { required: true, shared: true };
const NOT_LINKED = { required: true, shared: false };
function byOperator() {
    const single = (name, key, operator, ...values) => {
        const condition = { key, operator, ...(values.length > 0 ? { values } : {}) };
        return buildDefinition(name, { resources: [buildActor("one", "Pod", { matchAll: [condition] })] });
    };
    return [
        single("equals", "metadata.labels.app", "EQUALS", "web", 5, true),
        single("not-equals", "metadata.namespace", "NOT_EQUALS", "shop", "7"),
        single("greater", "spec.containers[*].ports[*].containerPort", "GREATER_THAN", 1024),
        single("greater-or-equal", "spec.containers[*].env[*].value", "GREATER_OR_EQUAL", "5"),
        single("less", "spec.containers[*].env[*].value", "LESS_THAN", "-0"),
        single("less-or-equal", "spec.priority", "LESS_OR_EQUAL", "+99"),
        single("exists", "metadata.ownerReferences[*].uid", "EXISTS"),
        single("not-exists", "metadata.labels", "NOT_EXISTS"),
        single("first-exists", "spec.volumes[0].persistentVolumeClaim", "EXISTS"),
        single("empty", "spec.volumes", "IS_EMPTY"),
        single("empty-name", "spec.containers[*].name", "IS_EMPTY"),
        single("size", "spec.volumes", "ARRAY_SIZE_EQUALS", 2),
        single("size-greater", "metadata.ownerReferences", "ARRAY_SIZE_GREATER_THAN", 0),
        single("size-less", "spec.containers[*].env", "ARRAY_SIZE_LESS_THAN", 1),
        single("size-greater-or-equal", "spec.volumes", "ARRAY_SIZE_GREATER_OR_EQUAL", "1"),
        single("size-less-or-equal", "spec.volumes", "ARRAY_SIZE_LESS_OR_EQUAL", "0"),
    ];
}
function byGroup() {
    const app = (operator, ...values) => ({ key: "metadata.labels.app", operator, values });
    const tier = (operator, ...values) => ({ key: "metadata.labels.tier", operator, values });
    const part = (operator, ...values) => ({ key: "metadata.labels.part", operator, values });
    const one = (name, filters) => buildDefinition(name, { resources: [buildActor("one", "Deployment", filters)] });
    return [
        one("both-labels", { matchAll: [app("EQUALS", "web", "api"), tier("NOT_EQUALS", "logging")] }),
        one("either-label", {
            matchAny: [app("EQUALS", "web"), tier("NOT_EQUALS", "logging"), part("NOT_EQUALS", "main")],
        }),
        one("neither-label", {
            matchNone: [app("EQUALS", "web"), tier("EQUALS", "logging"), { key: "spec.paused", operator: "EXISTS" }],
        }),
        one("all-any-none", {
            matchAll: [{ key: "spec.replicas", operator: "GREATER_THAN", values: [0] }],
            matchAny: [app("EQUALS", "web"), { key: "metadata.labels.tier", operator: "EXISTS" }],
            matchNone: [{ key: "metadata.namespace", operator: "EQUALS", values: ["kube-system", "default"] }],
        }),
    ];
}
/** Every type from both ends. */
function bySubjectRule() {
    const single = (name, type, subject, other, more) => buildDefinition(name, {
        resources: [buildActor("one", subject), buildActor("two", other)],
        relationships: [buildRule(type, "two", more)],
    });
    return Object.entries(RELATIONSHIP_GENERATORS).flatMap(([type, { small }]) => small.links.flatMap(([from, to]) => {
        const words = `${type.toLowerCase().replaceAll("_", "-")}-${from.toLowerCase()}`;
        return [single(`${words}-forth`, type, from, to, LINKED), single(`${words}-back`, type, to, from, NOT_LINKED)];
    }));
}
/** The two actors of a pair differ by it, or each would do for the other. */
function notOf(...tiers) {
    return { matchNone: [{ key: "metadata.labels.tier", operator: "EQUALS", values: tiers }] };
}
/** Every type between pairs that can meet at its one end, and at its other. */
function byPairRule() {
    return Object.entries(RELATIONSHIP_GENERATORS).flatMap(([type, { small }]) => small.pairs.map(({ name, subject, partner, shared = true }) => buildDefinition(name, {
        topology: "LEADER_FOLLOWER",
        resources: [
            buildActor("one", subject, notOf("frontend")),
            buildActor("two", partner, notOf("logging", "proxy")),
        ],
        commonRelationships: [buildRule(type, "two", shared ? LINKED : NOT_LINKED)],
    })));
}
function byPoints() {
    const claim = "PersistentVolumeClaim";
    return [
        buildDefinition("one-of-two", {
            resources: [
                buildActor("one", "Pod"),
                buildActor("two", claim),
                buildActor("three", "ConfigMap"),
                buildActor("four", "ServiceAccount"),
            ],
            relationships: [
                buildRule("MOUNTS", "two", { shared: true, weight: 0.1 }),
                buildRule("USES_CONFIG", "three", { shared: false, weight: 0.1 }),
                buildRule("USES_SA", "four", { shared: true, weight: 0.1 }),
            ],
            minRelationshipPoints: 0.2,
        }),
        buildDefinition("required-and-scored", {
            resources: [
                buildActor("one", "Pod"),
                buildActor("two", claim),
                buildActor("three", "Service"),
                buildActor("four", "ConfigMap"),
                buildActor("five", "ServiceAccount"),
            ],
            relationships: [
                buildRule("MOUNTS", "two", { ...NOT_LINKED, weight: 0.5 }),
                buildRule("EXPOSES", "three", { shared: true, weight: 0.25 }),
                buildRule("USES_CONFIG", "four", { shared: true, weight: 0.25 }),
                buildRule("USES_SA", "five", { shared: false, weight: 0.25 }),
            ],
            minRelationshipPoints: 1,
        }),
        buildDefinition("share-for-points", {
            topology: "LEADER_FOLLOWER",
            resources: [buildActor("one", "Pod", notOf("frontend")), buildActor("two", "Pod", notOf("logging"))],
            commonRelationships: [
                buildRule("MOUNTS", "two", { shared: true, weight: 0.1 }),
                buildRule("USES_CONFIG", "two", { shared: false, weight: 0.1 }),
                buildRule("USES_SA", "two", { shared: true, weight: 0.1 }),
            ],
            minCommonRelationshipPoints: 0.2,
        }),
        buildDefinition("driven-and-scored", {
            topology: "LEADER_FOLLOWER",
            resources: [
                buildActor("one", "Pod", notOf("frontend")),
                buildActor("two", "Pod", notOf("logging")),
                buildActor("three", "Service"),
            ],
            actors: ["one", "two"],
            relationships: [buildRule("EXPOSES", "three", LINKED)],
            commonRelationships: [
                buildRule("MOUNTS", "two", { ...LINKED, weight: 0.4 }),
                buildRule("USES_SA", "two", { shared: false, weight: 0.2 }),
                buildRule("USES_CONFIG", "two", { shared: true, weight: 0.2 }),
                buildRule("EXPOSES", "two", { shared: true, weight: 0.2 }),
            ],
            minCommonRelationshipPoints: 0.8,
        }),
        buildDefinition("any-two", {
            topology: "LEADER_FOLLOWER",
            resources: [buildActor("one", "Deployment"), buildActor("two", "Pod")],
            actors: ["one", "two"],
        }),
    ];
}
//# sourceMappingURL=small-definitions.js.map