import { didYouMean } from "../base/did-you-mean.js";
import { escapeControls } from "../base/escape-controls.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { AnchorTable } from "./anchor-table.js";
import { neverOwning, neverSelecting } from "./never-related.js";
import { readCriterion } from "./resource-criteria.js";
import { GROUP_NAMES } from "./resource-document.js";
import { ResourcePaths } from "./resource-paths.js";
const AT = ["spec", "relationships"];
const DEPENDENCIES = ["spec", "dependencies"];
/**
 * Reads `spec.relationships` and returns what is asked of the target, without what is refused (SEMANTICS-CRD.md 7).
 * Warns of dependencies that no relationship names (`pattern/unused-dependency`).
 */
export function readRelationships(target, dependencies, context) {
    const groups = context.parts.spec?.relationships ?? {};
    const [allOf, anyOf, noneOf] = GROUP_NAMES.map((group) => (groups[group] ?? []).flatMap((source, i) => {
        if (source === undefined)
            return [];
        const at = [...AT, group, i];
        const dependency = dependencyOf(source, at, dependencies, context);
        const relation = readRelation(source, at, target, dependency, context);
        if (dependency === undefined || relation === undefined)
            return [];
        return [{ id: `${group}-${i + 1}`, to: dependency.role, relation, excludesSelf: false }];
    }));
    warnOfUnused(dependencies, context);
    return { allOf: allOf ?? [], anyOf: anyOf ?? [], noneOf: noneOf ?? [], score: { minimum: 0, terms: [] } };
}
function dependencyOf({ with: id }, at, dependencies, context) {
    const dependency = id === undefined ? undefined : dependencies.get(id);
    if (id === undefined || dependency !== undefined || !areIdsKnown(context))
        return dependency;
    const ids = [...dependencies.keys()].map((one) => escapeControls(one, 60));
    const help = ids.length === 0 ? 'list what it is about in "dependencies"' : didYouMean(id, ids);
    context.refuse("pattern/unknown-dependency", [...at, "with"], `no dependency has the id ${quote(id)}`, help);
    return undefined;
}
function areIdsKnown(context) {
    return context.isIntactInEach(DEPENDENCIES, "id");
}
/** Reads the keys that a type takes, and refuses those that it does not take. */
function readRelation(source, at, target, dependency, context) {
    const { type, criteria: sources, selectorPath } = source;
    const paths = {
        target: new ResourcePaths(context, target.kinds, context.targetAnchors),
        dependency: new ResourcePaths(context, dependency?.kinds, new AnchorTable()),
    };
    const selectorAt = [...at, "selectorPath"];
    const isOfTarget = type === "selects";
    const isSelector = isOfTarget || type === "selectedBy";
    const refuse = (key, message, help) => {
        context.refuse("pattern/relationship", source[key] === undefined ? at : [...at, key], message, help);
        return undefined;
    };
    const isNever = warnOfKinds(source, at, target, dependency, context);
    const selectorPaths = isNever
        ? new ResourcePaths(context, undefined, isOfTarget ? context.targetAnchors : new AnchorTable())
        : paths[isOfTarget ? "target" : "dependency"];
    const selector = isSelector ? selectorPaths.read(selectorPath ?? DEFAULT_SELECTOR, selectorAt) : undefined;
    const criteria = (sources ?? []).map((one, i) => one === undefined ? undefined : readCriterion(one, [...at, "criteria", i], paths, context));
    if (type === undefined)
        return undefined;
    if (!isSelector && selectorPath !== undefined) {
        const help = 'remove it, or write "selects" or "selectedBy" as the type';
        return refuse("selectorPath", `${quote(type)} takes no selectorPath`, help);
    }
    if (type === "owns" || type === "ownedBy") {
        const help = "remove them, or add a second relationship that has them";
        if (sources !== undefined)
            return refuse("criteria", `${quote(type)} takes no criteria`, help);
        return { by: "ownership", owner: type === "owns" ? "subject" : "other" };
    }
    if (!["criteria", "selectorPath"].every((key) => context.isIntact([...at, key])))
        return undefined;
    if (type === "custom" && criteria.length === 0) {
        return refuse("criteria", "a custom relationship needs a criterion", "say in criteria what must be equal");
    }
    const read = criteria.filter((one) => one !== undefined);
    if (read.length < criteria.length || (isSelector && selector === undefined))
        return undefined;
    const selection = selector === undefined ? {} : { selector: selectionOf(selector, isOfTarget ? "subject" : "other") };
    return { by: "criteria", criteria: read, ...selection };
}
const DEFAULT_SELECTOR = "spec.selector";
/** Warns of a relationship that holds between no objects of its kinds (`pattern/never-linked`), and tells whether it did. */
function warnOfKinds({ type, selectorPath }, at, { kinds: ofTarget }, dependency, context) {
    const ofDependency = dependency?.kinds;
    if (type === undefined || ofTarget === undefined || ofDependency === undefined)
        return false;
    const isSelector = type === "selects" || type === "selectedBy";
    const isDefault = isSelector && selectorPath === undefined && context.isIntact([...at, "selectorPath"]);
    const sides = type === "owns" || type === "selects" ? [ofTarget, ofDependency] : [ofDependency, ofTarget];
    const [from = [], to = []] = sides;
    const isOwnership = type === "owns" || type === "ownedBy";
    const fault = isDefault
        ? neverSelecting(type, from, DEFAULT_SELECTOR)
        : isOwnership && dependency?.role.namedBySubject === undefined
            ? neverOwning(from, to, context.kinds)
            : undefined;
    if (fault === undefined)
        return false;
    context.warn("pattern/never-linked", [...at, "type"], fault.message, fault.help);
    return true;
}
/** An empty selector matches everything where the path's last step is a key that ends so (SEMANTICS-CRD.md 7). */
function selectionOf(at, of) {
    const last = at.path.at(-1);
    return { of, at, emptyMatches: last?.step === "key" && last.key.endsWith("Selector") };
}
function warnOfUnused(dependencies, context) {
    const { spec = {} } = context.parts;
    const isKnown = areIdsKnown(context) && GROUP_NAMES.every((group) => context.isIntactInEach([...AT, group], "with"));
    if (!isKnown)
        return;
    const named = GROUP_NAMES.flatMap((group) => (spec.relationships?.[group] ?? []).flatMap((source) => source?.with ?? []));
    const ids = [...dependencies.keys()];
    // A misspelt id is told of where it stands, and means the nearest one; without one, it may mean any.
    const meant = named.map((id) => (dependencies.has(id) ? id : nearestWord(id, ids)));
    if (meant.includes(undefined))
        return;
    for (const [i, source] of (spec.dependencies ?? []).entries()) {
        const id = source?.id;
        if (id === undefined || meant.includes(id))
            continue;
        const message = `no relationship names the dependency ${quote(id)}`;
        const help = "it changes nothing: name it in a relationship, or remove it";
        context.warn("pattern/unused-dependency", [...DEPENDENCIES, i], message, help);
    }
}
//# sourceMappingURL=resource-relationships.js.map