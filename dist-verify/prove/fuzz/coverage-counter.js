import { compareCodePoints } from "../../base/json.js";
import { OPERATOR_NAMES } from "../../pattern/operator.js";
import { RELATIONSHIP_TYPES, UNSUPPORTED_TYPE } from "../../pattern/relationship-type.js";
import { structureOf } from "../generate/pattern-structure.js";
import { RESOURCE_USES, resourceUsesOf } from "./resource-uses.js";
/**
 * What is asked of a share once there is enough to judge by: at least this part with, and this part without a finding.
 */
const FLOOR = 0.02;
const ENOUGH = 400;
/**
 * Of the resource dialect, this part must have a finding. A pattern has a hundred snapshots, and some patterns have none:
 * so there is enough to judge by once twenty patterns were counted.
 */
const RESOURCE_FLOOR = 0.3;
const ENOUGH_FOR_RESOURCES = 2_000;
/** Counts evaluations by what their patterns use: operators, relationship types, names. */
export class CoverageCounter {
    known;
    #counts = new Map();
    #keys = new WeakMap();
    /** @param known names of given patterns: they are reported also where nothing was counted. */
    constructor(known) {
        this.known = known;
    }
    add(pattern, origin, outcome) {
        const found = outcome?.is === "findings" && outcome.findings.length > 0 ? 1 : 0;
        const keys = this.#keys.get(pattern) ?? keysOf(pattern, origin);
        this.#keys.set(pattern, keys);
        for (const key of keys) {
            const count = this.#counts.get(key) ?? { evaluations: 0, withFinding: 0 };
            count.evaluations++;
            count.withFinding += found;
            this.#counts.set(key, count);
        }
    }
    shares() {
        const under = (group, names) => Object.fromEntries(names.map((name) => [name, this.#shareOf(`${group} ${name}`)]));
        return {
            all: this.#shareOf("all"),
            origins: under("origin", ["given", "valid", "arbitrary"]),
            operators: under("operator", OPERATOR_NAMES),
            relationships: under("relationship", RELATIONSHIP_TYPES.filter(isJudged)),
            resource: {
                operators: under("resource operator", RESOURCE_USES.operators),
                relationships: under("resource relationship", RESOURCE_USES.relationships),
                anchors: under("resource anchor", RESOURCE_USES.anchors),
                forms: under("resource form", RESOURCE_USES.forms),
            },
            patterns: under("pattern", [...this.known].sort(compareCodePoints)),
        };
    }
    #shareOf(key) {
        return { ...(this.#counts.get(key) ?? { evaluations: 0, withFinding: 0 }) };
    }
}
/** Refused by its very name (SEMANTICS.md 4). */
function isJudged(type) {
    return type !== UNSUPPORTED_TYPE;
}
function keysOf(pattern, origin) {
    return [
        "all",
        `origin ${origin}`,
        ...(pattern.dialect === "kubepattern.dev/v1" ? resourceKeysOf(pattern) : registryKeysOf(pattern)),
        ...(origin === "given" ? [`pattern ${pattern.name}`] : []),
    ];
}
function registryKeysOf(pattern) {
    const { roles, links, commonLinks } = structureOf(pattern);
    const conditions = roles.flatMap((role) => role.conditions);
    const rules = [...links.rules, ...commonLinks.rules];
    return [
        ...new Set(conditions.map(({ operator }) => `operator ${operator}`)),
        ...new Set(rules.map(({ type }) => `relationship ${type}`)),
    ];
}
function resourceKeysOf(pattern) {
    const { operators, relationships, anchors, forms } = resourceUsesOf(pattern);
    return [
        ...new Set(operators.map((one) => `resource operator ${one}`)),
        ...new Set(relationships.map((one) => `resource relationship ${one}`)),
        ...new Set(anchors.map((one) => `resource anchor ${one}`)),
        ...new Set(forms.map((one) => `resource form ${one}`)),
    ];
}
/**
 * Tells which hit rates are below the floor, in words: a run that hardly finds anything, or always does, proves little.
 */
export function vacuityWarnings({ operators, relationships, resource, patterns }) {
    const ofResources = Object.entries(resource).map(([group, rates]) => [`resource ${group}`, rates]);
    const judged = [
        ...Object.entries({ operator: operators, relationship: relationships, pattern: patterns }),
        ...ofResources,
    ];
    return judged.flatMap(([what, shares]) => Object.entries(shares).flatMap(([name, { evaluations, withFinding }]) => {
        const isOfResources = what.startsWith("resource ") && evaluations >= ENOUGH_FOR_RESOURCES;
        const floor = isOfResources ? RESOURCE_FLOOR : FLOOR;
        const isDecided = withFinding >= evaluations * floor && evaluations - withFinding >= evaluations * FLOOR;
        if (evaluations < ENOUGH || isDecided)
            return [];
        return [`${what} ${name}: ${withFinding} of ${evaluations} evaluations have a finding`];
    }));
}
//# sourceMappingURL=coverage-counter.js.map