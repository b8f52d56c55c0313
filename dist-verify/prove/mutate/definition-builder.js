/**
 * Builds a small definition about the actors `one` and `two`. A pair needs `topology: "LEADER_FOLLOWER"`.
 *
 * @param spec takes the place of the defaults.
 */
export function buildDefinition(name, spec) {
    const isPair = spec.topology === "LEADER_FOLLOWER";
    const one = "{{one.kind}} {{one.namespace}}/{{one.name}}";
    return {
        version: "kubepattern.it/v1",
        kind: "Pattern",
        metadata: { name, displayName: name, patternType: "CUSTOM", severity: "WARNING", category: "test" },
        spec: {
            topology: "SINGLE",
            message: isPair ? `${one} and {{two.kind}} {{two.namespace}}/{{two.name}}` : `${one} alone`,
            ...spec,
        },
    };
}
/** Builds an actor; the one called `one` is the leader. */
export function buildActor(id, resource, filters = {}) {
    return { id, resource, filters, ...(id === "one" ? { leader: true } : {}) };
}
/** Builds a rule between `one` and another actor. */
export function buildRule(type, other, more) {
    return { type, resourceIds: ["one", other], ...more };
}
//# sourceMappingURL=definition-builder.js.map