import { isJsonList, isJsonObject } from "../../../base/json.js";
import { snapshotOf } from "../../../cluster/snapshot-of.js";
import { evaluateReference } from "../../../reference/evaluate.js";
import { corrupt, duplicate, wrapInLists } from "../input-corruption.js";
import { asObject, padded } from "../list-changes.js";
import { mapValues } from "../map-values.js";
import { copyOf, memberAt, objectUnder } from "../mutable-object.js";
import { NAMESPACES, OBJECT_NAMES } from "../name-pools.js";
import { ODD_VALUES } from "../odd-values.js";
import { otherText } from "../perturbations/texts.js";
import { templated, withTemplate } from "../template-workload.js";
import { GENERATED_KINDS, isInNoNamespace, NAMED_KINDS } from "./generated-kinds.js";
import { otherAnchors, relateByCriteria } from "./relate-criteria.js";
import { refer, relateByOwnership } from "./relate-owners.js";
import { ownershipLast } from "./resource-model.js";
import { applyCondition, bareObject, place, satisfyFilter, } from "./role-objects.js";
import { ensureElements, placeOf, setPlace, someIndexes, valueAtPlace } from "./value-places.js";
const INTENTS = ["hit", "hit", "hit", "hit", "hit", "hit", "miss", "miss", "miss", "chaos"];
/** How often a snapshot that should have a finding is begun anew. */
const MOST_TRIES = 4;
/** Makes documents for a pattern. Where they should give a finding, the reference says whether they do. */
export function resourceDocuments(random, model, goal) {
    const { pattern } = model;
    const intent = goal !== undefined
        ? "hit"
        : pattern.whenNone !== undefined && random.chance("sometimes")
            ? "none"
            : random.pick(INTENTS);
    let documents = [];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        documents = new ResourceSnapshot(random, model, intent, goal).documents();
        const isWanted = intent === "hit" || intent === "none";
        if (!isWanted || goal !== undefined || hasFinding(pattern, documents))
            break;
    }
    return documents;
}
function hasFinding(pattern, documents) {
    return evaluateReference(pattern, snapshotOf(documents, { kinds: GENERATED_KINDS }).snapshot).length > 0;
}
/** The elements after those that are meant. */
function besides({ object, anchors, indexes }) {
    return { object, anchors, indexes: new Map([...indexes].map(([list, index]) => [list, index + 1])) };
}
/** A snapshot that is directed at a pattern, while it is made. */
class ResourceSnapshot {
    random;
    model;
    intent;
    goal;
    subjects = [];
    others = new Map();
    more = [];
    namespace;
    constructor(random, model, intent, goal) {
        this.random = random;
        this.model = model;
        this.intent = intent;
        this.goal = goal;
        this.namespace = random.pick(["shop", "shop", "shop", ...NAMESPACES]);
    }
    /** Makes the documents. To be called once. */
    documents() {
        const { random, model } = this;
        const count = random.chance(this.goal === undefined ? "secondSubject" : "secondSubjectBesideGoal") ? 2 : 1;
        for (let i = 0; i < count; i++)
            this.addSubject();
        const missed = this.intent === "miss" ? random.pick([...model.links, ...model.links, undefined, undefined]) : undefined;
        for (const subject of this.subjects)
            this.relate(subject, missed);
        if (this.goal?.about === "condition")
            this.applyConditionGoal(this.goal);
        if (this.intent === "miss" && missed === undefined)
            this.violate();
        if (this.intent === "none")
            this.leaveNone();
        if (this.intent === "chaos")
            this.disorder();
        if (random.chance("rarely"))
            this.addTwin();
        const objects = [...this.subjects.map(({ object }) => object), ...[...this.others.values()].flat(), ...this.more];
        const documents = [...new Set(objects)].flatMap((object) => this.documentsOf(object));
        const all = [...random.shuffled(documents), ...this.decoys(objects)];
        return this.corrupted(all);
    }
    addSubject() {
        const { random, model } = this;
        const { subject } = model;
        const object = bareObject(random, this.kindOf(subject), this.namespace);
        const indexes = someIndexes(random, subject.anchors);
        satisfyFilter(random, object, subject, indexes);
        this.subjects.push({ object, anchors: subject.anchors, indexes });
        this.giveTexts(object, indexes);
        if (subject.anchors.length > 0 && random.chance("sometimes"))
            this.addElement(object, indexes);
    }
    /** Values for what the message reads, where nothing else has given some. */
    giveTexts(object, indexes) {
        const { random, model } = this;
        for (const at of model.messagePaths) {
            const path = placeOf(at, indexes);
            if (!random.chance("usually") || path.length < 2 || valueAtPlace(object, path) !== undefined)
                continue;
            const value = random.pick(["web", "api", "b", "a, b", 5, true, "", ["web"], { a: "web" }, 10]);
            setPlace(random, object, path, value, random.chance("sometimes"));
        }
    }
    kindOf({ kinds }) {
        return kinds.length === 0 ? this.random.pick(NAMED_KINDS) : this.random.pick(kinds);
    }
    /** One more element in the list of an anchor: the same, nearly so, or something odd. */
    addElement(object, indexes) {
        const { random } = this;
        const { anchors } = this.model.subject;
        const path = placeOf(random.pick(anchors).list, indexes);
        const list = valueAtPlace(object, path);
        if (!isJsonList(list) || list.length === 0)
            return;
        const copy = copyOf(random.pick(list));
        const element = random.chance("seldom") ? copyOf(random.pick(ODD_VALUES)) : copy;
        if (isJsonObject(element) && random.chance("even"))
            otherText(random, { object: { spec: element, metadata: element } });
        list.push(element);
    }
    /** Relates a subject to an object of each role as the groups want it, or misses what is to be missed. */
    relate(subject, missed) {
        const { random, model } = this;
        const { links } = model;
        const any = links.filter(({ group }) => group === "anyOf");
        const aimed = this.goal === undefined || this.goal.about === "condition" ? undefined : this.goal.link;
        const chosen = any.length === 0 ? undefined : aimed !== undefined && any.includes(aimed) ? aimed : random.pick(any);
        for (const one of ownershipLast(random.shuffled(links))) {
            const isWanted = one.group === "allOf" || one === chosen || (one.group === "anyOf" && random.chance("seldom"));
            const holds = (one === missed) !== isWanted;
            if (aimed === one && this.goal?.about === "split")
                this.split(subject, one);
            else if (aimed === one && this.goal?.about === "link") {
                const pair = this.link(subject, one);
                this.more.push(...(this.goal.edit(random, pair) ?? []));
            }
            else if (this.intent === "chaos" ? random.chance("even") : holds)
                this.link(subject, one);
            else
                this.keepApart(subject, one);
        }
    }
    /** Makes an object of the other role that the link relates to the subject. */
    link(subject, { link, role }) {
        const { random } = this;
        const object = this.otherObject(role, subject.object);
        return this.linkTo(subject, link, object, random);
    }
    linkTo(subject, { relation }, object, random) {
        if (relation.by === "ownership") {
            const [owner, owned] = relation.owner === "subject" ? [subject.object, object] : [object, subject.object];
            const between = [...relateByOwnership(random, owner, owned)];
            this.more.push(...between);
            return { subject, other: { object, anchors: [], indexes: new Map() }, between: this.more };
        }
        const anchors = relation.by === "criteria" ? otherAnchors(relation) : [];
        const other = { object, anchors, indexes: someIndexes(random, anchors) };
        if (relation.by === "criteria")
            relateByCriteria(random, relation, subject, other);
        return { subject, other, between: [] };
    }
    /** An object of a role: one that is there already, at times the subject itself, else a new one. */
    otherObject(role, subject) {
        const { random } = this;
        const existing = this.others.get(role) ?? [];
        if (existing.length > 0 && random.chance("lessThanEven"))
            return random.pick(existing);
        const kind = this.kindOf(role);
        const isOwn = role.role.kinds.some((one) => one.kind === subject.kind);
        if (isOwn && random.chance("linkedToItself"))
            return subject;
        const object = bareObject(random, kind, random.chance("usually") ? this.namespace : random.pick(NAMESPACES));
        satisfyFilter(random, object, role, new Map());
        this.nameKind(role, object, subject);
        existing.push(object);
        this.others.set(role, existing);
        return object;
    }
    /** Lets the subject name the kind of an object, where the role goes by that. */
    nameKind({ role }, object, subject) {
        const { random } = this;
        if (role.namedBySubject === undefined)
            return;
        const { kind, apiVersion } = role.namedBySubject;
        const isNear = random.chance("seldom");
        const namer = random.chance("usually") ? subject : this.otherNamer();
        setPlace(random, namer, placeOf(kind, new Map()), isNear ? random.pick(["", 5, "Other"]) : (object.kind ?? null), false);
        if (typeof apiVersion === "string") {
            object.apiVersion = isNear ? `${String(apiVersion).split("/")[0]}/v9` : apiVersion;
        }
        else
            setPlace(random, namer, placeOf(apiVersion, new Map()), object.apiVersion ?? null, false);
    }
    /** Another subject, or an object that only looks like one. */
    otherNamer() {
        const { random } = this;
        const { object } = random.pick(this.subjects);
        if (random.chance("even"))
            return object;
        const copy = copyOf(object);
        copy.kind = random.pick(["Gadget", "Service"]);
        this.more.push(copy);
        return copy;
    }
    /** No object of the role, one that has nothing to do with the subject, or one that is nearly related. */
    keepApart(subject, one) {
        const { random } = this;
        const form = random.next();
        if (form < 0.3)
            return;
        if (form < 0.45) {
            this.otherObject(one.role, subject.object);
            return;
        }
        if (form < 0.6) {
            this.split(subject, one);
            return;
        }
        const stands = { ...subject, object: copyOf(subject.object) };
        const pair = this.link(random.chance("usually") ? subject : stands, one);
        this.more.push(...(random.pick(one.edits)(random, pair) ?? []));
        if (random.chance("sometimes"))
            this.more.push(...(random.pick(one.edits)(random, pair) ?? []));
    }
    /** Two objects, or two elements, each of which meets a part of the criteria. */
    split(subject, { link, role }) {
        const { random } = this;
        const { relation } = link;
        const object = this.otherObject(role, subject.object);
        if (relation.by !== "criteria") {
            this.linkTo(subject, link, object, random);
            const child = random.pick([subject.object, object]);
            delete objectUnder(child, "metadata").ownerReferences;
            return;
        }
        const anchors = otherAnchors(relation);
        const isByObject = anchors.length === 0 || random.chance("even");
        const { length } = relation.criteria;
        const half = length > 1 ? 1 + random.below(length - 1) : random.below(length + 1);
        const parts = [relation.criteria.slice(0, half), relation.criteria.slice(half)];
        for (const [i, criteria] of parts.entries()) {
            const of = isByObject && i === 1 ? this.otherObject(role, subject.object) : object;
            const indexes = new Map([...someIndexes(random, anchors)].map(([list]) => [list, isByObject ? 0 : i]));
            const { selector } = relation;
            const part = { ...relation, criteria, ...(selector !== undefined && i === 1 ? { selector } : {}) };
            const { selector: _none, ...bare } = part;
            const own = i === 1 && random.chance("even") ? besides(subject) : subject;
            relateByCriteria(random, i === 1 ? part : bare, own, { object: of, anchors, indexes });
        }
    }
    applyConditionGoal({ of, role, value }) {
        const { random, model } = this;
        const isSubject = role === model.subject;
        const bound = isSubject ? this.subjects[0] : undefined;
        const [object] = bound === undefined ? (this.others.get(role) ?? []) : [bound.object];
        if (object === undefined)
            return;
        const indexes = bound?.indexes ?? new Map();
        if (of.group === "anyOf") {
            for (const other of role.conditions) {
                if (other.group === "anyOf" && other !== of)
                    applyCondition(random, object, other, indexes, false);
            }
        }
        ensureElements(random, object, role.anchors, indexes);
        setPlace(random, object, placeOf(of.condition.at, indexes), value, random.chance("goalInEachElement"));
    }
    /** One thing that the pattern needs of an object is not so. */
    violate() {
        const { random, model } = this;
        const roles = random.shuffled([model.subject, model.subject, ...model.links.map(({ role }) => role)]);
        const isOfAnchors = model.subject.anchors.length > 0 && random.chance("lessThanEven");
        if (isOfAnchors) {
            for (const { object, indexes } of this.subjects)
                this.breakAnchor(object, indexes);
            return;
        }
        const role = roles.find(({ conditions }) => conditions.length > 0);
        if (role === undefined) {
            for (const { object } of this.subjects)
                otherText(random, { object });
            return;
        }
        const condition = random.pick(role.conditions);
        const bounds = role === model.subject
            ? this.subjects
            : (this.others.get(role) ?? []).map((object) => ({ object, indexes: new Map() }));
        for (const { object, indexes } of bounds)
            this.violateCondition(object, role, condition, indexes);
    }
    violateCondition(object, role, one, indexes) {
        const { random } = this;
        const path = placeOf(one.condition.at, indexes);
        if (random.chance("occasionally")) {
            this.changeList(object, path);
            return;
        }
        const isOfAny = one.group === "anyOf";
        const all = isOfAny && random.chance("allAlternativesViolated")
            ? role.conditions.filter(({ group }) => group === "anyOf")
            : [one];
        for (const each of all)
            applyCondition(random, object, each, indexes, each.group === "noneOf");
        if (random.chance("occasionally"))
            this.changeList(object, path);
        if (path.length > 1 && random.chance("oddValueAboveCondition")) {
            setPlace(random, object, path.slice(0, 1 + random.below(path.length - 1)), random.pick(ODD_VALUES), true);
        }
    }
    /** A list on a path has the same elements, but is none, or begins with another. */
    changeList(object, path) {
        const { random } = this;
        const lists = path.flatMap(({ step }, at) => (step === "index" || step === "each" ? [path.slice(0, at)] : []));
        if (lists.length === 0)
            return;
        const at = random.pick(lists);
        const list = valueAtPlace(object, at);
        if (isJsonList(list))
            setPlace(random, object, at, random.pick([asObject, padded])(list), true);
    }
    /** The list of an anchor is empty, missing, or none. */
    breakAnchor(object, indexes) {
        const { random } = this;
        const path = placeOf(random.pick(this.model.subject.anchors).list, indexes);
        const list = valueAtPlace(object, path);
        const changed = isJsonList(list) ? [asObject(list), asObject(list), padded(list)] : [];
        const value = random.pick([[], undefined, null, {}, "web", [null], ...changed]);
        setPlace(random, object, path, value, true);
    }
    /** A subject without a name, and the same in another version: what the server names is not told apart. */
    addTwin() {
        const { random } = this;
        if (this.subjects.length === 0)
            return;
        const { object } = random.pick(this.subjects);
        const metadata = objectUnder(object, "metadata");
        delete metadata.name;
        metadata.generateName = "made-";
        const twin = copyOf(object);
        const { apiVersion } = object;
        twin.apiVersion = String(apiVersion).includes("/") ? `${String(apiVersion).split("/")[0]}/v9` : "v9";
        if (random.chance("seldom"))
            objectUnder(twin, "metadata").uid = "u7";
        this.more.push(twin);
    }
    /** No candidate of the subject: none that passes, or no object of its kinds. */
    leaveNone() {
        const { random, model } = this;
        const { subject } = model;
        const passing = subject.conditions.filter(({ group }) => group !== "anyOf");
        if (random.chance("even") && (passing.length > 0 || subject.anchors.length > 0)) {
            for (const { object, indexes } of this.subjects) {
                if (passing.length === 0)
                    this.breakAnchor(object, indexes);
                else
                    for (const one of passing)
                        applyCondition(random, object, one, indexes, one.group === "noneOf");
            }
            return;
        }
        this.subjects.length = 0;
        this.others.clear();
        this.more.length = 0;
        if (random.chance("even"))
            this.more.push(bareObject(random, random.pick(NAMED_KINDS), this.namespace));
    }
    disorder() {
        const { random, model } = this;
        for (const { object, indexes } of this.subjects) {
            for (const one of model.subject.conditions) {
                if (random.chance("chaoticCondition"))
                    applyCondition(random, object, one, indexes, random.chance("even"));
            }
        }
        for (const object of [...this.others.values()].flat())
            if (random.chance("even"))
                otherText(random, { object });
    }
    /** An object as documents: a Pod at times as a template, a workload at times with one. */
    documentsOf(object) {
        const { random } = this;
        const isPod = object.kind === "Pod" && object.apiVersion === "v1";
        if (isPod && memberAt(object, "metadata", "ownerReferences") === undefined && random.chance("podAsTemplate")) {
            return templated(random, object);
        }
        if (random.chance("workloadWithTemplate")) {
            const pod = bareObject(random, { apiVersion: "v1", kind: "Pod", plural: "pods" }, "shop");
            if (isJsonObject(object.spec) && random.chance("even"))
                Object.assign(objectUnder(pod, "spec"), copyOf(object.spec));
            withTemplate(random, object, pod);
        }
        return [random.chance("seldom") ? this.withNull(object) : object];
    }
    /** The same object with a null in front of one of its lists: it is absent, which only raw input shows. */
    withNull(object) {
        const { random } = this;
        const isChosen = () => random.chance("sometimes");
        const { spec } = object;
        if (!isJsonObject(spec))
            return object;
        const padded = mapValues(spec, (value) => (isJsonList(value) && isChosen() ? [null, ...value] : value));
        return { ...object, spec: padded };
    }
    /** Objects that look like others: of one name elsewhere, without a name, of the same owner. */
    decoys(objects) {
        const { random } = this;
        if (objects.length === 0 || !random.chance("occasionally"))
            return [];
        const original = random.pick(objects);
        const object = copyOf(original);
        const metadata = objectUnder(object, "metadata");
        switch (random.pick([0, 1, 1, 2, 2, 3, 4])) {
            case 0:
                place(object, random.pick(NAMESPACES));
                break;
            case 1:
                if (random.chance("even"))
                    object.kind = random.pick(["Gadget", "Pod", "Part", "Service"]);
                else
                    object.apiVersion = random.pick(["x.io/v2", "apps/v9", "demo.example/v3", "v1"]);
                break;
            case 2:
                // What the server names is not told apart.
                for (const one of [objectUnder(original, "metadata"), metadata]) {
                    delete one.name;
                    one.generateName = "made-";
                }
                if (random.chance("even"))
                    objectUnder(object, "metadata").uid = "u7";
                else
                    otherText(random, { object });
                break;
            case 3:
                metadata.name = random.pick(OBJECT_NAMES);
                otherText(random, { object });
                break;
            default:
                metadata.name = `${String(metadata.name)}-child`;
                refer(random, object, original);
        }
        return [object];
    }
    corrupted(documents) {
        const { random } = this;
        const repeated = random.chance("duplicates") ? duplicate(random, documents, "duplicated", () => ({})) : [];
        const share = this.intent === "chaos" ? "corruptedInChaos" : "corrupted";
        const all = [...documents, ...repeated].map((document) => corrupt(random, document, share));
        return random.chance("wrapped") ? wrapInLists(random, all) : all;
    }
}
export { isInNoNamespace };
//# sourceMappingURL=resource-snapshot.js.map