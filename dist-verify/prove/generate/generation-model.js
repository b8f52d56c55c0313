import { snapshotOf } from "../../cluster/snapshot-of.js";
import { applySample, samplesOf } from "./condition-samples.js";
import { copyOf, objectUnder } from "./mutable-object.js";
import { NAMESPACES, OBJECT_NAMES, PLAIN_NAMES } from "./name-pools.js";
import { structureOf, } from "./pattern-structure.js";
import { Random } from "./random.js";
import { isClusterScoped, skeleton } from "./skeleton.js";
import { inDeployment } from "./template-workload.js";
/** Makes the model of a pattern. The same pattern gives the same model. */
export function generationModelOf(pattern) {
    const structure = structureOf(pattern);
    const namespaces = [...new Set([...NAMESPACES, ...namespacesInConditions(structure)])];
    const roles = new Map(structure.roles.map((role, i) => [role.id, roleModelOf(role, new Random(i + 1), namespaces)]));
    const subject = roles.get(structure.subject);
    if (subject === undefined)
        throw new Error(`the subject of ${pattern.name} is none of its roles`);
    const { links, commonLinks } = structure;
    const decisiveRules = [links, commonLinks].flatMap(decisiveRulesOf);
    return { subject, partner: roles.get(structure.partner ?? ""), roles, links, commonLinks, decisiveRules };
}
/** A condition of one role may name a namespace to which objects of the other have to be moved. */
function namespacesInConditions({ roles }) {
    return roles.flatMap(({ conditions }) => conditions.flatMap(({ path: [first, second], texts }) => {
        const isNamespace = second?.step === "key" && second.key === "namespace";
        return first?.step === "key" && first.key === "metadata" && isNamespace ? texts : [];
    }));
}
function decisiveRulesOf({ rules, minimum }) {
    return rules.filter(({ required, weight }) => required || (minimum > 0 && weight > 0));
}
const MOST_BASELINES = 10;
const MOST_TRIALS = 60;
function roleModelOf(role, random, namespaces) {
    const { id, kind } = role;
    const conditions = role.conditions.map(samplesOf);
    const hits = [];
    let nearest = skeleton(kind, "web", "shop");
    for (let trial = 0; trial < MOST_TRIALS && hits.length < MOST_BASELINES; trial++) {
        const object = skeleton(kind, trial === 0 ? "web" : random.pick(OBJECT_NAMES.slice(0, PLAIN_NAMES)), "shop");
        if (random.chance("baselineLabelled"))
            objectUnder(object, "metadata").labels = { app: random.pick(["web", "api"]) };
        if (tryToPass(random, object, role, conditions, trial > 0))
            hits.push(object);
        else
            nearest = object;
        if (conditions.length === 0 && hits.length === 3)
            break;
    }
    const baselines = hits.length > 0 ? hits : [nearest];
    const [first] = baselines;
    const passesWith = (key) => (text) => {
        const object = copyOf(first ?? {});
        objectUnder(object, "metadata")[key] = text;
        return hits.length > 0 && isCandidate(object, role);
    };
    const isTemplate = kind === "Pod" && first !== undefined;
    return {
        ...{ id, kind, conditions, baselines },
        isPossible: hits.length > 0,
        names: OBJECT_NAMES.filter(passesWith("name")),
        namespaces: isClusterScoped(kind) ? [] : namespaces.filter(passesWith("namespace")),
        fitsTemplate: isTemplate && isCandidate(inDeployment(copyOf(first)), role),
    };
}
/** Makes the conditions hold that must, and mends what one of them has undone of another. */
function tryToPass(random, object, role, conditions, isVaried) {
    const any = conditions.filter(({ condition }) => condition.group === "anyOf");
    const chosen = any.length > 0 ? [random.pick(any), ...random.some(any, "baselineAlternative")] : [];
    const applied = [...conditions.filter(({ condition }) => condition.group !== "anyOf"), ...chosen];
    // What asks for inner parts comes after what asks for the whole.
    const ordered = random.shuffled(applied).sort((a, b) => a.condition.path.length - b.condition.path.length);
    for (let round = 0; round < 4; round++) {
        for (const samples of ordered) {
            const { condition } = samples;
            const mustHold = condition.group !== "noneOf";
            // What holds already may hold in another way.
            const again = isVaried && round === 0 && random.chance("baselineVaried");
            if (again || condition.holdsFor(object) !== mustHold)
                applySample(random, object, samples, mustHold);
        }
        if (isCandidate(object, role))
            return true;
    }
    return false;
}
/** Whether the object, or the Pod that it would make, is a candidate of the role. */
function isCandidate(object, role) {
    return snapshotOf([object]).snapshot.resources.some((resource) => role.accepts(resource));
}
//# sourceMappingURL=generation-model.js.map