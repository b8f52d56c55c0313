import { stableStringify } from "../../../base/json.js";
import { copyOf, objectUnder } from "../mutable-object.js";
import { Random } from "../random.js";
import { boundedSets } from "../small-scope.js";
import { inDeployment } from "../template-workload.js";
import { isInNoNamespace } from "./generated-kinds.js";
import { otherAnchors, relateByCriteria } from "./relate-criteria.js";
import { relateByOwnership } from "./relate-owners.js";
import { ownershipLast, resourceModelOf } from "./resource-model.js";
import { applyCondition, bareObject, place, satisfyFilter } from "./role-objects.js";
import { ensureElements, placeOf, setPlace, someIndexes } from "./value-places.js";
const [HOME, AWAY] = ["shop", "payments"];
const KEYS = ["key-1", "key-2"];
/**
 * Makes all sets of at most k objects out of those that matter to a pattern of the resource dialect, as
 * {@link smallScope} does. The objects: subjects that pass, related by each link to an object of its role, by each of two
 * keys; each condition alone on its other side; each criterion alone missed; anchors without an element; owners in
 * between; a subject as a template.
 */
export function resourceScope(pattern, most) {
    const { subject, links } = resourceModelOf(pattern);
    const needed = new Variants();
    const welcome = [];
    for (const [number, key] of KEYS.entries()) {
        const random = new Random(number + 1);
        const bound = objectOf(random, subject, key);
        // One object of a role for all links, or one for each.
        const rest = [];
        const shared = new Map();
        for (const link of ownershipLast(links)) {
            const made = shared.get(link.role) ?? objectOf(random, link.role, `${key}-other`);
            if (number === 1)
                shared.set(link.role, made);
            const { other, between } = related(random, bound, link, made);
            if (number === 0)
                needed.add(...between, other.object);
            else
                rest.push(...between, other.object);
            for (const near of nearlyRelated(random, link, other))
                welcome.push(near);
        }
        needed.add(bound.object, ...rest);
        for (const condition of subject.conditions) {
            const object = copyOf(bound.object);
            applyCondition(random, object, condition, bound.indexes, condition.group === "noneOf");
            number === 0 ? needed.add(object) : welcome.push(object);
        }
        for (const anchor of subject.anchors) {
            const object = copyOf(bound.object);
            setPlace(random, object, placeOf(anchor.list, bound.indexes), [], true);
            welcome.push(object);
        }
        if (bound.object.kind === "Pod")
            needed.add(inDeployment(copyOf(bound.object)));
    }
    const moved = [...needed.all].flatMap((object) => {
        if (isInNoNamespace(String(object.apiVersion), String(object.kind)))
            return [];
        const copy = copyOf(object);
        place(copy, AWAY);
        return [copy];
    });
    return boundedSets(needed.all, needed.without([...moved, ...welcome]), most);
}
function objectOf(random, role, key) {
    const [kind = { kind: "Widget", apiVersion: "x.io/v1", plural: "widgets" }] = role.kinds;
    const object = bareObject(random, kind, HOME);
    objectUnder(object, "metadata").name = key;
    const indexes = someIndexes(random, role.anchors);
    satisfyFilter(random, object, role, indexes);
    ensureElements(random, object, role.anchors, indexes);
    return { object, anchors: role.anchors, indexes };
}
function related(random, subject, { link, role }, made) {
    const { relation } = link;
    if (role.role.namedBySubject !== undefined) {
        const { kind, apiVersion } = role.role.namedBySubject;
        setPlace(random, subject.object, placeOf(kind, new Map()), made.object.kind ?? null, false);
        if (typeof apiVersion === "string")
            made.object.apiVersion = apiVersion;
        else
            setPlace(random, subject.object, placeOf(apiVersion, new Map()), made.object.apiVersion ?? null, false);
    }
    const anchors = relation.by === "criteria" ? otherAnchors(relation) : [];
    const other = { object: made.object, anchors, indexes: someIndexes(random, anchors) };
    if (relation.by === "criteria")
        relateByCriteria(random, relation, subject, other);
    if (relation.by !== "ownership")
        return { other, between: [] };
    const [owner, owned] = relation.owner === "subject" ? [subject.object, made.object] : [made.object, subject.object];
    return { other, between: relateByOwnership(random, owner, owned) };
}
/** The object of the other role with one criterion missed, its filter missed, or without its owners. */
function nearlyRelated(random, { link, role }, other) {
    const { relation } = link;
    const objects = [];
    const change = (apply) => {
        const object = copyOf(other.object);
        apply(object);
        objects.push(object);
    };
    for (const condition of role.conditions) {
        change((object) => applyCondition(random, object, condition, new Map(), condition.group === "noneOf"));
    }
    if (relation.by === "ownership")
        change((object) => delete objectUnder(object, "metadata").ownerReferences);
    if (relation.by !== "criteria")
        return objects;
    for (const { other: texts } of relation.criteria) {
        for (const source of texts.sources) {
            if (typeof source === "string")
                continue;
            for (const value of ["other", undefined]) {
                change((object) => setPlace(random, object, placeOf(source, other.indexes), value, true));
            }
        }
    }
    if (relation.selector?.of === "subject")
        change((object) => delete objectUnder(object, "metadata").labels);
    return objects;
}
/** Objects, each once. */
class Variants {
    all = [];
    #known = new Set();
    add(...objects) {
        this.all.push(...this.without(objects));
    }
    without(objects) {
        return objects.filter((object) => {
            const text = stableStringify(object);
            const isNew = !this.#known.has(text);
            this.#known.add(text);
            return isNew;
        });
    }
}
//# sourceMappingURL=resource-scope.js.map