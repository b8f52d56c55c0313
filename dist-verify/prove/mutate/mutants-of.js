import { emitModules } from "../../emit/emit-policy.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { policyFields } from "../../plan/policy-fields.js";
import { linksOf } from "../../plan/requirement.js";
import { usedImports } from "../../rego/used-imports.js";
import { moduleDifference, valueDifference } from "./difference.js";
import { treeSiteOf } from "./mutation-site.js";
import { PLAN_OPERATORS } from "./plan-operators.js";
import { reachableRules } from "./reachable-rules.js";
import { TREE_OPERATORS } from "./tree-operators.js";
import { TreePrinter } from "./tree-text.js";
/**
 * Plants every fault that an operator can plant in one place of a pattern's Rego or of its plan. The same pattern, the
 * same mutants.
 */
export function mutantsOf(pattern) {
    const plan = planPattern(pattern);
    const clean = treeOf(plan);
    const printer = new TreePrinter();
    const known = new Set([printer.textOf(clean)]);
    const counts = new Map();
    const mutants = [];
    let stillborn = 0;
    const add = (operator, tree, describe) => {
        const text = tree === undefined ? undefined : printer.textOf(tree);
        if (tree === undefined || text === undefined || known.has(text)) {
            stillborn++;
            return;
        }
        known.add(text);
        const number = (counts.get(operator) ?? 0) + 1;
        counts.set(operator, number);
        const id = `${pattern.name}/${operator}/${number}`;
        mutants.push({ id, operator, pattern: pattern.name, ...describe(), tree });
    };
    for (const { name, mutations } of TREE_OPERATORS) {
        for (const module of modulesOf(clean)) {
            for (const mutated of mutations(module)) {
                const whole = withUsedImports(module, mutated);
                add(name, replaced(clean, module, whole), () => ({
                    ...moduleDifference(module, mutated, printer),
                    site: treeSiteOf(module, mutated, clean.pattern, plan),
                }));
            }
        }
    }
    for (const { name, mutations } of PLAN_OPERATORS) {
        for (const mutated of mutations(plan)) {
            add(name, emitted(mutated), () => {
                const { path, ...values } = valueDifference(partsOf(plan), partsOf(mutated));
                return {
                    place: path.map((key) => `/${key}`).join(""),
                    before: JSON.stringify(values.before) ?? "",
                    after: JSON.stringify(values.after) ?? "",
                    site: { in: "plan", path, ...values, plan },
                };
            });
        }
    }
    return { clean, mutants, stillborn };
}
function modulesOf({ pattern, joins }) {
    return [pattern, ...joins];
}
function treeOf(plan) {
    const { patterns, joins } = emitModules([plan]);
    const [pattern] = patterns;
    if (pattern === undefined)
        throw new TypeError("a plan has a module");
    return {
        pattern,
        joins: joins.map((module) => reachableRules(module, pattern)),
        fields: policyFields([plan]),
    };
}
/** What the emitter makes of a plan; it may refuse one that no pattern has. */
function emitted(plan) {
    try {
        return treeOf(plan);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function replaced(tree, module, mutated) {
    if (module === tree.pattern)
        return { ...tree, pattern: mutated };
    return { ...tree, joins: tree.joins.map((one) => (one === module ? mutated : one)) };
}
/** Strict OPAs refuse imports that nothing uses; that must not be what tells a mutant. */
function withUsedImports(module, mutated) {
    return { ...mutated, imports: usedImports(module.imports, mutated.rules) };
}
/** A plan as data, without what it was made of; what stands in it several times stands here once. */
function partsOf({ pattern, subject, partner, requirement, pairing, joins, ...parts }) {
    const probes = linksOf(requirement);
    const pairProbes = pairing === undefined ? [] : linksOf(pairing.requirement);
    const byId = ({ allOf, anyOf, noneOf, score }) => ({
        allOf: allOf.map(({ id }) => id),
        anyOf: anyOf.map(({ id }) => id),
        noneOf: noneOf.map(({ id }) => id),
        score: { ...score, terms: score.terms.map(({ link, ...term }) => ({ ...term, link: link.id })) },
    });
    const { message, whenNone, for: duration } = pattern;
    return {
        ...parts,
        ...{ whenNone, for: duration },
        message: message.map((part) => ("role" in part ? { ...part, role: part.role.id } : part)),
        subject: subject.role,
        partner: partner?.role,
        requirement: byId(requirement),
        probes: probes.map(({ access, of, ...probe }) => ({
            ...probe,
            of: of.role,
            access: "join" in access ? { ...access, join: access.join.name } : access,
        })),
        ...(pairing === undefined
            ? {}
            : {
                pairing: byId(pairing.requirement),
                driver: pairing.access.by === "key-index" ? pairing.access.driver.id : undefined,
                pairProbes: pairProbes.map(({ join, ...probe }) => ({ ...probe, join: join.name })),
            }),
        joins: Object.fromEntries(joins.map((join) => [join.name, join])),
    };
}
//# sourceMappingURL=mutants-of.js.map